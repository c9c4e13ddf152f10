// Keeps the address of the page and the explorer in step: a reader's changes go into the history of the browser; back and
// forward set the explorer. How a view is written as an address is for `state/view-address.ts`.
import type { ActorExplorer } from '../elements/actor-explorer.js';
import { ADDRESS_FIELDS, readHash, writeHash, type ViewAddress } from '../state/view-address.js';

const viewOf = ({ lens, selection, layout, view, sizeBy, colorBy, viewport }: ActorExplorer): ViewAddress => ({
  lens,
  selection,
  layout,
  view,
  sizeBy,
  colorBy,
  viewport,
});

const withoutViewport = (hash: string, start: ViewAddress): string =>
  writeHash({ ...readHash(hash, start), viewport: '' }, start);

const CHANGES = ['actor-lens-change', 'actor-selection-change', 'actor-layout-change', 'actor-view-change'] as const;

/** Keeps the page's address and the explorer in step until the page goes. */
export function keepPermalink(explorer: ActorExplorer): void {
  const start = viewOf(explorer);
  const take = (): void => {
    const wanted = readHash(location.hash, start);
    // Setting a layout lays out anew, even the one that stands: only what differs is set.
    for (const field of ADDRESS_FIELDS) {
      if (explorer[field] !== wanted[field]) explorer[field] = wanted[field];
    }
  };
  const write = (): void => {
    const hash = writeHash(viewOf(explorer), start);
    if (hash === location.hash) return;
    const address = hash === '' ? location.pathname + location.search : hash;
    // Back leads to another view, not through every step of a pan.
    const isSameView =
      writeHash({ ...viewOf(explorer), viewport: '' }, start) === withoutViewport(location.hash, start);
    if (isSameView) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
  };
  if (location.hash !== '') take();
  addEventListener('popstate', take);
  addEventListener('hashchange', take);
  for (const change of CHANGES) explorer.addEventListener(change, write);
}
