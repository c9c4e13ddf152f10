// The words of a text as the search compares them: without case, diacritics, apostrophes, possessives and the dots of
// abbreviations. Each remembers where it stands in the text. Which words match is for others.

export interface FoldedWord {
  /** UTF-16 offsets in the text; the possessive of "Aland's" stands after the end. */
  readonly start: number;
  readonly end: number;
  /** What is compared; never empty. */
  readonly term: string;
}

/** An abbreviation with dots; a sign of a script that writes no spaces; or letters and digits, with inner apostrophes. */
const WORD =
  /(?<word>(?:\p{L}\.){2,}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\u200C]|(?<=\p{L}{2})['’](?=\p{L})(?!s(?![\p{L}\p{N}])))*)(?:['’]s(?![\p{L}\p{N}]))?/gu;

/** Accents, vowel points and their kin, as NFKD sets them apart. */
const MARKS = /[\u0300-\u036F\u0591-\u05C7\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED]/gu;

/** What stands within a word and is no letter of it. */
const SILENT = /['’ʻʼʽʾʿ.\u200C\u0640]/gu;

/** Letters that no normalisation takes apart, as they are written where the keyboard does not have them. */
const PLAIN: ReadonlyMap<string, string> = new Map([
  ['ə', 'e'],
  ['ı', 'i'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ħ', 'h'],
  ['ŋ', 'n'],
  ['ς', 'σ'],
  ['ي', 'ی'],
  ['ى', 'ی'],
  ['ك', 'ک'],
  ['ة', 'ه'],
]);

/** A text has many letters, but few different ones. */
const folded = new Map<string, string>();

/** Of one code point, so that a folded text can be followed back to where it comes from; empty for marks. */
function foldLetter(letter: string): string {
  const known = folded.get(letter);
  if (known !== undefined) return known;
  const bare = letter.normalize('NFKD').toLowerCase().replace(MARKS, '').replace(SILENT, '');
  const plain = Array.from(bare, (part) => PLAIN.get(part) ?? part).join('');
  folded.set(letter, plain);
  return plain;
}

const foldText = (text: string): string => Array.from(text, foldLetter).join('');

export function foldWords(text: string): readonly FoldedWord[] {
  return [...text.matchAll(WORD)].flatMap(({ index, groups }) => {
    const word = groups?.['word'] ?? '';
    const term = foldText(word);
    return term === '' ? [] : [{ start: index, end: index + word.length, term }];
  });
}

/** How much of a word, in UTF-16 units, its first `length` folded letters take up, with the marks they carry. */
export function unfoldedLength(word: string, length: number): number {
  let done = 0;
  let taken = 0;
  for (const letter of word) {
    const plain = foldLetter(letter);
    if (done >= length && plain !== '') break;
    done += plain.length;
    taken += letter.length;
  }
  return taken;
}
