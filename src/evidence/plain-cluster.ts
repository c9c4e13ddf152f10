// The characters n1 writes: NFKC, with one kind of single quote, double quote and dash.
// What is left out, and white space, is for `normalise.ts` and its writer.

const DASH = /[\p{Pd}\u2212]/u;
const SINGLE_QUOTE = /[\u2018\u2019\u201a\u201b\u2032\u2035`\u02b9\u02bc]/;
const DOUBLE_QUOTE = /[\u201c-\u201f]/;
// NFKC takes these apart before they could be seen as quotes.
const EARLY_QUOTES: ReadonlyMap<string, string> = new Map([
  ['\u00b4', "'"],
  ['\u1ffd', "'"],
  ['\u2033', '"'],
  ['\u2036', '"'],
]);

/** Whether a character, as a `for of` loop gives it, is ASCII: most are, and need no look at Unicode. */
export const isAscii = (text: string): boolean => text.length === 1 && text < '\u0080';

function plainCharacter(character: string): string {
  if (SINGLE_QUOTE.test(character)) return "'";
  if (DOUBLE_QUOTE.test(character)) return '"';
  if (DASH.test(character)) return '-';
  return character;
}

/** A character with the marks that belong to it, as n1 writes it; may be several characters, and hold spaces. */
export function plainCluster(cluster: string): string {
  if (isAscii(cluster)) return cluster === '`' ? "'" : cluster;
  const early = EARLY_QUOTES.get(cluster.charAt(0));
  const source = early === undefined ? cluster : early + cluster.slice(1);
  return Array.from(source.normalize('NFKC'), plainCharacter).join('');
}
