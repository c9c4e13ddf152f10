import { expect } from '@open-wc/testing';
import { citeClaim, type Statement } from '../../../src/elements/shared/cite-claim.js';
import { wordsOf } from '../../../src/elements/words/words.js';
import { indexDataset, type IndexedDataset } from '../../../src/model/indexed-dataset.js';
import { sixClaims, sixClaimsDataset } from '../../fixtures/six-claims.js';

const cite = (statement: Statement | undefined, data: IndexedDataset = sixClaims): string => {
  if (statement === undefined) throw new Error('There is no such claim.');
  return citeClaim(statement, data, { words: wordsOf('en'), locale: 'en-GB' });
};

describe('citeClaim()', () => {
  it('names source, place, coding and version', () => {
    expect(cite(sixClaims.claims.get('north-2'))).to.equal(
      'Ada Quill, “Pacts of the north”, Northern Review, June 2019, https://example.org/pacts-of-the-north, ' +
        'section 1, paragraph 5, from “The pact with Borduria” to “in case of attack” (11 words). ' +
        'Coded as: Aland and Borduria are bound to defend each other. ' +
        'Record north-2 of the dataset “Six claims about invented states”, version 000000000000.',
    );
  });

  it('leaves out what the record of the source does not have', () => {
    expect(cite(sixClaims.claims.get('gazette-1'))).to.match(
      /^“Drums on the border”, Border Gazette, 4 March 2021, paragraph 1, from/,
    );
  });

  it('cites positions as well', () => {
    expect(cite(sixClaimsDataset.positions[0])).to.contain('Record north-p1 of the dataset');
  });

  it('names the source of a claim that names no passage of it', () => {
    const first = sixClaimsDataset.claims[0];
    if (first === undefined) throw new Error('The fixture has changed.');
    const { evidence, ...rest } = first;
    const imported = { ...rest, source: evidence?.source };
    const data = indexDataset({ ...sixClaimsDataset, claims: [imported] }, sixClaims.hash);
    expect(cite(imported, data)).to.match(/, no passage named\. Coded as:/);
  });

  it('says that a claim is unsourced', () => {
    const [first] = sixClaimsDataset.claims;
    if (first === undefined) throw new Error('The fixture has claims.');
    const { evidence: _evidence, ...unsourced } = first;
    const data = indexDataset({ ...sixClaimsDataset, claims: [unsourced] }, sixClaims.hash);
    expect(cite(unsourced, data)).to.match(/^Unsourced: the dataset names no passage for this\. Coded as:/);
  });
});
