// How wide a line of text is about, where no font can be asked: in files that are written without a page.
import type { MeasureText } from './label-boxes.js';

/** Shares of the font size, of the usual fonts without serifs; names of letters are in Latin, others get a wide one. */
const WIDTHS: readonly (readonly [pattern: RegExp, width: number])[] = [
  [/[\p{M}]/u, 0],
  [/[iljI.,:;'|!]/u, 0.29],
  [/[ frt()\-/₁]/u, 0.36],
  [/[mwMW%@]/u, 0.88],
  [/[A-Z]/u, 0.68],
  [/[\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]/u, 1],
];

const USUAL = 0.57;

/** In CSS pixels at a font size of 100 px. */
export const estimateText: MeasureText = (line) =>
  Array.from(line.normalize('NFD')).reduce(
    (width, letter) => width + 100 * (WIDTHS.find(([pattern]) => pattern.test(letter))?.[1] ?? USUAL),
    0,
  );

/** Lines of at most that width in CSS pixels, broken at spaces; a longer word stands alone. */
export function breakLines(text: string, fontSize: number, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    const longer = lines.length === 0 ? word : `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && (estimateText(longer) * fontSize) / 100 > width) lines.push(word);
    else lines.splice(-1, 1, longer);
  }
  return lines;
}
