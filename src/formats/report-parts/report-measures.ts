// The part of the report on who stands out: each measure with its leaders, what it says and what it does not.
import { isDefined, measureActors, type MeasureId } from '../../analysis/measures/index.js';
import { projectionName } from '../../analysis/projection-name.js';
import { rankActors } from '../../analysis/rank-actors.js';
import type { FormatInput } from '../format.js';
import { listed, plain } from './markdown-text.js';

const REPORTED: readonly MeasureId[] = ['degree', 'strength', 'betweenness', 'cooperative-degree', 'hostile-degree'];
const LEADERS = 5;

export function measureLines(input: FormatInput): readonly string[] {
  return REPORTED.flatMap((id) => {
    const { measure, projection, result } = measureActors(id, input);
    const head = `**${measure.name}** (${projectionName(projection)}).`;
    if (!isDefined(result)) return [`- ${head} Undefined for this graph. ${result.undefined}`];
    const leaders = rankActors(result)
      .filter(({ value, rank }) => value > 0 && rank <= LEADERS)
      .slice(0, LEADERS)
      .map(
        ({ actor, value }) => `${plain(input.data.actors.get(actor)?.name ?? actor)} ${Number(value.toPrecision(3))}`,
      );
    if (leaders.length === 0) return [`- ${head} Nobody has any.`];
    return [`- ${head} ${measure.sentence} ${listed(leaders)}. ${measure.caution}`];
  });
}
