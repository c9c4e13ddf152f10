import { expect } from '@open-wc/testing';
import { actorOfDraft, draftOfActor, newActor } from '../../../src/elements/edit-parts/actor-draft.js';
import { claimOfDraft, draftOfClaim, newClaim } from '../../../src/elements/edit-parts/claim-draft.js';
import { idOfName, nextClaimId } from '../../../src/elements/edit-parts/next-ids.js';
import { draftOfSource, NEW_SOURCE, sourceOfDraft } from '../../../src/elements/edit-parts/source-draft.js';
import { draftOfTopic, NEW_TOPIC, topicOfDraft } from '../../../src/elements/edit-parts/topic-draft.js';
import { loadDatasetObject } from '../../../src/dataset/load-dataset.js';
import southCaucasus from '../../../graph-data/south-caucasus.json' with { type: 'json' };
import sixClaims from '../../fixtures/six-claims.json' with { type: 'json' };

const datasets = [southCaucasus, sixClaims].map((file) => {
  const loaded = loadDatasetObject(file);
  if (!loaded.ok) throw new Error('It does not load.');
  return loaded.data.dataset;
});

/** Keys that say the same when they are there as when they are not. */
const plain = (record: object): unknown =>
  JSON.parse(
    JSON.stringify(record, (key, value: unknown) =>
      (['partOf', 'derivedFrom'].includes(key) && value === null) || (key === 'disputed' && value === false)
        ? undefined
        : value,
    ),
  );

describe('a record that is opened in a form and saved', () => {
  it('is the same record again', () => {
    for (const { actors, topics, claims, sources } of datasets) {
      for (const actor of actors) expect(actorOfDraft(draftOfActor(actor), actor.id)).to.deep.equal(plain(actor));
      for (const topic of topics) expect(topicOfDraft(draftOfTopic(topic), topic.id)).to.deep.equal(plain(topic));
      for (const claim of claims) expect(claimOfDraft(draftOfClaim(claim), claim.id)).to.deep.equal(plain(claim));
      for (const source of sources) {
        expect(plain(sourceOfDraft(draftOfSource(source), source.id))).to.deep.equal(plain(source));
      }
    }
  });
});

describe('a record that is new', () => {
  it('leaves out what is left empty', () => {
    expect(actorOfDraft({ ...newActor('Aland'), aliases: 'Åland\n\nÅland' }, 'aland')).to.deep.equal({
      id: 'aland',
      name: 'Aland',
      kind: 'state',
      aliases: ['Åland'],
    });
    expect(Object.keys(topicOfDraft({ ...NEW_TOPIC, name: 'Canal' }, 'canal'))).to.deep.equal(['id', 'name', 'kind']);
    expect(claimOfDraft(newClaim({ from: ['a'], to: ['b'], summary: ' A helps B. ' }), 'own-001')).to.include({
      summary: 'A helps B.',
      period: null,
      coder: 'own',
    });
  });

  it('reads authors and dates of a source as they are written', () => {
    const draft = { ...NEW_SOURCE, authors: 'Quill, Ada\nSalt Institute', year: '2021-10', outlet: 'Gazette' };
    expect(sourceOfDraft(draft, 'quill-2021')).to.deep.include({
      csl: {
        type: 'report',
        author: [{ family: 'Quill', given: 'Ada' }, { literal: 'Salt Institute' }],
        issued: { 'date-parts': [[2021, 10]] },
      },
      outlet: { name: 'Gazette' },
    });
    expect(sourceOfDraft({ ...draft, year: 'spring 2021' }, 'x').csl.issued).to.deep.equal({ literal: 'spring 2021' });
  });

  it('gets an id of its own, from its name or by number', () => {
    expect(idOfName('Åland Isles', ['iran'], 'actor')).to.equal('åland-isles');
    expect(idOfName('Iran', ['iran'], 'actor')).to.equal('iran-2');
    expect(idOfName('???', ['actor-1'], 'actor')).to.equal('actor-2');
    expect(nextClaimId({ claims: [] }, 'own')).to.equal('own-001');
    const claims = datasets[0]?.claims.filter(({ id }) => id.startsWith('inn-2025')) ?? [];
    const last = claims.map(({ id }) => Number(id.split('-').at(-1))).toSorted((a, b) => b - a)[0] ?? 0;
    expect(nextClaimId({ claims: claims.slice(3) }, 'inn-2025')).to.equal(
      `inn-2025-${String(last + 1).padStart(3, '0')}`,
    );
  });
});
