// Markdown that says what it is given: names with signs of their own stay names.

/** On one line, with every sign escaped that Markdown would read. */
export const plain = (text: string): string =>
  text.replaceAll(/\s+/gu, ' ').replaceAll(/[\\`*_{}[\]<>#|~!]/gu, (sign) => `\\${sign}`);

/** "a", "a and b", "a, b and c". */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}

export const counted = (count: number, one: string, other: string): string => `${count} ${count === 1 ? one : other}`;

/** The cells are Markdown already. */
export const tableOf = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
