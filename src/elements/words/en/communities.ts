// The words of <actor-communities>. Layers, weights and directions are named as in the ranking.
import { countOf } from '../plural.js';
import { enterEnglish } from '../message-table.js';

const actors = { one: 'actor', other: 'actors' };

export const communitiesWords = {
  controls: 'What they are found in',
  meaning: 'Actors that have more relations among themselves than chance would give them, found by the Louvain method.',
  caution:
    'A community is told of together; that makes it no alliance, for rivals are told of together too. “Cooperative” relations come closer to that.',
  summary: (communities: number, alone: number): string =>
    `${countOf(communities, { one: 'community', other: 'communities' })}${
      alone === 0 ? '' : `; ${countOf(alone, { one: 'actor stands', other: 'actors stand' })} alone`
    }.`,
  modularity: (value: string): string =>
    `Modularity ${value}: 0 is what chance would give, above 0.3 or so the communities are clear.`,
  noModularity: 'Without relations there is nothing that communities could gather.',
  community: (number: number, count: number): string => `${number} (${countOf(count, actors)})`,
  selectAll: 'Select all',
  selecting: (number: number): string => `Select all actors of community ${number}`,
  color: 'Colour the picture by them',
  colorNote: 'Each circle then wears the rim of its community, and the number beside its name.',
  alone: 'Alone',
  more: (count: number): string => `Show all ${countOf(count, actors)}`,
  computing: 'Finding communities…',
  failed: 'The communities could not be found.',
  noActors: 'The present lens leaves no actor.',
  computedOn: (projection: string): string => `Found in ${projection}, the same ones every time.`,
  lens: (sentence: string): string => `Of the present lens: ${sentence}.`,
  source: 'Where this is from',
  origin:
    'Blondel, V. D., Guillaume, J.-L., Lambiotte, R., Lefebvre, E. (2008), Fast unfolding of communities in large networks. Journal of Statistical Mechanics, P10008; modularity: Newman, M. E. J., Girvan, M. (2004), Physical Review E 69, 026113.',
};

enterEnglish('communities', communitiesWords);
