// The part of the report on structural balance: source by source, for nobody holds the union of all.
import { frustrationOf } from '../../analysis/balance/frustration.js';
import { netTies } from '../../analysis/balance/signed-ties.js';
import { countTriads, listTriads } from '../../analysis/balance/triads.js';
import { weighTies } from '../../analysis/balance/weigh-ties.js';
import { buildGraph } from '../../analysis/build-graph.js';
import { sourceLabels } from '../../analysis/source-label.js';
import type { FormatInput } from '../format.js';
import { counted, plain } from './markdown-text.js';

export function balanceLines({ data, graph }: FormatInput): readonly string[] {
  const labels = sourceLabels(data);
  return [...graph.counts.bySource.keys()]
    .filter((id) => data.sources.has(id))
    .map((id) => {
      const own = buildGraph(data, { ...graph.lens, sources: [id] });
      const signed = netTies(weighTies(data, own, { layer: 'all', weights: graph.lens.weights }));
      const triads = countTriads(listTriads(signed));
      const { index, exact, lower } = frustrationOf(signed);
      const strained = triads['++-'] + triads['---'];
      const told = exact
        ? counted(index, 'tie stands', 'ties stand')
        : `between ${lower} and ${counted(index, 'tie stands', 'ties stand')}`;
      return `- ${plain(labels.get(id) ?? id)}: ${counted(signed.ties.length, 'tie', 'ties')} with a sign, ${counted(strained, 'strained triangle', 'strained triangles')} of ${strained + triads['+++'] + triads['+--']}; ${told} against the best division into two camps${exact ? '' : ' (bounds, not proved)'}.`;
    });
}
