import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeXml } from '../../src/formats/xml-text.js';

describe('text in XML', () => {
  it('has its signs and its white space escaped', () => {
    expect(escapeXml(`<a href="b">'c' & d\te\nf\rg`)).toBe(`&lt;a href=&quot;b&quot;&gt;'c' &amp; d&#9;e&#10;f&#13;g`);
  });

  it('has what XML cannot hold replaced: control characters, halves of pairs, noncharacters', () => {
    expect(escapeXml('a\u0000b\u001fc\ud800d\udfffe\uffff')).toBe('a\ufffdb\ufffdc\ufffdd\ufffde\ufffd');
  });

  it('keeps whole pairs and every script', () => {
    expect(escapeXml('🕊️ ایران ישראל Հայաստան Azərbaycan')).toBe('🕊️ ایران ישראל Հայաստան Azərbaycan');
  });

  it('never leaves a sign that opens an element, an entity of its own or the end of an attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(escapeXml(text)).not.toMatch(/[<>"\t\n\r]|&(?!(?:amp|lt|gt|quot|#9|#10|#13);)/);
      }),
    );
  });
});
