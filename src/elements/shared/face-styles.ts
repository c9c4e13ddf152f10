// The circle an actor's face stands in.
import { css } from 'lit';

export const faceStyles = css`
  .face {
    --size: 24px;
    flex: none;
    display: inline-grid;
    place-items: center;
    inline-size: var(--size);
    block-size: var(--size);
    overflow: hidden;
    border: 1px solid var(--control-line);
    border-radius: 50%;
    background: var(--actor-node-color, var(--ground));
    color: var(--text);
    vertical-align: middle;
  }
  .face img,
  .face .kind-icon {
    inline-size: 100%;
    block-size: 100%;
  }
  .face .kind-icon {
    padding: 15%;
  }
  .face .letters {
    font-size: calc(var(--size) * 0.38);
    font-weight: 600;
    line-height: 1;
    letter-spacing: 0.01em;
  }
`;
