import { describe, expect, it } from 'vitest';
import { childOf, childrenOf, parseXml } from '../../../src/formats/import/parse-xml.js';

const rootOf = (text: string) => {
  const result = parseXml(text);
  if (!result.ok) throw new Error(result.message);
  return result.root;
};

const codeOf = (text: string): string => {
  const result = parseXml(text);
  return result.ok ? 'none' : result.code;
};

describe('parseXml()', () => {
  it('gives elements without their prefixes, attributes, text and lines', () => {
    const root = rootOf('<?xml version="1.0"?>\n<a:g x="1">\n  <v:n id="&lt;b&gt;">t<![CDATA[<&]]></v:n>\n</a:g>');
    expect([root.name, root.attributes.get('x')]).toEqual(['g', '1']);
    const node = childOf(root, 'n');
    expect([node?.attributes.get('id'), node?.text, node?.line]).toEqual(['<b>', 't<&', 3]);
    expect(childrenOf(root, 'm')).toEqual([]);
  });

  it('keeps names that objects have by nature apart from data', () => {
    const root = rootOf('<g __proto__="a" constructor="b"/>');
    expect([root.attributes.get('__proto__'), root.attributes.get('constructor')]).toEqual(['a', 'b']);
  });

  it('refuses a document type, before any entity of it is read', () => {
    const bomb = '<!DOCTYPE g [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><g>&b;</g>';
    expect(parseXml(bomb)).toMatchObject({ ok: false, code: 'xml-doctype' });
  });

  it('names the line where the file is not XML', () => {
    expect(parseXml('<a>\n<b>\n</a>')).toMatchObject({ ok: false, code: 'xml-syntax' });
    const result = parseXml('<a>\n<b>\n</a>');
    expect(result.ok ? '' : result.message).toMatch(/^Line 3: /);
  });

  it('refuses what is cut off, what is empty, and what is nested too deep', () => {
    expect([codeOf('<a><b/>'), codeOf(''), codeOf('<a>'.repeat(80))]).toEqual([
      'xml-syntax',
      'xml-syntax',
      'nesting-too-deep',
    ]);
  });

  it('refuses entities it does not know', () => {
    expect(codeOf('<a>&nbsp;</a>')).toBe('xml-syntax');
  });
});
