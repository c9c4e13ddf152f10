import { describe, expect, it } from 'vitest';
import { normaliseText } from '../../src/evidence/normalise.js';
import { paragraphText } from '../../src/evidence/paragraphs.js';
import { readHtml } from '../../src/evidence/read-html.js';
import { verifySource } from '../../src/evidence/verify-source.js';
import { DATASET, LINES, SOURCE } from './invented-source.js';

/** The lines of a page, as paragraphs. */
function linesOf(html: string): readonly string[] {
  const text = normaliseText(readHtml(html));
  return text.paragraphStarts.map((_, index) => paragraphText(text, index + 1));
}

describe('a web page as text', () => {
  it('has a line for every block, headings and list items and cells included', () => {
    const html =
      '<h1>Salt</h1><p>One<p>Two<ul><li>Three<li>Four</ul><table><tr><td>Five<td>Six</table><div>Seven<div>Eight</div>Nine</div>';
    expect(linesOf(html)).toEqual(['Salt', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine']);
  });

  it('breaks lines where the page does, not where its source does', () => {
    expect(linesOf('<p>salt\n and\r\n\tsnow<br>again</p><pre>one\ntwo</pre>')).toEqual([
      'salt and snow',
      'again',
      'one',
      'two',
    ]);
  });

  it('keeps inline marks within their words', () => {
    expect(linesOf('<p><b>S</b>alt <a href="/x">and</a> s<em>no</em>w</p>')).toEqual(['Salt and snow']);
  });

  it('decodes entities', () => {
    expect(linesOf('<p>Salt &amp; snow &ndash; 5&nbsp;&lt; 6 &#8220;x&#x201d;')).toEqual(['Salt & snow - 5 < 6 "x"']);
  });

  it('leaves out scripts, styles, navigation, controls and comments', () => {
    const html =
      '<head><title>T</title><style>p{}</style></head><nav><p>Menu</p></nav><p>Salt<!-- no --><script>if(1<2)"<p>"</script>' +
      '<noscript>on</noscript><button>Share</button><svg><title>x</title><text>y</text></svg><input value="v"></p>';
    expect(linesOf(html)).toEqual(['Salt']);
  });

  it('leaves out what is hidden, with all that is in it', () => {
    const html =
      '<div hidden><p>a</p></div><div style="color: red; DISPLAY : none">b<p>c</p></div>' +
      '<span style="visibility:hidden">d</span><p hidden="until-found">Salt</p>';
    expect(linesOf(html)).toEqual(['Salt']);
  });

  it('shows a page that hides its whole body until a script has run', () => {
    expect(linesOf('<html style="display:none"><body style="visibility: hidden"><p>Salt</p></body></html>')).toEqual([
      'Salt',
    ]);
  });

  it('leaves out the linked marks of notes, but no other raised text', () => {
    const html =
      '<p>salt<sup><a href="#n1">[1]</a></sup> snow<a href="#n2"><sup>2</sup></a> x<sup>2</sup> 1<sup>st</sup></p>';
    expect(linesOf(html)).toEqual(['salt snow x2 1st']);
  });

  it('makes what it can of broken mark-up', () => {
    expect(linesOf('<p>Salt</div></b><p>and <i>snow<p>again &bogus; <')).toEqual([
      'Salt',
      'and snow',
      'again &bogus; <',
    ]);
    expect(linesOf('')).toEqual([]);
  });

  it('verifies passages whose page wraps the text in menus, teasers and footers', () => {
    const body = LINES.map((line) => `<p>${line.replace('“', '&ldquo;').replace('”', '&rdquo;')}</p>`).join('\n');
    const html = `<!doctype html><html><head><title>${LINES[0]}</title></head><body><header>Home</header>
      <nav>${LINES[4]}</nav><article>${body}</article><footer>Printed in Klow</footer></body></html>`;
    const { text, counts } = verifySource(DATASET, SOURCE, normaliseText(readHtml(html)));
    expect([text, counts.verified]).toEqual(['edition-differs', 4]);
  });
});
