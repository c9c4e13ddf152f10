import { expect } from '@open-wc/testing';
import { passageLink } from '../../../src/elements/shared/passage-link.js';
import type { Evidence } from '../../../src/model/evidence.js';
import type { Source } from '../../../src/model/source.js';

const evidence: Evidence = {
  source: 's',
  section: '0',
  paragraph: 1,
  first: 'Well-known drums, they',
  last: 'salt & pepper too',
  words: 12,
  sha256: 'a'.repeat(64),
};

const source = (address: string | undefined, isPublic: boolean): Source => ({
  id: 's',
  csl: { type: 'report', URL: address },
  text: { codePoints: 1, sha256: 'a'.repeat(64), public: isPublic },
  derivedFrom: null,
  sections: [],
});

describe('passageLink()', () => {
  it('points at the first and last words, with the signs of the directive escaped', () => {
    expect(passageLink(source('https://example.org/text', true), evidence)).to.equal(
      'https://example.org/text#:~:text=Well%2Dknown%20drums%2C%20they,salt%20%26%20pepper%20too',
    );
  });

  it('keeps a fragment that the address has', () => {
    expect(passageLink(source('https://example.org/text#part', true), evidence)).to.match(/#part:~:text=/);
  });

  it('is null where the text is not public, has no address, or an address of another kind', () => {
    expect(passageLink(source('https://example.org/text', false), evidence)).to.equal(null);
    expect(passageLink(source(undefined, true), evidence)).to.equal(null);
    expect(passageLink(source('javascript:alert(1)', true), evidence)).to.equal(null);
    expect(passageLink(source('text.html', true), evidence)).to.equal(null);
  });
});
