// Claims by the years they are about: what lies within one year, what stretches over several, what has no date; and dated
// events in their order.
import type { TopicId } from '../model/id.js';
import { parsePeriod, type Period } from '../model/edtf.js';
import type { IndexedDataset } from '../model/indexed-dataset.js';
import type { Lens } from '../model/lens.js';
import { RELATION_TYPES, type RelationType } from '../model/vocabulary.js';
import { admitClaims } from './admit-claims.js';
import { claimFacts } from './claim-facts.js';

export interface TimelineYear {
  readonly year: number;
  /** Claims whose whole period lies within the year, by type. */
  readonly within: ReadonlyMap<RelationType, number>;
  /** Claims whose period touches the year and reaches beyond it. */
  readonly across: number;
}

export interface Timeline {
  /** Years in which a period begins, ends or lies, the earliest first; years between them of which nothing is said are left out. */
  readonly years: readonly TimelineYear[];
  readonly dated: number;
  readonly undated: number;
  /** Of the dated ones, those without a known beginning or end. */
  readonly open: number;
  /** And those whose dates are approximate or uncertain. */
  readonly vague: number;
}

const yearOf = (instant: number): number => new Date(instant).getUTCFullYear();

const isWithin = ({ start, end }: Period): boolean =>
  Number.isFinite(start) && Number.isFinite(end) && yearOf(start) === yearOf(end);

const touches = ({ start, end }: Period, year: number): boolean =>
  (start === -Infinity || yearOf(start) <= year) && (end === Infinity || yearOf(end) >= year);

/** Of the claims that the lens admits, whatever its own period. */
export function timelineOf(data: IndexedDataset, lens: Lens): Timeline {
  const claims = admitClaims(data, { ...lens, period: null }).admitted;
  const dated = claims.flatMap(({ period, claim: { type } }) => (period === null ? [] : [{ period, type }]));
  const ends = dated.flatMap(({ period: { start, end } }) => [start, end]).filter(Number.isFinite);
  const years = [...new Set(ends.map(yearOf))].toSorted((a, b) => a - b);
  return {
    years: years.map((year) => {
      const own = dated.filter(({ period }) => touches(period, year));
      const within = own.filter(({ period }) => isWithin(period));
      const counts = RELATION_TYPES.map((type) => [type, within.filter((each) => each.type === type).length] as const);
      return { year, within: new Map(counts.filter(([, count]) => count > 0)), across: own.length - within.length };
    }),
    dated: dated.length,
    undated: claims.length - dated.length,
    open: dated.filter(({ period: { start, end } }) => !Number.isFinite(start) || !Number.isFinite(end)).length,
    vague: dated.filter(({ period: { approximate, uncertain } }) => approximate || uncertain).length,
  };
}

export interface DatedEvent {
  readonly topic: TopicId;
  /** The narrowest period of a claim about it; EDTF. */
  readonly period: string;
  readonly start: number;
  readonly claims: number;
}

const EVENT_KINDS: ReadonlySet<string> = new Set(['event', 'agreement', 'law']);

const lengthOf = ({ start, end }: Period): number => end - start;

/** Events, agreements and laws that some claim about them dates, the earliest first; the dataset dates no topic itself. */
export function datedEvents(data: IndexedDataset): readonly DatedEvent[] {
  const found = new Map<TopicId, { period: string; parsed: Period; claims: number }>();
  for (const { claim } of claimFacts(data).values()) {
    const parsed = claim.period === null ? null : parsePeriod(claim.period);
    if (claim.period === null || parsed === null || !Number.isFinite(lengthOf(parsed))) continue;
    for (const topic of claim.about ?? []) {
      const known = found.get(topic);
      const isNarrower = known === undefined || lengthOf(parsed) < lengthOf(known.parsed);
      const claims = (known?.claims ?? 0) + 1;
      found.set(topic, isNarrower ? { period: claim.period, parsed, claims } : { ...known, claims });
    }
  }
  return [...found]
    .filter(([topic]) => EVENT_KINDS.has(data.topics.get(topic)?.kind ?? ''))
    .map(([topic, { period, parsed, claims }]) => ({ topic, period, start: parsed.start, claims }))
    .toSorted((a, b) => a.start - b.start || (a.topic < b.topic ? -1 : 1));
}
