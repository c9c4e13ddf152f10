import { expect } from '@open-wc/testing';
import { findPassage, type PassageQuestion } from '../../../src/elements/texts/find-passage.js';
import { CLOSURE, DATASET, SECTIONS, SOURCE, TEXT } from '../../evidence/invented-source.js';

const ask = (passage: PassageQuestion['passage']) =>
  findPassage({
    text: TEXT,
    passage,
    cited: { source: 'salt-1911', sections: SECTIONS },
    actors: DATASET.actors,
    topics: DATASET.topics,
  });

describe('findPassage()', () => {
  it('finds what is marked and what is named by its ends alike, with who is named in it in their order', () => {
    const start = TEXT.indexOf('Borduria then closed');
    const marked = ask({ start, end: TEXT.indexOf('Carpania', start) + 'Carpania'.length });
    const named = ask({ from: 'Borduria then closed its', to: 'from Carpania' });
    expect(marked).to.deep.equal(named);
    expect(marked.ok && marked.evidence).to.deep.equal(CLOSURE);
    expect(marked.ok && marked.actors).to.deep.equal(['borduria', 'carpania']);
  });

  it('tells the topics it names, and how long the text is', () => {
    const found = ask({ from: 'The salt road opened', to: 'on a barge.' });
    expect(found.ok && found.topics).to.deep.equal(['lake-accord']);
    expect(found.ok && found.facts).to.deep.equal({
      codePoints: SOURCE.text?.codePoints,
      sha256: SOURCE.text?.sha256,
      paragraphs: 9,
    });
  });

  it('says why it is none', () => {
    const found = ask({ from: 'A word that', to: 'stands nowhere' });
    expect(found.ok ? '' : found.issue.code).to.equal('passage-not-found');
  });
});
