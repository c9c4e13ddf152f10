// A saved web page as plain text: one line per block, as a reader sees it. Scripts, navigation, hidden parts and the
// marks of notes are left out; headings stay.
import { Parser } from 'htmlparser2';

const LEFT_OUT: ReadonlySet<string> = new Set(
  (
    'head script style noscript template nav iframe object embed svg canvas audio video map ' +
    'button select datalist textarea input'
  ).split(' '),
);

const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body br caption center dd details dialog div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu ol p pre section summary table tbody td tfoot ' +
    'th thead tr ul'
  ).split(' '),
);

const HIDING_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const NOTE_MARK = /^(?:[\s\d[\](),;*†‡§–-]*|[\s[(]*[a-z][\s\])]*)$/iu;
const HTML_SPACES = /[ \t\n\f\r]+/g;

// A page that hides its body until its script has run still shows it.
function isLeftOut(name: string, attributes: Readonly<Record<string, string>>): boolean {
  if (LEFT_OUT.has(name)) return true;
  if (name === 'html' || name === 'body') return false;
  const hidden = attributes['hidden'];
  return (hidden !== undefined && hidden !== 'until-found') || HIDING_STYLE.test(attributes['style'] ?? '');
}

class PlainTextWriter {
  readonly #parts: string[] = [];
  readonly #depths = { leftOut: 0, pre: 0, sup: 0, link: 0 };

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#depths.leftOut > 0 || isLeftOut(name, attributes)) this.#depths.leftOut += 1;
    else this.#step(name, 1);
  }

  close(name: string): void {
    if (this.#depths.leftOut > 0) this.#depths.leftOut -= 1;
    else this.#step(name, -1);
  }

  write(text: string): void {
    const { leftOut, pre, sup, link } = this.#depths;
    if (leftOut > 0 || (sup > 0 && link > 0 && NOTE_MARK.test(text))) return;
    this.#parts.push(pre > 0 ? text : text.replace(HTML_SPACES, ' '));
  }

  finish(): string {
    return this.#parts.join('');
  }

  #step(name: string, by: 1 | -1): void {
    if (name === 'pre' || name === 'sup') this.#depths[name] += by;
    else if (name === 'a') this.#depths.link += by;
    if (BLOCKS.has(name)) this.#parts.push('\n');
  }
}

/** The text of an HTML page, with entities decoded; broken mark-up is read as browsers do, as far as it goes. */
export function readHtml(html: string): string {
  const writer = new PlainTextWriter();
  const parser = new Parser({
    onopentag: (name, attributes) => writer.open(name, attributes),
    onclosetag: (name) => writer.close(name),
    ontext: (text) => writer.write(text),
  });
  parser.end(html);
  return writer.finish();
}
