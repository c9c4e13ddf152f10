// What each measure says of one actor, in a plain sentence, and how that compares with the others.
import type { MeasureId } from '../../../analysis/measure-ids.js';
import type { ProjectionOptions } from '../../../analysis/projection.js';
import type { Standing } from '../../../analysis/standing.js';
import type { Weighting } from '../../../model/lens.js';
import { countOf } from '../plural.js';
import { enterEnglish } from '../message-table.js';

/** What a sentence may draw on. `others`: how many actors there are beside this one. */
export interface SaidOf extends Pick<Standing, 'value' | 'greatest'> {
  readonly others: number;
  readonly projection: ProjectionOptions;
}

const percent = (share: number): string => {
  const whole = Math.round(share * 100);
  return share > 0 && whole === 0 ? 'less than 1 %' : `${whole} %`;
};

const decimal = (value: number): string => String(Number(value.toPrecision(2)));

/** Shares of the others, as their number. */
const counted = ({ value, others }: SaidOf): number => Math.round(value * others);

const ofOthers = (said: SaidOf): string =>
  `${counted(said)} of ${countOf(said.others, { one: 'other actor', other: 'other actors' })}`;

const actors = (value: number): string => countOf(value, { one: 'other actor', other: 'other actors' });

const WEIGHED: Readonly<Record<Weighting, { readonly one: string; readonly other: string }>> = {
  statements: { one: 'statement', other: 'statements' },
  claims: { one: 'claim', other: 'claims' },
  sources: { one: 'mention by a source', other: 'mentions by sources' },
  none: { one: 'tie', other: 'ties' },
};

const weighed = ({ value, projection }: SaidOf): string =>
  Number.isInteger(value) ? countOf(value, WEIGHED[projection.weights]) : `a weight of ${decimal(value)}`;

const net = (value: number): string => {
  if (value === 0) return 'Has cooperative relations with as many others as hostile ones.';
  const side = value > 0 ? 'cooperative' : 'hostile';
  return `Has ${side} relations with ${Math.abs(value)} more than it has ${value > 0 ? 'hostile' : 'cooperative'} ones.`;
};

export const standings = {
  sentences: {
    degree: (said) => `Is related to ${ofOthers(said)}.`,
    'in-degree': (said) => `Is acted on by ${ofOthers(said)}.`,
    'out-degree': (said) => `Acts on ${ofOthers(said)}.`,
    strength: (said) => `Its relations rest on ${weighed(said)}.`,
    'cooperative-degree': ({ value }) => `Has cooperative relations with ${actors(value)}.`,
    'hostile-degree': ({ value }) => `Has hostile relations with ${actors(value)}.`,
    'net-degree': ({ value }) => net(value),
    betweenness: ({ value }) => `Lies on ${percent(value)} of the shortest paths between others.`,
    closeness: ({ value }) =>
      `Is ${percent(value)} as close to all others as one would be who is related to each of them.`,
    eigenvector: ({ value, greatest }) => {
      if (value === 0) return 'Stands outside the best connected part.';
      if (value >= greatest) return 'Is best connected with those who are well connected themselves.';
      return `Is ${percent(value / greatest)} as well connected as the best connected.`;
    },
    pagerank: ({ value }) => `A random walk along the relations spends ${percent(value)} of its steps there.`,
    hub: ({ value }) => `Does ${percent(value)} of all that counts as acting on those whom others act on too.`,
    authority: ({ value }) => `Takes ${percent(value)} of all that counts as being acted on by those who act on many.`,
    core: ({ value }) =>
      `Belongs to a group in which each has at least ${countOf(value, { one: 'tie', other: 'ties' })} within it.`,
    constraint: ({ value }) =>
      `Its contacts constrain it to ${decimal(value)}: near 0 they are strangers to each other, near 1 all know each other.`,
  } satisfies Record<MeasureId, (said: SaidOf) => string>,
  /** `above` and `beside`: at most three names each; longer lists are given as null. */
  compared: ({
    rank,
    count,
    above,
    beside,
  }: {
    readonly rank: number;
    readonly count: number;
    readonly above: string | null;
    readonly beside: string | null;
  }): string => {
    const shared = beside === '' ? '' : beside === null ? ', shared with more than three' : `, shared with ${beside}`;
    if (rank === 1) return beside === '' ? 'More than anybody else.' : `The most of all${shared}.`;
    return above === null ? `Rank ${rank} of ${count}${shared}.` : `More than all but ${above}${shared}.`;
  },
};

enterEnglish('standings', standings);
