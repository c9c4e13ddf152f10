// Where a few words stand in a normalised text. Only whole words count: "Borduria" is not found in "Bordurian".
import type { TextRange } from './normalised-text.js';

const LETTER_AFTER = /^[^ ]*\p{L}/u;
const LETTER_BEFORE = /\p{L}[^ ]*$/u;
/** Longest word looked at for letters next to an anchor, in UTF-16 units. */
const REACH = 60;

/**
 * Every place of `anchor` (n1-normalised) inside `within`, in the order of the text; none for an empty anchor.
 * Quotation marks, brackets and digits may stand at its outer ends in the text: note numbers often do.
 * Offsets are UTF-16 units of the normalised text.
 */
export function findAnchors(text: string, anchor: string, within?: TextRange): readonly TextRange[] {
  if (anchor === '') return [];
  const to = within?.end ?? text.length;
  const found: TextRange[] = [];
  for (let start = text.indexOf(anchor, within?.start ?? 0); start !== -1; start = text.indexOf(anchor, start + 1)) {
    const end = start + anchor.length;
    if (end > to) break;
    const glued =
      LETTER_BEFORE.test(text.slice(Math.max(0, start - REACH), start)) ||
      LETTER_AFTER.test(text.slice(end, end + REACH));
    if (!glued) found.push({ start, end });
  }
  return found;
}
