// What a format that is text has written; a format of bytes is a mistake of the test.
import type { Format, FormatChoices, FormatInput } from '../../src/formats/format.js';

export function writeText(format: Format | undefined, input: FormatInput, choices?: FormatChoices): string {
  const content = format?.write(input, choices);
  if (typeof content !== 'string') throw new TypeError(`${format?.id ?? 'no format'} writes no text.`);
  return content;
}
