// The shortest paths between two actors in one layer: step by step, each step with its claims, and the other layers to
// go on to.
import { html, nothing, type TemplateResult } from 'lit';
import { claimFacts } from '../../analysis/claim-facts.js';
import { layerTest } from '../../analysis/layer-test.js';
import { shortestPaths, type PathStep, type ShortestPaths } from '../../analysis/shortest-paths.js';
import { certaintyOf } from '../../model/certainty-of.js';
import type { Relation } from '../../model/graph.js';
import type { ActorId, ClaimId } from '../../model/id.js';
import { PATH_LAYERS, type PathLayer } from '../../model/layer.js';
import { parseTieId } from '../../model/relation-id.js';
import { selectPath, type Selection } from '../../model/selection.js';
import { strandGlyph } from '../shared/strand-glyph.js';
import { actorChip } from './actor-link.js';
import { claimsById, headOfClaim } from './claims-section.js';
import { nameOf, type DetailsContext } from './details-context.js';
import { disclosure } from './disclosure.js';
import { lensNotice } from './lens-notice.js';
import { statementList } from './statement-list.js';

/** So many paths are listed; the picture shows them all. */
const PATHS_LISTED = 12;

type PathSelection = Extract<Selection, { kind: 'path' }>;
type Ends = readonly [ActorId, ActorId];

const lengthOf = ({ paths }: ShortestPaths): number => paths[0]?.length ?? 0;

const pathsIn = ({ graph }: DetailsContext, [from, to]: Ends, layer: PathLayer): ShortestPaths =>
  shortestPaths(graph, { layer, from, to, limit: PATHS_LISTED });

function layerButton(context: DetailsContext, [a, b]: Ends, layer: PathLayer, isOn: boolean): TemplateResult {
  const { paths } = context.words;
  const length = lengthOf(shortestPaths(context.graph, { layer, from: a, to: b, limit: 1 }));
  return html`<button
    class="button small"
    type="button"
    aria-pressed=${isOn ? 'true' : 'false'}
    @click=${() => context.select(selectPath(layer, a, b))}
  >
    ${paths.layers[layer]}
    <span class="muted" aria-hidden="true">${paths.length(length)}</span
    ><span class="visually-hidden">${paths.lengthSaid(length)}</span>
  </button>`;
}

/** The claims of the layer only: what else a relation holds does not belong to the path. */
function claimsOf({ data }: DetailsContext, relations: readonly Relation[], layer: PathLayer): readonly ClaimId[] {
  const facts = claimFacts(data);
  const inLayer = layerTest(layer);
  const ids = new Set(relations.flatMap(({ claims }) => claims));
  return [...ids].filter((id) => {
    const found = facts.get(id);
    return found !== undefined && inLayer(found);
  });
}

function stepPart(context: DetailsContext, step: PathStep, layer: PathLayer): TemplateResult {
  const { details } = context.words;
  const { from, to } = step;
  const relations = step.relations
    .map((id) => context.graph.relations.get(id))
    .filter((relation) => relation !== undefined);
  const claims = claimsOf(context, relations, layer);
  const key = `step:${from}>${to}`;
  const glyphs = relations.map(({ type, modality, directed, source }) =>
    strandGlyph({
      type,
      certainty: certaintyOf(modality),
      arrows: directed ? (source === from ? 'forward' : 'backward') : 'none',
      length: 32,
    }),
  );
  return disclosure({
    key,
    summary: html`<span class="step"
      ><span class="who"><bdi>${nameOf(context, from)}</bdi> ${details.and} <bdi>${nameOf(context, to)}</bdi></span>
      <span class="glyphs">${glyphs}</span> <span class="muted small">${details.claims(claims.length)}</span></span
    >`,
    content: () => html`
      ${statementList(context, { key, statements: claimsById(context, claims), head: headOfClaim(context) })}
    `,
    reading: context.reading,
  });
}

function pathPart(context: DetailsContext, path: readonly PathStep[], layer: PathLayer): TemplateResult {
  const stops = [path[0]?.from ?? '', ...path.map(({ to }) => to)];
  return html`<li part="path" class="path">
    <h4 class="stops">
      ${stops.map(
        (id, index) =>
          html`${
              index === 0
                ? nothing
                : html`<span class="visually-hidden">, </span><span class="then" aria-hidden="true">–</span>`
            }<bdi>${nameOf(context, id)}</bdi>`,
      )}
    </h4>
    ${path.map((step) => stepPart(context, step, layer))}
  </li>`;
}

function foundPart(context: DetailsContext, layer: PathLayer, all: ShortestPaths): TemplateResult {
  const { paths } = context.words;
  const { total } = all;
  return html`
    <p>${paths.found({ total, length: lengthOf(all) }, layer)} <span class="muted">${paths.direction}</span></p>
    <ol part="list" class="paths">
      ${all.paths.map((path) => pathPart(context, path, layer))}
    </ol>
    ${total > all.paths.length ? html`<p class="muted">${paths.notListed(all.paths.length, total)}</p>` : nothing}
  `;
}

function nothingFound(context: DetailsContext, layer: PathLayer, ends: Ends): TemplateResult {
  const { paths } = context.words;
  const [a, b] = ends;
  const names = [nameOf(context, a), nameOf(context, b)] as const;
  const missing = ends.find((id) => !context.graph.nodes.has(id));
  if (missing !== undefined) return lensNotice(context, paths.notDrawn(nameOf(context, missing)));
  const next = PATH_LAYERS.find((other) => lengthOf(pathsIn(context, ends, other)) > 0);
  if (next === undefined) return lensNotice(context, paths.noneAtAll(...names));
  return lensNotice(
    context,
    paths.none(...names, layer),
    html`<button class="button" type="button" @click=${() => context.select(selectPath(next, a, b))}>
      ${paths.next(next)}
    </button>`,
  );
}

export function pathsPart(context: DetailsContext, { layer, between }: PathSelection): TemplateResult {
  const { details, paths } = context.words;
  const ends = parseTieId(between);
  if (ends === null || !ends.every((id) => context.data.actors.has(id))) {
    return html`<p class="empty">${details.unknownTie}</p>`;
  }
  const [a, b] = ends;
  if (a === b) return html`<p class="empty">${paths.itself}</p>`;
  const all = pathsIn(context, ends, layer);
  return html`
    <header part="title" class="title">
      <h3 tabindex="-1">${paths.title(nameOf(context, a), nameOf(context, b))}</h3>
    </header>
    <div class="acts">${actorChip(context, a)} ${actorChip(context, b)}</div>
    <div class="acts" role="group" aria-label=${paths.choose}>
      ${PATH_LAYERS.map((other) => layerButton(context, ends, other, other === layer))}
    </div>
    ${all.paths.length === 0 ? nothingFound(context, layer, ends) : foundPart(context, layer, all)}
  `;
}
