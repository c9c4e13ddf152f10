// What the circles mean: kind, size, badge and rings.
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { NODE_RADII } from '../../analysis/scene.js';
import { ACTOR_KINDS, type ActorKind } from '../../model/vocabulary.js';
import {
  BADGE,
  badgeOffset,
  BORDER_WIDTH,
  CONTAINS_RING,
  LIFTED_RING,
  PIN,
  PIN_PATH,
  pinOffset,
} from '../../model/looks/node-looks.js';
import { kindIcon } from '../shared/actor-faces.js';
import type { ExplorerState } from '../../state/explorer-state.js';
import type { Words } from '../words/words.js';
import { legendItem, legendSection } from './legend-item.js';
import type { LegendContext } from './strand-sections.js';

const faceOf = (kind: ActorKind): TemplateResult => html`<span class="face">${kindIcon(kind)}</span>`;

/** What does not occur is named below, in the order of the vocabulary like what does. */
export function kindsSection({ counts, words }: LegendContext): TemplateResult {
  const { legend, vocabulary } = words;
  const isHere = (kind: ActorKind): boolean => counts === null || counts.kinds.has(kind);
  const items = ACTOR_KINDS.filter(isHere).map((kind) =>
    legendItem(
      { mark: faceOf(kind), name: vocabulary.kinds[kind], count: counts?.kinds.get(kind) ?? null, unit: 'actor' },
      legend,
    ),
  );
  const absent = ACTOR_KINDS.filter((kind) => !isHere(kind));
  return html`
    ${legendSection(legend.actors, legend.flags, items)}
    ${
      absent.length === 0
        ? nothing
        : html`<div part="absent" class="others">
            <p class="muted small">${legend.notHere}</p>
            <ul>
              ${absent.map((kind) => html`<li class="absent"><span class="mark" aria-hidden="true">${faceOf(kind)}</span><span class="name">${vocabulary.kinds[kind]}</span></li>`)}
            </ul>
          </div>`
    }
  `;
}

/** Lengths are those of the picture, in CSS pixels at its own size. */
const RADIUS = 16;
const BOX = 2 * (RADIUS + LIFTED_RING.offset + LIFTED_RING.width) + 2;

const disc = (inside: SVGTemplateResult): SVGTemplateResult => svg`
  <svg class="disc" viewBox="${-BOX / 2} ${-BOX / 2} ${BOX} ${BOX}" width=${BOX} height=${BOX} aria-hidden="true" focusable="false">
    <circle class="body" r=${RADIUS - BORDER_WIDTH / 2} stroke-width=${BORDER_WIDTH}></circle>${inside}
  </svg>`;

const ring = (
  name: string,
  { width, offset }: { readonly width: number; readonly offset: number },
): SVGTemplateResult => svg`<circle class=${name} r=${RADIUS + offset + width / 2} stroke-width=${width}></circle>`;

function badge(): SVGTemplateResult {
  const { x, y } = badgeOffset(RADIUS);
  return svg`
    <circle class="badge" cx=${x} cy=${y} r=${BADGE.radius - 0.6} stroke-width="1.2"></circle>
    <text x=${x} y=${y + BADGE.fontSize * 0.36} font-size=${BADGE.fontSize} text-anchor="middle">2</text>`;
}

function pin(): SVGTemplateResult {
  const { x, y } = pinOffset(RADIUS);
  return svg`
    <circle class="badge" cx=${x} cy=${y} r=${PIN.radius - 0.6} stroke-width="1.2"></circle>
    <path class="pin" transform="translate(${x - PIN.radius} ${y - PIN.radius})" d=${PIN_PATH}></path>`;
}

export function marksSection({ counts, words }: LegendContext): TemplateResult {
  const { legend } = words;
  const item = (inside: SVGTemplateResult, name: string, count: number | null): TemplateResult =>
    legendItem({ mark: disc(inside), name, count, unit: 'actor' }, legend);
  return legendSection(legend.marks, null, [
    item(badge(), legend.badge, counts?.badges ?? null),
    item(ring('contains', CONTAINS_RING), legend.ring, counts?.rings ?? null),
    item(pin(), legend.pin, null),
    item(ring('lifted', LIFTED_RING), legend.lifted, null),
  ]);
}

export function sizeSection(
  { sizeBy, sizedOn }: Pick<ExplorerState, 'sizeBy' | 'sizedOn'>,
  { legend }: Words,
): TemplateResult {
  const { least, alike, most } = NODE_RADII;
  const half = most + BORDER_WIDTH;
  const radii = [least, alike, most];
  const centre = (index: number): number => radii.slice(0, index).reduce((sum, radius) => sum + 2 * radius + 10, 0);
  const width = centre(radii.length);
  return html`
    <section part="section" class="section">
      <h3>${legend.size}</h3>
      <svg
        class="disc sizes"
        viewBox="0 0 ${width} ${2 * half}"
        width=${width * 0.6}
        height=${2 * half * 0.6}
        aria-hidden="true"
        focusable="false"
      >
        ${radii.map(
          (radius, index) =>
            svg`<circle class="body" cx=${centre(index) + radius + 1} cy=${2 * half - radius - BORDER_WIDTH}
              r=${radius - BORDER_WIDTH / 2} stroke-width=${BORDER_WIDTH}></circle>`,
        )}
      </svg>
      <p>${legend.sizes[sizeBy]}</p>
      ${Object.keys(sizedOn).length === 0 ? nothing : html`<p class="muted small">${legend.sizedOn(sizedOn)}</p>`}
    </section>
  `;
}
