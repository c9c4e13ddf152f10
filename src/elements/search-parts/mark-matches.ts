// Which parts of a text a search has found: whole words, or their beginnings as far as they were typed.
import { foldWords, unfoldedLength, type FoldedWord } from './fold-words.js';

export interface Sought {
  /** The words of the query that found something, folded. */
  readonly queryTerms: readonly string[];
  /** The words they have found, folded. */
  readonly terms: readonly string[];
}

export interface Piece {
  readonly text: string;
  readonly isMatch: boolean;
}

/** What was typed of a word; all of it where it is only similar. In UTF-16 units, 0 for a word that was not found. */
function matchedLength(text: string, { start, end, term }: FoldedWord, { queryTerms, terms }: Sought): number {
  if (!terms.includes(term)) return 0;
  const typed = Math.max(0, ...queryTerms.filter((query) => term.startsWith(query)).map(({ length }) => length));
  return typed === 0 ? end - start : unfoldedLength(text.slice(start, end), typed);
}

/** The text in pieces that give it again when joined; none is empty, and no two of a kind stand side by side. */
export function markMatches(text: string, sought: Sought): readonly Piece[] {
  const pieces: { text: string; isMatch: boolean }[] = [];
  const add = (piece: string, isMatch: boolean): void => {
    const last = pieces.at(-1);
    if (piece === '') return;
    if (last?.isMatch === isMatch) last.text += piece;
    else pieces.push({ text: piece, isMatch });
  };
  let done = 0;
  for (const word of foldWords(text)) {
    const end = word.start + matchedLength(text, word, sought);
    if (end === word.start) continue;
    add(text.slice(done, word.start), false);
    add(text.slice(word.start, end), true);
    done = end;
  }
  add(text.slice(done), false);
  return pieces;
}
