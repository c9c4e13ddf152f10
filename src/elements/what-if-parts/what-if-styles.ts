// The look of <actor-what-if>: a choice, what is tried, and lists of what changes.
import { css } from 'lit';

export const whatIfStyles = css`
  .what-if,
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    justify-items: start;
  }
  .what-if {
    gap: 14px;
    padding-block: 4px 12px;
  }
  .choice {
    inline-size: 100%;
  }
  .tried {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
    inline-size: 100%;
    padding: 8px 10px;
    border: 1px solid var(--accent);
    border-radius: var(--radius);
    background: var(--accent-ground);
  }
  kbd {
    font: inherit;
    font-size: 0.86rem;
    color: var(--muted);
  }
  .list {
    display: grid;
    gap: 2px;
    inline-size: 100%;
  }
  section {
    inline-size: 100%;
  }
`;
