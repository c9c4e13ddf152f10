// The look all elements share: colours as custom properties with a light and a dark default, type, buttons, focus.
// Colours that the picture uses too come from its palette, so that panels and picture never part.
import { css, unsafeCSS, type CSSResult } from 'lit';
import type { RelationType } from '../../model/vocabulary.js';
import { PALETTES, type Palette } from '../../model/looks/palette.js';

type Role = 'ground' | 'text' | 'muted' | 'accent';

const both = (color: (palette: Palette) => string): CSSResult =>
  unsafeCSS(`light-dark(${color(PALETTES.light)}, ${color(PALETTES.dark)})`);

const role = (name: Role): CSSResult => both((palette) => palette[name]);

const relation = (type: RelationType): CSSResult => both((palette) => palette.relations[type]);

export const baseStyles = css`
  :host {
    --ground: var(--actor-ground-color, ${role('ground')});
    --panel: var(--actor-panel-color, light-dark(#f6f7f9, #1b2128));
    --raised: var(--actor-raised-color, light-dark(#ffffff, #232a32));
    --line: var(--actor-line-color, light-dark(#d5dae1, #3a434e));
    --control-line: var(--actor-control-line-color, light-dark(#868f9c, #78838f));
    --text: var(--actor-text-color, ${role('text')});
    --muted: var(--actor-muted-color, ${role('muted')});
    --accent: var(--actor-accent-color, ${role('accent')});
    --accent-ground: var(--actor-accent-ground-color, light-dark(#f1eafd, #322a47));
    --danger: var(--actor-danger-color, light-dark(#a3271b, #ff9d8f));
    --alliance: var(--actor-alliance-color, ${relation('alliance')});
    --rivalry: var(--actor-rivalry-color, ${relation('rivalry')});
    --trade: var(--actor-trade-color, ${relation('trade')});
    --threat: var(--actor-threat-color, ${relation('threat')});
    --radius: var(--actor-panel-radius, 8px);
    display: block;
    box-sizing: border-box;
    color: var(--text);
    font: var(--actor-text-font, 0.9375rem/1.45 system-ui, -apple-system, 'Segoe UI', sans-serif);
    text-align: start;
  }
  :host([hidden]) {
    display: none;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  a {
    color: var(--accent);
  }
  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;

export const buttonStyles = css`
  button,
  select {
    font: inherit;
    color: inherit;
  }
  .button,
  .icon-button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    min-block-size: 36px;
    padding: 0 12px;
    border: 1px solid var(--control-line);
    border-radius: var(--radius);
    background: var(--raised);
    cursor: pointer;
  }
  .icon-button {
    inline-size: 36px;
    padding: 0;
  }
  .button:hover:enabled,
  .icon-button:hover:enabled:not([aria-disabled='true']) {
    border-color: var(--accent);
    color: var(--accent);
  }
  .button:disabled,
  .icon-button:disabled,
  .icon-button[aria-disabled='true'] {
    opacity: 0.45;
    cursor: default;
  }
  .button[aria-pressed='true'],
  .icon-button[aria-pressed='true'] {
    border-color: var(--accent);
    background: var(--accent-ground);
    color: var(--accent);
  }
  .quiet {
    border-color: transparent;
    background: transparent;
  }
  .icon {
    flex: none;
  }
  @media (pointer: coarse) {
    .button,
    .icon-button {
      min-block-size: 44px;
    }
    .icon-button {
      inline-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .button[aria-pressed='true'],
    .icon-button[aria-pressed='true'] {
      outline: 2px solid Highlight;
    }
  }
  .button.main {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--ground);
    font-weight: 600;
  }
  .button.main:hover:enabled {
    color: var(--ground);
    filter: brightness(1.1);
  }
`;
