// Every place of a dataset that names another record by its id, so that one rule holds for all of them.
import { jsonPointer } from '../model/issue.js';
import { statements } from './statements.js';
import type { Dataset } from '../model/dataset.js';

export interface Reference {
  /** The id that is named. */
  readonly id: string;
  /** JSON pointer to the place. */
  readonly path: string;
  /** The record that names it: `Claim "x-014"`. */
  readonly owner: string;
  readonly field: string;
  /** Number in the list of the field, from 0; null where the field holds one id only. */
  readonly index: number | null;
}

interface Owner {
  readonly name: string;
  readonly path: string;
}

function* one({ name, path }: Owner, field: string, id: string | null | undefined): Iterable<Reference> {
  if (typeof id === 'string') yield { id, path: `${path}/${field}`, owner: name, field, index: null };
}

function* list({ name, path }: Owner, field: string, ids: readonly string[] | undefined): Iterable<Reference> {
  for (const [index, id] of (ids ?? []).entries()) {
    yield { id, path: `${path}/${field}/${index}`, owner: name, field, index };
  }
}

/** Actors as parties, voices, targets and ways of claims and positions. */
export function* actorReferencesOfStatements(dataset: Dataset): Iterable<Reference> {
  for (const statement of statements(dataset)) {
    const { record } = statement;
    if ('actor' in record) {
      yield* one(statement, 'actor', record.actor);
    } else {
      yield* list(statement, 'from', record.from);
      yield* list(statement, 'to', record.to);
      yield* list(statement, 'against', record.against);
      yield* list(statement, 'via', record.via);
    }
    yield* list(statement, 'voice', record.voice);
  }
}

/** Actors that other actors are part of, based in or members of. */
export function* actorReferencesOfActors({ actors }: Dataset): Iterable<Reference> {
  for (const [index, actor] of actors.entries()) {
    const owner = { name: `Actor "${actor.id}"`, path: `/actors/${index}` };
    yield* one(owner, 'partOf', actor.partOf);
    yield* list(owner, 'basedIn', actor.basedIn);
    yield* list(owner, 'memberOf', actor.memberOf);
  }
}

/** Actors that have a stored position. */
export function* actorReferencesOfLayout({ layout }: Dataset): Iterable<Reference> {
  for (const id of Object.keys(layout ?? {})) {
    yield { id, path: jsonPointer('layout', id), owner: 'The dataset', field: 'layout', index: null };
  }
}

/** Topics that claims and positions are about, and their scenarios. */
export function* topicReferences(dataset: Dataset): Iterable<Reference> {
  for (const statement of statements(dataset)) {
    const { record } = statement;
    if ('topic' in record) yield* one(statement, 'topic', record.topic);
    else yield* list(statement, 'about', record.about);
    yield* one(statement, 'scenario', record.scenario);
  }
}

/** Sources of evidence, and of statements without a passage. */
export function* sourceReferencesOfStatements(dataset: Dataset): Iterable<Reference> {
  for (const { name, path, record } of statements(dataset)) {
    yield* one({ name, path: `${path}/evidence` }, 'source', record.evidence?.source);
    yield* one({ name, path }, 'source', record.source);
  }
}

/** Sources that other sources are derived from. */
export function* sourceReferencesOfSources({ sources }: Dataset): Iterable<Reference> {
  for (const [index, { id, derivedFrom }] of sources.entries()) {
    yield* one({ name: `Source "${id}"`, path: `/sources/${index}` }, 'derivedFrom', derivedFrom);
  }
}

/** Coders of claims and positions. */
export function* coderReferences(dataset: Dataset): Iterable<Reference> {
  for (const statement of statements(dataset)) yield* one(statement, 'coder', statement.record.coder);
}

/** The ids that references name. */
export function idsOf(...references: readonly Iterable<Reference>[]): Set<string> {
  const ids = new Set<string>();
  for (const some of references) for (const { id } of some) ids.add(id);
  return ids;
}
