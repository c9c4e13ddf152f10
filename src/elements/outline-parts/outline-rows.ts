// The rows of the outline: the graph as a flat list of the tree's visible items. Pure; what is open comes in.
import { relationTitle } from '../../analysis/relation-title.js';
import type { ActorGraph, GraphNode, Tie } from '../../model/graph.js';
import type { ActorId } from '../../model/id.js';
import { formatSelection, selectActors, type Selection } from '../../model/selection.js';
import type { Words } from '../words/words.js';

export interface OutlineRow {
  /** Unique in the tree, and the same for the same thing under any lens. */
  readonly key: string;
  readonly level: 1 | 2 | 3;
  readonly name: string;
  /** What stands behind the name, in a quieter voice. */
  readonly remark: string;
  /** What stands around the name for those who hear the row. */
  readonly said: { readonly before: string; readonly after: string };
  readonly selection: Selection;
  /** Null for a row that holds nothing. */
  readonly isOpen: boolean | null;
  readonly position: number;
  readonly setSize: number;
}

type OutlineWords = Pick<Words, 'outline' | 'vocabulary'>;

interface Listing {
  readonly graph: ActorGraph;
  readonly open: ReadonlySet<string>;
  readonly words: OutlineWords;
}

const tiesByActor = ({ ties }: ActorGraph): ReadonlyMap<ActorId, readonly Tie[]> => {
  const found = new Map<ActorId, Tie[]>();
  for (const tie of ties.values()) {
    for (const id of tie.actors) {
      const list = found.get(id);
      if (list === undefined) found.set(id, [tie]);
      else list.push(tie);
    }
  }
  for (const list of found.values()) list.sort((a, b) => b.weight - a.weight);
  return found;
};

const nameOf = (graph: ActorGraph, id: ActorId): string => graph.nodes.get(id)?.actor.name ?? id;

const statementsOf = (graph: ActorGraph, { relations }: Tie): number =>
  relations.reduce((sum, id) => sum + (graph.relations.get(id)?.statements ?? 0), 0);

/** Actors by the number of their ties, then by name; below each its ties, below those their relations. */
export function outlineRows(listing: Listing): readonly OutlineRow[] {
  const ties = tiesByActor(listing.graph);
  const count = ({ id }: GraphNode): number => ties.get(id)?.length ?? 0;
  const nodes = [...listing.graph.nodes.values()].toSorted(
    (a, b) => count(b) - count(a) || a.actor.name.localeCompare(b.actor.name, 'en'),
  );
  return nodes.flatMap((node, index) => {
    const key = `actor:${node.id}`;
    const own = ties.get(node.id) ?? [];
    const { outline, vocabulary } = listing.words;
    const { name, kind } = node.actor;
    const row: OutlineRow = {
      key,
      level: 1,
      name,
      remark: outline.ties(own.length),
      said: outline.actor(vocabulary.kind[kind]),
      selection: selectActors(node.id),
      isOpen: listing.open.has(key),
      position: index + 1,
      setSize: nodes.length,
    };
    return row.isOpen ? [row, ...tieRows(listing, node, own)] : [row];
  });
}

function tieRows(listing: Listing, node: GraphNode, ties: readonly Tie[]): readonly OutlineRow[] {
  const { graph, words, open } = listing;
  return ties.flatMap((tie, index) => {
    const key = `actor:${node.id}/${tie.id}`;
    const other = nameOf(graph, tie.actors[0] === node.id ? tie.actors[1] : tie.actors[0]);
    const character = words.outline.characters[tie.character];
    const statements = words.outline.statements(statementsOf(graph, tie));
    const row: OutlineRow = {
      key,
      level: 2,
      name: other,
      remark: `${character}, ${statements}`,
      said: words.outline.tie,
      selection: { kind: 'tie', tie: tie.id },
      isOpen: open.has(key),
      position: index + 1,
      setSize: ties.length,
    };
    return row.isOpen ? [row, ...relationRows(graph, key, tie)] : [row];
  });
}

const relationRows = (graph: ActorGraph, parent: string, { relations }: Tie): readonly OutlineRow[] =>
  relations.flatMap((id, index) => {
    const relation = graph.relations.get(id);
    if (relation === undefined) return [];
    const title = relationTitle(relation, graph);
    return [
      {
        key: `${parent}/${id}`,
        level: 3 as const,
        name: title,
        remark: '',
        said: { before: '', after: '' },
        selection: { kind: 'relation' as const, relation: id },
        isOpen: null,
        position: index + 1,
        setSize: relations.length,
      },
    ];
  });

/** The keys to open so that a selection can be seen; under its first actor. */
export function keysTo(graph: ActorGraph, selection: Selection): readonly string[] {
  if (selection.kind === 'tie') {
    const [first] = graph.ties.get(selection.tie)?.actors ?? [];
    return first === undefined ? [] : [`actor:${first}`];
  }
  if (selection.kind === 'relation') {
    const relation = graph.relations.get(selection.relation);
    return relation === undefined ? [] : [`actor:${relation.source}`, `actor:${relation.source}/${relation.tie}`];
  }
  return [];
}

/** Whether a row shows what is selected, or one of several selected actors. */
export function isRowSelected(row: OutlineRow, selection: Selection): boolean {
  if (row.selection.kind !== 'actors' || selection.kind !== 'actors') {
    return row.selection.kind !== 'none' && formatSelection(row.selection) === formatSelection(selection);
  }
  return row.selection.actors.every((id) => selection.actors.includes(id));
}

/** The row of a key, or of the nearest row above it that is still there; the first where there is none. */
export function nearestKey(rows: readonly OutlineRow[], key: string): string {
  const keys = new Set(rows.map((row) => row.key));
  let near = key;
  while (near !== '' && !keys.has(near)) near = near.slice(0, Math.max(0, near.lastIndexOf('/')));
  return near === '' ? (rows[0]?.key ?? '') : near;
}
