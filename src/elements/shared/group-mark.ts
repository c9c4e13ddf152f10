// The mark of a group that colours tell apart: a ring as around its circles in the picture. Its number stands beside it.
import { css, html, unsafeCSS, type CSSResult, type TemplateResult } from 'lit';
import { PALETTES } from '../../model/looks/palette.js';

const COUNT = PALETTES.light.groups.length;

const ringOf = (index: number): CSSResult => {
  const usual = `light-dark(${PALETTES.light.groups[index] ?? ''}, ${PALETTES.dark.groups[index] ?? ''})`;
  return unsafeCSS(`.group-${index + 1} { border-color: var(--actor-group-${index + 1}-color, ${usual}); }`);
};

export const groupStyles = [
  css`
    .group {
      display: inline-block;
      flex: none;
      inline-size: 18px;
      block-size: 18px;
      border: 4px solid;
      border-radius: 50%;
      vertical-align: -3px;
      forced-color-adjust: none;
    }
  `,
  ...PALETTES.light.groups.map((_, index) => ringOf(index)),
];

/** `number` from 1; colours come round again where there are more groups. */
export const groupMark = (number: number): TemplateResult =>
  html`<span class="group group-${((number - 1) % COUNT) + 1}" aria-hidden="true"></span>`;
