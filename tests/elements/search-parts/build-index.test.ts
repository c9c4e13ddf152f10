import { expect } from '@open-wc/testing';
import { buildIndex } from '../../../src/elements/search-parts/build-index.js';
import { isNothing, type FoundKind, type SearchIndex } from '../../../src/elements/search-parts/search-index.js';
import { loadDatasetObject } from '../../../src/dataset/load-dataset.js';
import { copyOfSixClaims } from '../panel-fixture.js';

interface Extra {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly aliases?: readonly string[];
}

/** The six claims, and actors that are named in none of them. */
async function indexWith(...extra: readonly Extra[]): Promise<SearchIndex> {
  const data = copyOfSixClaims();
  const result = loadDatasetObject({ ...data, actors: [...data.actors, ...extra] });
  if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join(' '));
  return buildIndex(result.data);
}

const state = (id: string, name: string, ...aliases: readonly string[]): Extra => ({
  id,
  name,
  kind: 'state',
  aliases,
});

const found = (index: SearchIndex, kind: FoundKind, query: string): string[] =>
  index.find(query)[kind].map(({ id }) => id);

describe('buildIndex()', () => {
  it('finds actors by the beginning of a name, and those more is said about first', async () => {
    const index = await indexWith(state('alandgrad', 'Alandgrad'));
    expect(found(index, 'actors', 'al')).to.deep.equal(['aland', 'alandgrad', 'aland-guard']);
  });

  it('puts what is called so before what begins so', async () => {
    const index = await indexWith(state('al', 'Al'));
    expect(found(index, 'actors', 'al')[0]).to.equal('al');
  });

  it('finds an actor once, by the best of its names, and says by which', async () => {
    const index = await indexWith(state('elan', 'Elan', 'Republic of Elan', 'Elandia'));
    const [best, ...others] = index.find('elandia').actors;
    expect([best?.id, best?.label, others]).to.deep.equal(['elan', 'Elandia', []]);
    expect(index.find('elan').actors.map(({ label }) => label)).to.deep.equal(['Elan']);
  });

  it('finds names whatever their diacritics, case and dots', async () => {
    const index = await indexWith(
      state('xizi', 'Xızı'),
      state('ele', 'Ələt'),
      state('gr', 'Göreme'),
      state('un', 'U.N.'),
    );
    for (const [query, id] of [
      ['XIZI', 'xizi'],
      ['elet', 'ele'],
      ['ƏLƏT', 'ele'],
      ['goreme', 'gr'],
      ['GÖREME', 'gr'],
      ['un', 'un'],
      ['u.n.', 'un'],
    ] as const) {
      expect(found(index, 'actors', query), query).to.deep.equal([id]);
    }
  });

  it('finds names with a letter wrong, missing or too many, and two in long ones', async () => {
    const index = await indexWith();
    for (const query of ['Carpanja', 'Carpana', 'Carpaania', 'Crapania', 'karpanya']) {
      expect(found(index, 'actors', query), query).to.deep.equal(['carpania']);
    }
  });

  it('finds nothing that is only similar where something is as typed', async () => {
    const index = await indexWith(state('dorlund', 'Dorlund'));
    expect(found(index, 'actors', 'dorland')).to.deep.equal(['dorland']);
    expect(found(index, 'actors', 'dorlind')).to.have.members(['dorland', 'dorlund']);
    expect(found(index, 'actors', 'dorlundt')).to.deep.equal(['dorlund']);
  });

  it('finds a beginning whose end is wrong', async () => {
    const index = await indexWith(state('long', 'Constantia'));
    expect(found(index, 'actors', 'constamx')).to.deep.equal(['long']);
  });

  it('wants all words, in any order, and any of them only where nothing has all', async () => {
    const index = await indexWith();
    expect(found(index, 'actors', 'aland guard')).to.deep.equal(['aland-guard']);
    expect(found(index, 'claims', 'carpania fears')).to.deep.equal(['gazette-2']);
    expect(found(index, 'actors', 'herald dorland')).to.have.members(['herald', 'dorland']);
  });

  it('finds topics by name and alias', async () => {
    const index = await indexWith();
    expect(found(index, 'topics', 'dam')).to.deep.equal(['river-dam']);
    expect(found(index, 'topics', 'great')).to.deep.equal(['river-dam']);
    expect(index.find('river').topics[0]?.mentions).to.equal(1);
  });

  it('finds claims by the words of their summary', async () => {
    const index = await indexWith();
    expect(found(index, 'claims', 'timber')).to.deep.equal(['north-3']);
    expect(found(index, 'claims', 'defen')).to.have.members(['north-1', 'north-2']);
  });

  it('finds nothing for what nothing resembles, and for no words at all', async () => {
    const index = await indexWith();
    for (const query of ['xyzzyq', '?!', '', '   ']) expect(isNothing(index.find(query)), query).to.equal(true);
  });

  it('takes ids such as constructor for ids', async () => {
    const index = await indexWith(state('constructor', 'Constructor', '__proto__', 'hasOwnProperty'));
    expect(found(index, 'actors', 'constructor')).to.deep.equal(['constructor']);
    expect(found(index, 'actors', 'proto')).to.deep.equal(['constructor']);
    expect(found(index, 'actors', 'toString')).to.deep.equal([]);
  });
});
