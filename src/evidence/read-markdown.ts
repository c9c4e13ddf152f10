// A Markdown file as plain text, line for line: what only marks up is taken away. Asterisks and escaping backslashes
// stay, for n1 removes them; list marks stay, for a text may have them as its own.

const FRONT_MATTER = /^\ufeff?---[ \t]*\r?\n[^]*?\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
const COMMENT = /<!--[^]*?(?:-->|$)/g;
const FENCE = /^ {0,3}(?:```|~~~)/;
const RULE_OR_UNDERLINE = /^ {0,3}(?:=+|-{2,}|(?:[*_-][ \t]*){3,})[ \t]*$/;
const LINK_DEFINITION = /^ {0,3}\[[^\]^][^\]]*\]:[ \t]*\S+/;

const LINE_MARKS: readonly (readonly [RegExp, string])[] = [
  [/^(?: {0,3}>[ \t]?)+/, ''],
  [/^ {0,3}#{1,6}(?=[ \t]|$)/, ''],
  [/[ \t]#+[ \t]*$/, ''],
  [/^ {0,3}\[\^[^\]]+\]:/, ''],
  [/\\$/, ''],
];

const INLINE_MARKS: readonly (readonly [RegExp, string])[] = [
  [/\[\^[^\]]+\]/g, ''],
  [/!?\[([^[\]]*)\]\([^()]*(?:\([^()]*\)[^()]*)*\)/g, '$1'],
  [/!?\[([^[\]]+)\]\[[^[\]]*\]/g, '$1'],
  [/(`+)([^`]+)\1/g, '$2'],
  [/(?<![\p{L}\p{N}_\\])(_{1,3})(?=[^\s_])([^_]*[^\s_\\])\1(?![\p{L}\p{N}_])/gu, '$2'],
];

function readLine(line: string): string {
  if (FENCE.test(line) || RULE_OR_UNDERLINE.test(line) || LINK_DEFINITION.test(line)) return '';
  let text = line;
  for (const [mark, instead] of [...LINE_MARKS, ...INLINE_MARKS]) text = text.replace(mark, instead);
  return text;
}

/** The text of a Markdown file, with as many lines as the file has after its front matter and comments. */
export function readMarkdown(markdown: string): string {
  return markdown
    .replace(FRONT_MATTER, '')
    .replace(COMMENT, '')
    .split(/\r\n|\n|\r/)
    .map(readLine)
    .join('\n');
}
