// The address of the present view: lens, selection, layout, views and measure in the hash, in the grammars of the
// attributes. A reader's changes go into the history of the browser; back and forward set the explorer.
import type { ActorExplorer } from '../elements/actor-explorer.js';
import { DEFAULT_LENS } from '../model/lens.js';

export interface PermalinkView {
  readonly lens: string;
  readonly selection: string;
  readonly layout: string;
  /** The main view and the open panel. */
  readonly view: string;
  readonly sizeBy: string;
  readonly colorBy: string;
}

const START: PermalinkView = { lens: '', selection: '', layout: 'stored', view: '', sizeBy: 'degree', colorBy: '' };

/** The keys beside those of the lens, which has none of these names, in the order they are written. */
const KEYS = {
  selection: 'selection',
  layout: 'layout',
  view: 'view',
  sizeBy: 'size-by',
  colorBy: 'color-by',
} as const;

type Field = keyof typeof KEYS;
const FIELDS = Object.keys(KEYS) as readonly Field[];

const fieldOf = (part: string): Field | undefined => FIELDS.find((field) => part.startsWith(`${KEYS[field]}=`));

/**
 * Reads a hash such as `#types=threat&selection=iran&view=matrix`; whatever is no key of ours belongs to the lens. What a
 * hash does not name is as the page starts with it. What the words mean is for the explorer to read, and to complain of.
 */
export function readHash(hash: string, start: PermalinkView = START): PermalinkView {
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
export function writeHash(view: PermalinkView, start: PermalinkView = START): string {
  const lens = view.lens === start.lens ? '' : view.lens === '' ? DEFAULT_IN_FULL : view.lens;
  const others = FIELDS.filter((field) => view[field] !== start[field]);
  const parts = [lens, ...others.map((field) => `${KEYS[field]}=${encode(view[field])}`)].filter(Boolean);
  return parts.length === 0 ? '' : `#${parts.join('&')}`;
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

const viewOf = ({ lens, selection, layout, view, sizeBy, colorBy }: ActorExplorer): PermalinkView => ({
  lens,
  selection,
  layout,
  view,
  sizeBy,
  colorBy,
});

const CHANGES = ['actor-lens-change', 'actor-selection-change', 'actor-layout-change', 'actor-view-change'] as const;

/** Keeps the page's address and the explorer in step until the page goes. */
export function keepPermalink(explorer: ActorExplorer): void {
  const start = viewOf(explorer);
  const take = (): void => {
    const wanted = readHash(location.hash, start);
    // Setting a layout lays out anew, even the one that stands: only what differs is set.
    for (const field of ['lens', ...FIELDS] as const) {
      if (explorer[field] !== wanted[field]) explorer[field] = wanted[field];
    }
  };
  const write = (): void => {
    const hash = writeHash(viewOf(explorer), start);
    if (hash === location.hash) return;
    history.pushState(null, '', hash === '' ? location.pathname + location.search : hash);
  };
  if (location.hash !== '') take();
  addEventListener('popstate', take);
  addEventListener('hashchange', take);
  for (const change of CHANGES) explorer.addEventListener(change, write);
}
