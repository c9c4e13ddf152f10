// The look of relations and ties as marks and grounds of cells: colour and letter for the type, form for the direction,
// filling for the certainty, ground for the character.
import { css } from 'lit';

export const markStyles = css`
  .mark {
    --ink: var(--text);
    --side: calc(11px + 8px * var(--share));
    flex: none;
    display: inline-grid;
    place-items: center;
    inline-size: var(--side);
    block-size: var(--side);
    border: 1.5px solid var(--ink);
    border-radius: 3px;
    background: var(--ink);
    color: var(--ground);
    font-size: calc(var(--side) * 0.72);
    font-weight: 700;
    line-height: 1;
  }
  .mark::before {
    content: attr(data-letter);
  }
  .mark.alliance {
    --ink: var(--alliance);
  }
  .mark.rivalry {
    --ink: var(--rivalry);
  }
  .mark.trade {
    --ink: var(--trade);
  }
  .mark.threat {
    --ink: var(--threat);
  }
  .mark.plain {
    --ink: var(--muted);
  }
  .mark.alike {
    border-radius: 50%;
  }
  .mark.both {
    border-start-end-radius: 50%;
    border-end-end-radius: 50%;
  }
  .mark.reported {
    background: color-mix(in srgb, var(--ink) 16%, var(--ground));
    color: var(--ink);
  }
  .mark.imagined {
    border-style: dashed;
    border-width: 1px;
    background: var(--ground);
    color: var(--ink);
  }
  .mark.denied {
    background:
      linear-gradient(
        to top right,
        transparent calc(50% - 0.9px),
        var(--ink) calc(50% - 0.6px) calc(50% + 0.6px),
        transparent calc(50% + 0.9px)
      ),
      var(--ground);
    border-width: 1px;
    color: var(--ink);
  }
  .cooperative,
  .hostile,
  .mixed,
  .neutral {
    --cooperative: color-mix(in srgb, var(--alliance) 15%, transparent);
    --hostile: color-mix(in srgb, var(--threat) 15%, transparent);
  }
  .cooperative {
    background: var(--cooperative);
  }
  .hostile {
    background: var(--hostile);
  }
  .mixed {
    background: linear-gradient(
      to bottom right,
      var(--cooperative) calc(50% - 0.8px),
      var(--control-line) calc(50% - 0.5px) calc(50% + 0.5px),
      var(--hostile) calc(50% + 0.8px)
    );
  }
  .neutral {
    background: color-mix(in srgb, var(--muted) 12%, transparent);
  }
  .self {
    background: repeating-linear-gradient(135deg, var(--line) 0 1px, transparent 1px 5px);
  }
  @media (forced-colors: active) {
    .mark.mark {
      --ink: CanvasText;
      --ground: Canvas;
      forced-color-adjust: none;
    }
    .cooperative,
    .hostile,
    .neutral {
      background: none;
    }
    .mixed,
    .self {
      --cooperative: Canvas;
      --hostile: Canvas;
      --line: CanvasText;
      --control-line: CanvasText;
      --ground: Canvas;
      --muted: CanvasText;
      border-color: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
