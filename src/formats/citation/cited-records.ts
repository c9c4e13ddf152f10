// What is cited as CSL-JSON records: the view, relation or claim as a part of the dataset, with its version and address,
// and the sources it rests on.
import { lensSentence } from '../../analysis/lens-sentence.js';
import { relationTitle } from '../../analysis/relation-title.js';
import type { ActorGraph } from '../../model/graph.js';
import type { IndexedDataset } from '../../model/indexed-dataset.js';
import type { Selection } from '../../model/selection.js';
import type { CslRecord, Source } from '../../model/source.js';
import { sourceIdOf } from '../../model/statement.js';

/** A CSL record with the id and the version that citation programs know it by. */
export type CitedRecord = CslRecord & { readonly id: string; readonly version?: string };

export interface CitedInput {
  readonly data: IndexedDataset;
  readonly graph: ActorGraph;
  /** A claim or a relation is cited as that, everything else as the view. */
  readonly selection: Selection;
  /** Of the view; null where it has none. */
  readonly address: string | null;
}

const VERSION_DIGITS = 12;

interface Part {
  readonly id: string;
  readonly title: string;
  readonly sources: readonly string[];
}

function partOf({ data, graph, selection }: CitedInput): Part {
  const { id } = data.dataset;
  if (selection.kind === 'claim') {
    const claim = data.claims.get(selection.claim);
    if (claim !== undefined) {
      return { id: claim.id, title: `Claim ${claim.id}: ${claim.summary}`, sources: [sourceIdOf(claim) ?? ''] };
    }
  }
  const relation = selection.kind === 'relation' ? graph.relations.get(selection.relation) : undefined;
  if (relation !== undefined) {
    return {
      id: `${id}-${relation.id}`,
      title: `Relation ${relationTitle(relation, graph)}`,
      sources: relation.sources,
    };
  }
  return {
    id: `${id}-view`,
    title: `View of ${lensSentence(data, graph).text}`,
    sources: [...graph.counts.bySource.keys()],
  };
}

function dateParts(date: string | undefined): Pick<CslRecord, 'issued'> {
  const parts =
    /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/
      .exec(date ?? '')
      ?.slice(1)
      .filter(Boolean)
      .map(Number) ?? [];
  return parts.length === 0 ? {} : { issued: { 'date-parts': [parts] } };
}

/** The cited part first, then its sources as the dataset has them. */
export function citedRecords(input: CitedInput): readonly CitedRecord[] {
  const { data, address } = input;
  const { dataset, hash } = data;
  const part = partOf(input);
  const sources = part.sources
    .map((id) => data.sources.get(id))
    .filter((source): source is Source => source !== undefined);
  return [
    {
      id: part.id,
      type: 'dataset',
      title: part.title,
      author: dataset.coders.map(({ name }) => ({ literal: name })),
      'container-title': dataset.title,
      publisher: 'Actor Atlas',
      ...dateParts(dataset.modified),
      version: hash.slice(0, VERSION_DIGITS),
      ...(address === null ? {} : { URL: address }),
      note: `Dataset ${dataset.id}, SHA-256 of its canonical form ${hash}${dataset.license === undefined ? '' : `, ${dataset.license}`}.`,
    },
    ...sources.map(({ id, csl }) => ({ ...csl, id })),
  ];
}
