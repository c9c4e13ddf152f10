// The three pictures side by side, each with its name and numbers, and what the lines of the difference mean.
import { html, type TemplateResult } from 'lit';
import type { Scene } from '../../model/scene.js';
import type { Finding } from '../words/en/compare.js';
import type { CompareContext } from './compare-context.js';
import type { CompareScenes } from './compare-scenes.js';
import type { LinkedPictures } from './linked-pictures.js';

/** From side to side. */
export const PICTURES = ['a', 'difference', 'b'] as const satisfies readonly (keyof CompareScenes)[];

const FINDINGS: readonly Finding[] = ['both', 'a', 'b', 'contradicts'];

export function comparePictures(
  context: CompareContext,
  scenes: CompareScenes,
  pictures: LinkedPictures,
): TemplateResult {
  const { compare } = context.words;
  const titleOf = (name: (typeof PICTURES)[number], { nodes, strands }: Scene): string =>
    compare.pictureOf(name === 'difference' ? compare.difference : context.names[name], nodes.length, strands.length);
  const nameOf = (finding: Finding): string =>
    finding === 'a' || finding === 'b' ? compare.onlyIn(context.names[finding]) : compare.findings[finding];
  return html`
    <section part="pictures" class="pictures" aria-label=${compare.pictures}>
      ${PICTURES.map(
        (name) => html`
          <figure>
            <figcaption class="small">${titleOf(name, scenes[name])}</figcaption>
            <canvas
              data-picture=${name}
              tabindex="0"
              role="img"
              aria-label=${titleOf(name, scenes[name])}
              aria-describedby="keys"
              @keydown=${pictures.onKey}
              @wheel=${pictures.onWheel}
              @pointerdown=${pictures.onPointerDown}
              @pointermove=${pictures.onPointerMove}
              @pointerup=${pictures.onPointerUp}
              @pointercancel=${pictures.onPointerUp}
              @click=${pictures.onClick}
            ></canvas>
          </figure>
        `,
      )}
    </section>
    <p id="keys" class="muted small">${compare.keys}</p>
    <ul class="key" aria-label=${compare.key}>
      ${FINDINGS.map(
        (finding) => html`<li><span class="line ${finding}" aria-hidden="true"></span>${nameOf(finding)}</li>`,
      )}
    </ul>
  `;
}
