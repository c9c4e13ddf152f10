// The three pictures of a comparison: both sides, and the difference, in which lines tell where a relation was found and
// no longer which type it is of. All actors stand where they stand everywhere.
import type { BySide, Comparison } from '../../analysis/compare-lenses.js';
import { degreeOfTies } from '../../analysis/degree-of-ties.js';
import { buildScene } from '../../analysis/scene.js';
import type { Point } from '../../model/dataset.js';
import type { ActorGraph, Tie } from '../../model/graph.js';
import type { ActorId } from '../../model/id.js';
import type { GraphTheme } from '../../model/looks/graph-theme.js';
import type { Scene } from '../../model/scene.js';
import type { RelationType } from '../../model/vocabulary.js';
import type { Finding } from '../words/en/compare.js';

export interface CompareScenes extends BySide<Scene> {
  readonly difference: Scene;
}

/** The difference borrows the line forms of the relation types: nothing in it is of a type. */
export const LINE_OF: Readonly<Record<Finding, RelationType>> = {
  both: 'alliance',
  a: 'rivalry',
  b: 'trade',
  contradicts: 'threat',
};

/** A theme in which these line forms wear colours of their own. */
export const differenceTheme = (theme: GraphTheme): GraphTheme => ({
  ...theme,
  relations: {
    [LINE_OF.both]: theme.muted,
    [LINE_OF.a]: theme.groups[0] ?? theme.text,
    [LINE_OF.b]: theme.groups[1] ?? theme.text,
    [LINE_OF.contradicts]: theme.text,
  } as GraphTheme['relations'],
});

function joined({ a, b }: BySide<ActorGraph>): ActorGraph {
  const ties = new Map<string, Tie>(b.ties);
  for (const [id, tie] of a.ties) {
    const other = b.ties.get(id);
    ties.set(
      id,
      other === undefined ? tie : { ...tie, relations: [...new Set([...tie.relations, ...other.relations])] },
    );
  }
  return {
    ...a,
    nodes: new Map([...b.nodes, ...a.nodes]),
    relations: new Map([...b.relations, ...a.relations]),
    ties,
  };
}

export function compareScenes(
  { graphs, relations }: Comparison,
  positions: ReadonlyMap<ActorId, Point>,
): CompareScenes {
  const whole = joined(graphs);
  // Everybody has one size in all three, so that only lines differ.
  const sizes = degreeOfTies(whole);
  const sceneOf = (graph: ActorGraph): Scene => buildScene({ graph, positions, sizes });
  const findings = new Map(
    relations.map(({ id, found, contradicts }) => [id, contradicts ? 'contradicts' : found] as const),
  );
  const difference = sceneOf(whole);
  return {
    a: sceneOf(graphs.a),
    b: sceneOf(graphs.b),
    difference: {
      ...difference,
      strands: difference.strands.flatMap((strand) => {
        const finding = findings.get(strand.id);
        return finding === undefined ? [] : [{ ...strand, type: LINE_OF[finding], certainty: 'asserted' as const }];
      }),
    },
  };
}
