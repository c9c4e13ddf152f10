// Lists as text, for formats and tables that have no lists: `Tehran|Islamic Republic`. What is joined can be split again.

/** Items separated by `|`; a `|` or `\` within an item is preceded by `\`. */
export const writeList = (items: readonly string[]): string =>
  items.map((item) => item.replace(/[\\|]/g, String.raw`\$&`)).join('|');

/** The items of a text written by `writeList`; an empty text has none. */
export function readList(text: string): readonly string[] {
  if (text === '') return [];
  const items: string[] = [];
  let item = '';
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '|') {
      items.push(item);
      item = '';
    } else if (character === '\\' && at + 1 < text.length) {
      at += 1;
      item += text.charAt(at);
    } else {
      item += character;
    }
  }
  return [...items, item];
}
