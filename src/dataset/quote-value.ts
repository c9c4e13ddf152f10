// How a value of a file is shown in a message: short, on one line, its control characters made visible.

const visible = (text: string): string =>
  text.replace(
    // eslint-disable-next-line no-control-regex -- these are what must not reach a terminal
    /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]|\p{Cs}/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** A text in straight quotes, at most 60 code points of it. */
export function quoteText(text: string): string {
  const shown = /^.{0,60}/su.exec(text)?.[0] ?? '';
  return `"${visible(shown)}${shown.length < text.length ? '…' : ''}"`;
}

/** Any JSON value in a few words: `"ten"`, `5`, `null`, `a list`, `an object`, `missing`. */
export function describeValue(value: unknown): string {
  if (typeof value === 'string') return quoteText(value);
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  return value === undefined ? 'missing' : JSON.stringify(value);
}
