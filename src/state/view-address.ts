// The address of a view: lens, selection, layout, views, measure and colours as the hash of a page, in the grammars of the
// attributes. What the words mean is for the explorer to read, and to complain of.
import { DEFAULT_LENS } from '../model/lens.js';

export interface ViewAddress {
  readonly lens: string;
  readonly selection: string;
  readonly layout: string;
  /** The main view and the open panel. */
  readonly view: string;
  readonly sizeBy: string;
  readonly colorBy: string;
  /** The part of the picture in view. */
  readonly viewport: string;
}

export const START_ADDRESS: ViewAddress = {
  lens: '',
  selection: '',
  layout: 'stored',
  view: '',
  sizeBy: 'degree',
  colorBy: '',
  viewport: '',
};

/** The keys beside those of the lens, which has none of these names, in the order they are written. */
const KEYS = {
  selection: 'selection',
  layout: 'layout',
  view: 'view',
  sizeBy: 'size-by',
  colorBy: 'color-by',
  viewport: 'viewport',
} as const;

type Field = keyof typeof KEYS;
const FIELDS = Object.keys(KEYS) as readonly Field[];

export const ADDRESS_FIELDS = ['lens', ...FIELDS] as const;

const fieldOf = (part: string): Field | undefined => FIELDS.find((field) => part.startsWith(`${KEYS[field]}=`));

/**
 * Reads a hash such as `#types=threat&selection=iran&view=matrix`; whatever is no key of ours belongs to the lens. What a
 * hash does not name is as the page starts with it. What the words mean is for the explorer to read, and to complain of.
 */
export function readHash(hash: string, start: ViewAddress = START_ADDRESS): ViewAddress {
  const lens: string[] = [];
  const found: Partial<Record<Field, string>> = {};
  for (const part of hash.replace(/^#/, '').split('&').filter(Boolean)) {
    const field = fieldOf(part);
    if (field === undefined) lens.push(part);
    else found[field] = decode(part.slice(KEYS[field].length + 1));
  }
  return { ...start, ...found, lens: lens.length === 0 ? start.lens : lens.join('&') };
}

// Beside a start lens the default lens has to be written out: its first key is enough.
const DEFAULT_IN_FULL = `types=${DEFAULT_LENS.types.join(',')}`;

/** Writes the hash of a view: only what differs from the view the page starts with. */
export function writeHash(view: ViewAddress, start: ViewAddress = START_ADDRESS): string {
  const lens = view.lens === start.lens ? '' : view.lens === '' ? DEFAULT_IN_FULL : view.lens;
  const others = FIELDS.filter((field) => view[field] !== start[field]);
  const parts = [lens, ...others.map((field) => `${KEYS[field]}=${encode(view[field])}`)].filter(Boolean);
  return parts.length === 0 ? '' : `#${parts.join('&')}`;
}

/** No lens is written like this, so that the hash always names it: for a page whose own start is not known. */
const UNKNOWN_START: ViewAddress = { ...START_ADDRESS, lens: 'unknown' };

/** The hash of a view for any page of ours, whatever it starts with. */
export const fullHash = (view: ViewAddress): string => writeHash(view, UNKNOWN_START);

/** The same as a query, with the keys of the lens as one value: for `embed.html`. */
export function writeQuery(view: ViewAddress): string {
  const query = new URLSearchParams();
  if (view.lens !== START_ADDRESS.lens) query.set('lens', view.lens);
  for (const field of FIELDS) if (view[field] !== START_ADDRESS[field]) query.set(KEYS[field], view[field]);
  return query.toString();
}

/** Reads that query; what it does not name is as everywhere. */
export function readQuery(query: URLSearchParams): ViewAddress {
  const found = Object.fromEntries(
    FIELDS.map((field) => [field, query.get(KEYS[field]) ?? START_ADDRESS[field]] as const),
  );
  return { ...START_ADDRESS, ...found, lens: query.get('lens') ?? START_ADDRESS.lens };
}

// Ids are letters, digits, "-", "_", "."; only what an address would misread is escaped.
const encode = (text: string): string => text.replace(/[%&#+\s"<]/gu, encodeURIComponent);

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
