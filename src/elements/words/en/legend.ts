// The words of <actor-legend>.
import type { ProjectionChoice } from '../../../analysis/projection-choice.js';
import type { MeasureId } from '../../../analysis/measure-ids.js';
import type { Layer } from '../../../model/layer.js';
import type { Weighting } from '../../../model/lens.js';
import { countOf } from '../plural.js';
import { enterEnglish } from '../message-table.js';

const LAYERS: Readonly<Record<Layer, string>> = {
  all: 'all',
  cooperative: 'cooperative',
  hostile: 'hostile',
  alliance: 'alliance',
  rivalry: 'rivalry',
  trade: 'trade',
  threat: 'threat',
};

const WEIGHTINGS: Readonly<Record<Weighting, string>> = {
  statements: 'weighed by statements',
  claims: 'weighed by claims',
  sources: 'weighed by sources',
  none: 'all ties alike',
};

export const legendWords = {
  strands: 'What runs between two actors',
  certainty: 'How sure it is',
  certaintyHint: 'A strand looks like its most certain claim.',
  direction: 'Which way it runs',
  directed: 'From the one who acts, gives, accuses or threatens',
  undirected: 'Alike on both sides',
  width: 'How thick it is',
  widths: {
    statements: 'The thicker, the more statements say so. What a text repeats counts once.',
    claims: 'The thicker, the more claims say so.',
    sources: 'The thicker, the more sources say so.',
    none: 'All strands alike, however often it is said.',
  } satisfies Record<Weighting, string>,
  balanced: 'Every source counts alike, however much it says.',
  actors: 'Who it is about',
  flags: 'States wear their flag, or letters where there is none.',
  size: 'How large a circle is',
  sizes: {
    degree: 'The larger, the more actors it is related to (degree).',
    strength: 'The larger, the more is said about its relations (strength).',
    'in-degree': 'The larger, the more actors act on it (in-degree).',
    'out-degree': 'The larger, the more actors it acts on (out-degree).',
    'cooperative-degree': 'The larger, the more actors it has cooperative relations with (cooperative degree).',
    'hostile-degree': 'The larger, the more actors it has hostile relations with (hostile degree).',
    'net-degree':
      'The larger, the more its cooperative relations outnumber the hostile ones; smallest where they do not (net signed degree).',
    betweenness: 'The larger, the more often it stands between two others (betweenness).',
    closeness: 'The larger, the fewer steps to all others (closeness).',
    eigenvector: 'The larger, the better connected with the well connected (eigenvector centrality).',
    pagerank: 'The larger, the more often a walk along the relations comes by (PageRank).',
    hub: 'The larger, the more it acts on those on whom others act as well (hub score).',
    authority: 'The larger, the more it is acted on by those who act on others like it (authority score).',
    core: 'The larger, the denser the part of the picture it belongs to (core number).',
    constraint: 'The larger, the more the actors it is related to are related to each other (constraint).',
  } satisfies Record<MeasureId, string>,
  sizedOn: ({ layer, weights, directed }: ProjectionChoice): string => {
    const parts = [
      layer === undefined ? '' : `${LAYERS[layer]} relations`,
      weights === undefined ? '' : WEIGHTINGS[weights],
      directed === undefined ? '' : directed ? 'in their direction' : 'whatever their direction',
    ];
    return `Read from: ${parts.filter(Boolean).join(', ')}.`;
  },
  groups: 'Communities',
  groupsHint: (projection: string): string =>
    `Who is told of together, by the rim of the circle and the number beside the name. Found in ${projection}.`,
  group: (number: number, names: string): string => `${number}: ${names}`,
  marks: 'Marks on a circle',
  badge: 'So many claims stand between the actor and its own parts',
  ring: 'Other actors are counted as part of it',
  pin: 'Put there by you: it stays whatever is laid out',
  lifted: 'Selected',
  /** Read aloud; the eye sees the number in its column. */
  strandCount: (count: number): string => countOf(count, { one: 'strand', other: 'strands' }),
  actorCount: (count: number): string => countOf(count, { one: 'actor', other: 'actors' }),
  none: 'none',
  notHere: 'Not in this picture',
  ofLens: (sentence: string): string => `Counts are of the present lens: ${sentence}.`,
};

enterEnglish('legend', legendWords);
