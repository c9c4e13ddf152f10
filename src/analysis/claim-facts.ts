// What the pipeline has to know of every claim and no lens changes: read once for each dataset.
import { parsePeriod, type Period } from '../model/edtf.js';
import type { Claim } from '../model/claim.js';
import type { ClaimId, SourceId } from '../model/id.js';
import type { IndexedDataset } from '../model/indexed-dataset.js';
import { compareIds } from '../model/relation-id.js';
import { signOf, type Sign } from '../model/vocabulary.js';
import { sourceIdOf } from '../model/statement.js';

/** Stands for the source of a claim without evidence. */
export const UNSOURCED: SourceId = '';

export interface ClaimFacts {
  readonly claim: Claim;
  /** Place in the dataset, from 0. */
  readonly order: number;
  readonly source: SourceId;
  /** The first source of the story: several outlets that carry one story on are one origin. */
  readonly origin: SourceId;
  /** The claim this one restates in the end, or itself. */
  readonly statement: ClaimId;
  readonly sign: Sign;
  readonly period: Period | null;
  readonly denied: boolean;
}

/** Follows links to their end; a circle ends at its smallest id, so that all in it agree. */
function endOfLinks(id: string, next: (id: string) => string | null | undefined): string {
  const path = [id];
  for (let link = next(id); link != null; link = next(link)) {
    const seen = path.indexOf(link);
    if (seen >= 0) return path.slice(seen).toSorted(compareIds)[0] ?? id;
    path.push(link);
  }
  return path.at(-1) ?? id;
}

function readFacts(data: IndexedDataset): ReadonlyMap<ClaimId, ClaimFacts> {
  const facts = data.dataset.claims.map((claim, order): [ClaimId, ClaimFacts] => {
    const source = sourceIdOf(claim) ?? UNSOURCED;
    const read = {
      claim,
      order,
      source,
      origin: endOfLinks(source, (id) => data.sources.get(id)?.derivedFrom),
      statement: endOfLinks(claim.id, (id) => data.claims.get(id)?.restates),
      sign: signOf(claim),
      period: claim.period === null ? null : parsePeriod(claim.period),
      denied: claim.modality === 'denied',
    };
    return [claim.id, read];
  });
  return new Map(facts);
}

const known = new WeakMap<IndexedDataset, ReadonlyMap<ClaimId, ClaimFacts>>();

/** The facts of every claim by its id, in the order of the dataset. */
export function claimFacts(data: IndexedDataset): ReadonlyMap<ClaimId, ClaimFacts> {
  const facts = known.get(data) ?? readFacts(data);
  known.set(data, facts);
  return facts;
}
