// The address of the present view: lens and selection in the hash, in the grammars of the attributes.
// A reader's changes go into the history of the browser; back and forward set the explorer.
import type { ActorExplorer } from '../elements/actor-explorer.js';

const SELECTION = 'selection';

export interface View {
  readonly lens: string;
  readonly selection: string;
}

/** Reads a hash such as `#types=threat&selection=iran`; whatever is no selection belongs to the lens. */
export function readHash(hash: string): View {
  const parts = hash.replace(/^#/, '').split('&').filter(Boolean);
  const isSelection = (part: string): boolean => part.startsWith(`${SELECTION}=`);
  const selection = parts.find(isSelection)?.slice(SELECTION.length + 1) ?? '';
  return { lens: parts.filter((part) => !isSelection(part)).join('&'), selection: decode(selection) };
}

/** Writes the hash of a view; empty where both are as at the start. */
export function writeHash({ lens, selection }: View): string {
  const parts = [lens, selection === '' ? '' : `${SELECTION}=${encode(selection)}`].filter(Boolean);
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

/** Keeps the page's address and the explorer in step until the page goes. */
export function keepPermalink(explorer: ActorExplorer): void {
  const take = (): void => {
    const { lens, selection } = readHash(location.hash);
    explorer.lens = lens;
    explorer.selection = selection;
  };
  const write = (): void => {
    const hash = writeHash(explorer);
    if (hash === location.hash) return;
    history.pushState(null, '', hash === '' ? location.pathname + location.search : hash);
  };
  if (location.hash !== '') take();
  addEventListener('popstate', take);
  addEventListener('hashchange', take);
  explorer.addEventListener('actor-lens-change', write);
  explorer.addEventListener('actor-selection-change', write);
}
