import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { checkDataset } from '../../../src/dataset/check-dataset.js';
import { mergeActors } from '../../../src/dataset/edits/merge-actors.js';
import { emptyDataset, markEdited } from '../../../src/dataset/edits/own-dataset.js';
import { putRecord } from '../../../src/dataset/edits/put-record.js';
import { removeActor } from '../../../src/dataset/edits/remove-actor.js';
import { removeClaim } from '../../../src/dataset/edits/remove-claim.js';
import { removeSource } from '../../../src/dataset/edits/remove-source.js';
import { removeTopic } from '../../../src/dataset/edits/remove-topic.js';
import { DatasetSchema, type Dataset } from '../../../src/model/dataset.js';
import { hasErrors } from '../../../src/model/issue.js';
import { sampleActor, sampleClaim, sampleDataset, samplePosition, sampleTopic } from '../sample-dataset.js';

const [aland, borduria, carpania] = ['aland', 'borduria', 'carpania'].map((id) => sampleActor({ id, name: id }));
if (aland === undefined || borduria === undefined || carpania === undefined) throw new Error('There are no actors.');

const three = (overrides: Partial<Dataset> = {}): Dataset =>
  sampleDataset({ actors: [aland, borduria, carpania], topics: [], positions: [], claims: [], ...overrides });

const published = v.parse(DatasetSchema, JSON.parse(readFileSync('graph-data/south-caucasus.json', 'utf8')));

const errorsOf = (dataset: Dataset): readonly string[] =>
  checkDataset(dataset)
    .filter(({ severity }) => severity === 'error')
    .map(({ message }) => message);

describe('a record that is put into a dataset', () => {
  it('takes the place of the one with its id', () => {
    const changed = putRecord(three(), 'actors', { ...borduria, name: 'Borduria the Great' });
    expect(changed.actors.map(({ name }) => name)).toEqual(['aland', 'Borduria the Great', 'carpania']);
  });

  it('comes last where there is none', () => {
    expect(putRecord(three(), 'topics', sampleTopic()).topics).toHaveLength(1);
  });
});

describe('an actor that is removed', () => {
  it('goes from lists of others, and with it what says nothing without it', () => {
    const dataset = three({
      actors: [aland, { ...borduria, memberOf: ['carpania'], basedIn: ['carpania', 'aland'] }, carpania],
      claims: [
        sampleClaim({ id: 'pair', from: ['aland'], to: ['carpania'] }),
        sampleClaim({ id: 'several', from: ['aland'], to: ['borduria', 'carpania'], via: ['carpania'] }),
        sampleClaim({ id: 'said', modality: 'attributed', voice: ['carpania'] }),
        sampleClaim({ id: 'handed-on', modality: 'attributed', voice: ['carpania', 'borduria'] }),
      ],
      positions: [samplePosition({ actor: 'carpania' })],
      topics: [sampleTopic()],
      layout: { carpania: [1, 2], aland: [3, 4] },
    });
    const rest = removeActor(dataset, 'carpania');
    expect(rest.actors[1]).toMatchObject({ basedIn: ['aland'] });
    expect(rest.actors[1]).not.toHaveProperty('memberOf');
    expect(rest.claims.map(({ id, to, voice }) => [id, to, voice])).toEqual([
      ['several', ['borduria'], []],
      ['handed-on', ['borduria'], ['borduria']],
    ]);
    expect(rest.claims[0]).not.toHaveProperty('via');
    expect([rest.positions, rest.layout]).toEqual([[], { aland: [3, 4] }]);
  });

  it('leaves a sound dataset, whoever it is', () => {
    for (const { id } of published.actors) expect(errorsOf(removeActor(published, id))).toEqual([]);
  });
});

describe('two actors that are merged', () => {
  it('are named by the first, which takes over names, place and what else it lacks', () => {
    const dataset = three({
      actors: [aland, { ...borduria, aliases: ['aland', 'Bord'], wikidata: 'Q5', location: [1, 2] }, carpania],
      claims: [sampleClaim({ from: ['carpania'], to: ['borduria'], against: ['borduria'] })],
    });
    const merged = mergeActors(dataset, 'aland', 'borduria');
    expect(merged.actors).toEqual([
      { ...aland, partOf: undefined, aliases: ['borduria', 'Bord'], wikidata: 'Q5', location: [1, 2] },
      { ...carpania, partOf: undefined },
    ]);
    expect(merged.claims[0]).toMatchObject({ to: ['aland'], against: ['aland'] });
  });

  it('lose the claims between them, for a relation needs two', () => {
    const dataset = three({
      claims: [
        sampleClaim({ id: 'between', from: ['aland'], to: ['borduria'] }),
        sampleClaim({ id: 'wider', from: ['aland'], to: ['borduria', 'carpania'], restates: 'between' }),
      ],
    });
    const merged = mergeActors(dataset, 'aland', 'borduria');
    expect(merged.claims.map(({ id, to }) => [id, to])).toEqual([['wider', ['carpania']]]);
    expect(merged.claims[0]).not.toHaveProperty('restates');
  });

  it('are left as they are where they are one, or one is unknown', () => {
    const dataset = three();
    expect(mergeActors(dataset, 'aland', 'aland')).toBe(dataset);
    expect(mergeActors(dataset, 'aland', 'nobody')).toBe(dataset);
  });

  it('leave a sound dataset where both are states', () => {
    const states = published.actors.filter(({ kind }) => kind === 'state');
    for (const { id } of states.slice(1)) expect(errorsOf(mergeActors(published, states[0]?.id ?? '', id))).toEqual([]);
  });
});

describe('what else is removed', () => {
  it('is a topic, with the positions on it', () => {
    const dataset = three({
      topics: [sampleTopic(), sampleTopic({ id: 'other', name: 'Other' })],
      claims: [sampleClaim({ id: 'one', about: ['canal'] }), sampleClaim({ id: 'two', about: ['canal', 'other'] })],
      positions: [samplePosition()],
    });
    const rest = removeTopic(dataset, 'canal');
    expect([rest.topics.length, rest.positions]).toEqual([1, []]);
    expect(rest.claims.map(({ about }) => about)).toEqual([undefined, ['other']]);
  });

  it('is a claim, and what restated it stands for itself', () => {
    const dataset = three({ claims: [sampleClaim({ id: 'one' }), sampleClaim({ id: 'two', restates: 'one' })] });
    expect(removeClaim(dataset, 'one').claims).toEqual([sampleClaim({ id: 'two' })]);
  });

  it('is a source, with all that stands in it', () => {
    const rest = removeSource(published, 'inn-2025');
    expect(rest.sources.map(({ id }) => id)).toEqual(['rasanah-2021', 'movahedian-2026']);
    expect(rest.claims.some(({ evidence }) => evidence?.source === 'inn-2025')).toBe(false);
    expect(errorsOf(rest)).toEqual([]);
  });

  it('leaves a sound dataset, whatever topic it is', () => {
    for (const { id } of published.topics) expect(errorsOf(removeTopic(published, id))).toEqual([]);
  });
});

describe('a dataset of the reader', () => {
  it('is sound when it is empty', () => {
    expect(hasErrors(checkDataset(emptyDataset({ id: 'mine', title: 'Mine' })))).toBe(false);
  });

  it('says when it was changed, and by whom claims were added', () => {
    const marked = markEdited(three(), '2026-11-27');
    expect(marked).toMatchObject({ modified: '2026-11-27' });
    expect(marked.coders.at(-1)?.id).toBe('own');
    expect(markEdited(marked, '2026-11-28').coders).toEqual(marked.coders);
  });
});
