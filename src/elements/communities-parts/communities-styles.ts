// The look of <actor-communities>: what they are found in, what was found, and a list for each.
import { css } from 'lit';

export const communitiesStyles = css`
  .communities,
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    justify-items: start;
  }
  .communities {
    gap: 14px;
    padding-block: 4px 12px;
  }
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(130px, 1fr));
    gap: 8px;
    inline-size: 100%;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 10px;
    inline-size: 100%;
  }
  h4 {
    display: inline-flex;
    align-items: center;
    gap: 8px;
  }
  .list {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
  }
  .pick {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    padding: 2px 8px 2px 4px;
    border: 1px solid var(--line);
    border-radius: 99px;
    background: none;
    text-align: start;
    cursor: pointer;
  }
  .pick:hover {
    border-color: var(--accent);
  }
  .pick .face {
    --size: 20px;
  }
  section {
    inline-size: 100%;
  }
  @media (pointer: coarse) {
    .pick {
      min-block-size: 44px;
    }
  }
`;
