// The address of the present view: lens and selection in the hash, in the grammars of the attributes.
// A reader's changes go into the history of the browser; back and forward set the explorer.
import type { ActorExplorer } from '../elements/actor-explorer.js';
import { DEFAULT_LENS } from '../model/lens.js';

const SELECTION = 'selection';

export interface View {
  readonly lens: string;
  readonly selection: string;
}

const START: View = { lens: '', selection: '' };

/**
 * Reads a hash such as `#types=threat&selection=iran`; whatever is no selection belongs to the lens. A hash without a
 * lens keeps the lens the page starts with.
 */
export function readHash(hash: string, start: View = START): View {
  const parts = hash.replace(/^#/, '').split('&').filter(Boolean);
  if (parts.length === 0) return start;
  const isSelection = (part: string): boolean => part.startsWith(`${SELECTION}=`);
  const selection = parts.find(isSelection)?.slice(SELECTION.length + 1) ?? '';
  const lens = parts.filter((part) => !isSelection(part)).join('&');
  return { lens: lens === '' ? start.lens : lens, selection: decode(selection) };
}

// Beside a start lens the default lens has to be written out: its first key is enough.
const DEFAULT_IN_FULL = `types=${DEFAULT_LENS.types.join(',')}`;

/** Writes the hash of a view: only what differs from the view the page starts with. */
export function writeHash({ lens, selection }: View, start: View = START): string {
  if (lens === start.lens && selection === start.selection) return '';
  const written = lens === start.lens ? '' : lens === '' ? DEFAULT_IN_FULL : lens;
  const parts = [written, selection === '' && written !== '' ? '' : `${SELECTION}=${encode(selection)}`].filter(
    Boolean,
  );
  return `#${parts.join('&')}`;
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

/** Keeps the page's address and the explorer in step until the page goes. */
export function keepPermalink(explorer: ActorExplorer): void {
  const start: View = { lens: explorer.lens, selection: explorer.selection };
  const take = (): void => {
    const { lens, selection } = readHash(location.hash, start);
    explorer.lens = lens;
    explorer.selection = selection;
  };
  const write = (): void => {
    const hash = writeHash(explorer, start);
    if (hash === location.hash) return;
    history.pushState(null, '', hash === '' ? location.pathname + location.search : hash);
  };
  if (location.hash !== '') take();
  addEventListener('popstate', take);
  addEventListener('hashchange', take);
  explorer.addEventListener('actor-lens-change', write);
  explorer.addEventListener('actor-selection-change', write);
}
