// Where in a text an offset lies, as editors count it.

/** "Line 3, column 7": both from 1, columns in UTF-16 units; LF, CRLF and CR end a line. */
export function textPosition(text: string, offset: number): string {
  const before = text.slice(0, offset);
  let line = 1;
  let start = 0;
  for (const { index, 0: mark } of before.matchAll(/\r\n?|\n/g)) {
    line += 1;
    start = index + mark.length;
  }
  return `Line ${line}, column ${offset - start + 1}`;
}
