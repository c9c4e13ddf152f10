// Breaks the name of an actor into short lines for the picture. Counts characters instead of measuring, so that
// the painter, Cytoscape and the SVG writer break alike, in every font.
import { graphemesOf } from './graphemes.js';

const LINE_LENGTH = 18;
const MAX_LINES = 3;

interface Line {
  readonly text: string;
  /** Whether it begins within a word. */
  readonly goesOn: boolean;
}

/** A word that is longer than a line in lines of its own; no more than a label shows, and the one that is cut. */
function piecesOf(word: string): readonly Line[] {
  if (word.length <= LINE_LENGTH) return [{ text: word, goesOn: false }];
  const pieces: Line[] = [];
  let [text, length] = ['', 0];
  for (const grapheme of graphemesOf(word)) {
    if (length === LINE_LENGTH) {
      pieces.push({ text, goesOn: pieces.length > 0 });
      if (pieces.length > MAX_LINES) return pieces;
      [text, length] = ['', 0];
    }
    text += grapheme;
    length++;
  }
  return [...pieces, { text, goesOn: pieces.length > 0 }];
}

/** The name with a line feed where it breaks: between words if they are not too long, the last of three lines cut short with "…". */
export function wrapLabel(name: string): string {
  const lines: Line[] = [];
  for (const word of name.trim().split(/\s+/u)) {
    const line = lines.at(-1);
    if (line !== undefined && line.text.length + word.length < LINE_LENGTH)
      lines[lines.length - 1] = { ...line, text: `${line.text} ${word}` };
    else lines.push(...piecesOf(word));
    if (lines.length > MAX_LINES) break;
  }
  const texts = lines.slice(0, MAX_LINES).map(({ text }) => text);
  const cut = lines[MAX_LINES];
  return texts.join('\n') + (cut === undefined ? '' : cut.goesOn ? '…' : ' …');
}
