// The message table: the words of every language by part. Each file of `en/` enters its own when it is loaded, so that
// a page loads those of the elements it has. What type each part has is for `words.ts`.

type Part = Readonly<Record<string, unknown>>;

export type Table = Readonly<Record<string, Part>>;

const english: Record<string, Part> = {};
const defined = new Map<string, { readonly own: Partial<Table>; readonly table: Record<string, Part> }>();

/** Enters the English words of a part, for every element that is rendered from now on. */
export function enterEnglish(part: string, words: Part): void {
  english[part] = words;
  for (const { own, table } of defined.values()) table[part] = { ...words, ...own[part] };
}

/** Sets the words of a language; what it leaves out stays English. */
export function defineTable(lang: string, own: Partial<Table>): void {
  const table = Object.fromEntries(Object.entries(english).map(([part, words]) => [part, { ...words, ...own[part] }]));
  defined.set(lang.toLowerCase(), { own, table });
}

/** The words for a BCP 47 tag: of the tag, of its first part, or English. They grow with the elements that load. */
export function tableOf(lang: string): Table {
  const tag = lang.toLowerCase();
  return (defined.get(tag) ?? defined.get(tag.split('-', 1)[0] ?? ''))?.table ?? english;
}

/** Whether these are the words that ship, and no page's. */
export const isEnglish = (table: object): boolean => table === english;
