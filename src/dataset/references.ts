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

const one = ({ name, path }: Owner, field: string, id: string | null | undefined): readonly Reference[] =>
  id === null || id === undefined ? [] : [{ id, path: `${path}/${field}`, owner: name, field, index: null }];

const list = ({ name, path }: Owner, field: string, ids: readonly string[] | undefined): readonly Reference[] =>
  (ids ?? []).map((id, index) => ({ id, path: `${path}/${field}/${index}`, owner: name, field, index }));

const actorOwners = ({ actors }: Dataset) =>
  actors.map((actor, index) => ({ actor, name: `Actor "${actor.id}"`, path: `/actors/${index}` }));

/** Actors as parties, voices, targets and ways of claims and positions. */
export const actorReferencesOfStatements = (dataset: Dataset): readonly Reference[] =>
  statements(dataset).flatMap((owner) => {
    const { record } = owner;
    const voice = list(owner, 'voice', record.voice);
    if ('actor' in record) return [one(owner, 'actor', record.actor), voice].flat();
    return [
      list(owner, 'from', record.from),
      list(owner, 'to', record.to),
      list(owner, 'against', record.against),
      list(owner, 'via', record.via),
      voice,
    ].flat();
  });

/** Actors that other actors are part of, based in or members of. */
export const actorReferencesOfActors = (dataset: Dataset): readonly Reference[] =>
  actorOwners(dataset).flatMap(({ actor, ...owner }) =>
    [
      one(owner, 'partOf', actor.partOf),
      list(owner, 'basedIn', actor.basedIn),
      list(owner, 'memberOf', actor.memberOf),
    ].flat(),
  );

/** Actors that have a stored position. */
export const actorReferencesOfLayout = ({ layout }: Dataset): readonly Reference[] =>
  Object.keys(layout ?? {}).map((id) => ({
    id,
    path: jsonPointer('layout', id),
    owner: 'The dataset',
    field: 'layout',
    index: null,
  }));

/** Topics that claims and positions are about, and their scenarios. */
export const topicReferences = (dataset: Dataset): readonly Reference[] =>
  statements(dataset).flatMap((owner) => {
    const { record } = owner;
    const scenario = one(owner, 'scenario', record.scenario);
    if ('topic' in record) return [one(owner, 'topic', record.topic), scenario].flat();
    return [list(owner, 'about', record.about), scenario].flat();
  });

/** Sources of evidence. */
export const sourceReferencesOfStatements = (dataset: Dataset): readonly Reference[] =>
  statements(dataset).flatMap(({ record, name, path }) =>
    one({ name, path: `${path}/evidence` }, 'source', record.evidence?.source),
  );

/** Sources that other sources are derived from. */
export const sourceReferencesOfSources = ({ sources }: Dataset): readonly Reference[] =>
  sources.flatMap((source, index) =>
    one({ name: `Source "${source.id}"`, path: `/sources/${index}` }, 'derivedFrom', source.derivedFrom),
  );

/** Coders of claims and positions. */
export const coderReferences = (dataset: Dataset): readonly Reference[] =>
  statements(dataset).flatMap((owner) => one(owner, 'coder', owner.record.coder));
