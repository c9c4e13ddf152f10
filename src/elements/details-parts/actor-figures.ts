// The numbers of an actor under a lens: counted here, said in words elsewhere.
import { claimFacts, UNSOURCED } from '../../analysis/claim-facts.js';
import type { ActorGraph, Tie, TieCharacter } from '../../model/graph.js';
import type { ActorId } from '../../model/id.js';
import type { IndexedDataset } from '../../model/indexed-dataset.js';

export interface ActorFigures {
  /** The heaviest first, then by the name of the partner. */
  readonly ties: readonly Tie[];
  readonly relations: number;
  /** Distinct statements that are not denied. */
  readonly statements: number;
  readonly sources: number;
  readonly characters: ReadonlyMap<TieCharacter, number>;
}

const CHARACTERS: readonly TieCharacter[] = ['cooperative', 'hostile', 'mixed', 'neutral'];

export const partnerIn = ({ actors: [a, b] }: Tie, id: ActorId): ActorId => (a === id ? b : a);

export function actorFigures(data: IndexedDataset, graph: ActorGraph, id: ActorId): ActorFigures {
  const nameOfPartner = (tie: Tie): string => data.actors.get(partnerIn(tie, id))?.name ?? '';
  const ties = [...graph.ties.values()]
    .filter(({ actors }) => actors.includes(id))
    .toSorted((a, b) => b.weight - a.weight || nameOfPartner(a).localeCompare(nameOfPartner(b)));
  const known = claimFacts(data);
  const facts = [...new Set(ties.flatMap(({ claims }) => claims))]
    .map((claim) => known.get(claim))
    .filter((found) => found !== undefined);
  const sources = new Set(facts.map(({ source }) => source));
  sources.delete(UNSOURCED);
  const counts = CHARACTERS.map(
    (character) => [character, ties.filter((tie) => tie.character === character).length] as const,
  );
  return {
    ties,
    relations: ties.reduce((sum, tie) => sum + tie.relations.length, 0),
    statements: new Set(facts.filter(({ denied }) => !denied).map(({ statement }) => statement)).size,
    sources: sources.size,
    characters: new Map(counts.filter(([, count]) => count > 0)),
  };
}
