// What a selection lifts out of the picture, and what keeps its full look beside it.
import type { ActorGraph } from '../model/graph.js';
import type { ActorId } from '../model/id.js';
import { parseTieId, type RelationId } from '../model/relation-id.js';
import { NO_EMPHASIS, type Emphasis } from '../model/scene.js';
import type { Selection } from '../model/selection.js';
import { relationsOfClaim } from './claim-relations.js';
import { focusAround } from './focus.js';
import { shortestPaths } from './shortest-paths.js';

function emphasiseRelations(graph: ActorGraph, ids: readonly RelationId[], fades: boolean): Emphasis {
  const found = ids.map((id) => graph.relations.get(id)).filter((relation) => relation !== undefined);
  if (found.length === 0) return NO_EMPHASIS;
  const relations = new Set(found.map(({ id }) => id));
  const actors = new Set(found.flatMap(({ source, target }) => [source, target]));
  return { actors: new Set(), relations, focus: fades ? { actors, relations } : null };
}

/** What an actor has with itself has no strand: the actor stands for it. */
function emphasiseWithin(graph: ActorGraph, id: ActorId, fades: boolean): Emphasis {
  if (!graph.nodes.has(id)) return NO_EMPHASIS;
  const actors = new Set([id]);
  return { actors, relations: new Set(), focus: fades ? { actors, relations: new Set() } : null };
}

/** The ends stand out, and so does everything on a shortest path between them; without a path, the ends alone. */
function emphasisePath(
  graph: ActorGraph,
  { layer, between }: Extract<Selection, { kind: 'path' }>,
  fades: boolean,
): Emphasis {
  const ends = (parseTieId(between) ?? []).filter((id) => graph.nodes.has(id));
  const [from, to] = ends;
  if (from === undefined) return NO_EMPHASIS;
  const { actors, relations } = shortestPaths(graph, { layer, from, to: to ?? from, limit: 0 });
  return {
    actors: new Set(ends),
    relations,
    focus: fades ? { actors: new Set([...ends, ...actors]), relations } : null,
  };
}

/**
 * Selected actors stand out and everything within `steps` steps keeps its look; a selected tie or relation stands out
 * and its ends keep theirs; a claim does so with its relations; paths stand out with their ends. With 0 steps nothing
 * fades. What the graph does not show is not selected: where nothing of the selection is left, nothing fades either.
 */
export function emphasisOf(graph: ActorGraph, selection: Selection, steps: number): Emphasis {
  if (selection.kind === 'none') return NO_EMPHASIS;
  const fades = steps > 0;
  if (selection.kind === 'relation') return emphasiseRelations(graph, [selection.relation], fades);
  if (selection.kind === 'tie') {
    const [a, b] = parseTieId(selection.tie) ?? [];
    if (a !== undefined && a === b) return emphasiseWithin(graph, a, fades);
    return emphasiseRelations(graph, graph.ties.get(selection.tie)?.relations ?? [], fades);
  }
  if (selection.kind === 'claim') {
    const relations = relationsOfClaim(graph, selection.claim).map(({ id }) => id);
    return emphasiseRelations(graph, relations, fades);
  }
  if (selection.kind === 'path') return emphasisePath(graph, selection, fades);
  const actors = selection.actors.filter((id) => graph.nodes.has(id));
  if (actors.length === 0) return NO_EMPHASIS;
  return {
    actors: new Set(actors),
    relations: new Set(),
    focus: fades ? focusAround(graph, actors, steps) : null,
  };
}
