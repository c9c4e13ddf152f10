import { describe, expect, it } from 'vitest';
import { checkLens } from '../../src/analysis/check-lens.js';
import { DEFAULT_LENS, type Lens } from '../../src/model/lens.js';
import { parseLens } from '../../src/model/lens-grammar.js';
import { smallDataset } from './small-dataset.js';

const data = smallDataset({
  actors: ['aland', 'borduria', { id: 'guard', name: 'Guard of Aland', kind: 'body', partOf: 'aland' }],
  claims: [{ source: 'book', subtype: 'display' }, { source: 'newspaper' }],
  dataset: {
    topics: [
      { id: 'river-dam', name: 'River dam', kind: 'project' },
      { id: 'dry-summer', name: 'Dry summer', kind: 'scenario' },
    ],
  },
});

const check = (lens: Partial<Lens>): ReturnType<typeof checkLens> => checkLens(data, { ...DEFAULT_LENS, ...lens });

const messages = (lens: Partial<Lens>): string[] => check(lens).map(({ message }) => message);

describe('checkLens()', () => {
  it('has nothing to say of the default lens, nor of empty lists', () => {
    expect(check({})).toEqual([]);
    expect(check({ types: [], subtypes: [], sources: [], voices: [], topics: [], kinds: [], rollUp: [] })).toEqual([]);
  });

  it('has nothing to say where the dataset has every id', () => {
    const lens: Partial<Lens> = {
      subtypes: ['display'],
      sources: ['book', 'newspaper'],
      voices: ['author', 'aland+', 'guard'],
      toldBy: ['author'],
      seenBy: ['borduria+'],
      topics: ['river-dam', 'dry-summer'],
      scenario: 'dry-summer',
      hidden: ['borduria'],
      rollUp: ['aland'],
    };
    expect(check(lens)).toEqual([]);
    expect(check({ rollUp: 'none' })).toEqual([]);
  });

  it.each(['subtypes', 'sources', 'voices', 'told-by', 'seen-by', 'topics', 'scenario', 'hidden', 'roll-up'])(
    'reports an id the dataset does not have under the key %s',
    (key) => {
      const [issue, ...rest] = checkLens(data, parseLens(`${key}=nope`).lens);
      expect(issue).toMatchObject({ code: 'lens-id-unknown', severity: 'error', path: `/lens/${key}` });
      expect(issue?.message).toContain(`"${key}"`);
      expect(issue?.message).toContain('"nope"');
      expect(rest).toEqual([]);
    },
  );

  it('names what was probably meant', () => {
    expect(messages({ sources: ['newspapr'] })).toEqual([
      'The lens key "sources" names the source "newspapr", which the dataset does not have. Did you mean "newspaper"? Correct the id or leave it out.',
    ]);
    expect(messages({ hidden: ['Guard of Aland'] })[0]).toContain('Did you mean "guard"?');
    expect(messages({ topics: ['river-dm'] })[0]).toContain('Did you mean "river-dam"?');
    expect(messages({ subtypes: ['dislpay'] })[0]).toContain('Did you mean "display"?');
  });

  it('keeps the plus of a voice in what it names and in what it suggests', () => {
    expect(messages({ voices: ['bordura+'] })[0]).toMatch(/the voice "bordura\+".*Did you mean "borduria\+"\?/);
    expect(messages({ toldBy: ['authr'] })[0]).toContain('Did you mean "author"?');
  });

  it('reports a subtype no claim has, even one of the vocabulary', () => {
    expect(messages({ subtypes: ['covert', 'display'] })).toEqual([
      'The lens key "subtypes" names the subtype "covert", which no claim of the dataset has. Correct the id or leave it out.',
    ]);
  });

  it('takes only a topic of kind scenario for a scenario', () => {
    expect(messages({ scenario: 'river-dam' })).toEqual([
      'The lens key "scenario" names the scenario "river-dam", which is a topic of kind project. Correct the id or leave it out.',
    ]);
    expect(messages({ scenario: 'dry-sumer' })[0]).toContain('Did you mean "dry-summer"?');
  });

  it('reports every unknown id once, in the order of the grammar', () => {
    expect(check({ hidden: ['nobody', 'nobody'], sources: ['pamphlet', 'leaflet'] }).map(({ path }) => path)).toEqual([
      '/lens/sources',
      '/lens/sources',
      '/lens/hidden',
    ]);
  });

  it('takes no name of an object for an id', () => {
    expect(check({ sources: ['constructor'], voices: ['toString+', '+'] })).toHaveLength(3);
  });

  it('looks at the ids that a lens excludes', () => {
    expect(check({ sources: ['!book'], voices: ['!author'] })).toEqual([]);
    expect(check({ sources: ['!leaflet'] })).toHaveLength(1);
  });
});
