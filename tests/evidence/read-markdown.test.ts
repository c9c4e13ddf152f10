import { describe, expect, it } from 'vitest';
import { n1 } from '../../src/evidence/normalise.js';
import { readMarkdown } from '../../src/evidence/read-markdown.js';

const read = (markdown: string): string => n1(readMarkdown(markdown));

describe('a Markdown file as text', () => {
  it('loses the marks of headings, quotations and emphasis', () => {
    expect(read('## 2. The Peace ##\n> > **Salt** and _snow_ and __ice__')).toBe('2. The Peace Salt and snow and ice');
  });

  it('keeps the text of links and images and loses their addresses', () => {
    expect(
      read('[Salt](https://example.org/a_(b) "title") ![snow](x.png) and [ice][1]\n\n[1]: https://example.org'),
    ).toBe('Salt snow and ice');
  });

  it('loses the marks of notes, but not the notes', () => {
    expect(read('Salt[^1] and snow\n\n[^1]: A note.')).toBe('Salt and snow A note.');
  });

  it('loses underlines, rules, fences, comments and front matter', () => {
    expect(read('---\ntitle: x\n---\nSalt\n===\n<!-- no\nno -->\n* * *\n```txt\nsnow `x`\n```')).toBe('Salt snow x');
  });

  it('keeps what only looks like a mark', () => {
    expect(read('snake_case_name 5 _ 6 #salt C\\_x a - b <<https://example.org/a_b>>')).toBe(
      'snake_case_name 5 _ 6 #salt C_x a - b <<https://example.org/a_b>>',
    );
  });

  it('keeps list marks and line breaks, so that its paragraphs stay what they are', () => {
    expect(readMarkdown('- salt\r\n- snow\\\nice')).toBe('- salt\n- snow\nice');
  });

  it('is empty where there is nothing', () => {
    expect(readMarkdown('')).toBe('');
  });
});
