// The page in a frame: shows the dataset and view of its address, and speaks with the page around it where `?parent=`
// names that page's origin. Messages of any other window or origin are passed over.
import '../elements/actor-explorer.js';
import type { ActorExplorer } from '../elements/actor-explorer.js';
import { ADDRESS_FIELDS, readQuery } from '../state/view-address.js';
import { readMessage, SETTABLE, type OutgoingMessage, type Settable } from './embed-messages.js';
import { embedSource } from './embed-source.js';

/** CSS pixels: what the explorer needs to be read without a scroll bar of its own, by the width it has. */
const HEIGHTS = { narrowBelow: 760, narrow: 720, wide: 640 } as const;

function set(explorer: ActorExplorer, name: Settable, value: string): void {
  if (name !== 'theme') {
    if (explorer[name] !== value) explorer[name] = value;
  } else if (value === 'light' || value === 'dark' || value === 'auto') explorer.theme = value;
}

/** The origin of the page around, as it names itself; null where it does not, or where there is none. */
function parentOrigin(query: URLSearchParams): string | null {
  const named = query.get('parent');
  return window.parent !== window && named !== null && URL.canParse(named) ? new URL(named).origin : null;
}

function speak(explorer: ActorExplorer, origin: string): void {
  const send = (message: OutgoingMessage): void => window.parent.postMessage(message, origin);
  const view = () => Object.fromEntries(ADDRESS_FIELDS.map((field) => [field, explorer[field]] as const));
  addEventListener('message', ({ source, origin: from, data }) => {
    if (source !== window.parent || from !== origin) return;
    const wanted = readMessage(data);
    if (wanted === null) return;
    for (const name of SETTABLE) {
      const value = wanted[name];
      if (value !== undefined) set(explorer, name, value);
    }
  });
  explorer.addEventListener('actor-load', ({ data }) => send({ type: 'actor-atlas/ready', title: data.dataset.title }));
  explorer.addEventListener('actor-error', ({ issues }) =>
    send({ type: 'actor-atlas/error', issues: issues.map(({ message }) => message) }),
  );
  for (const change of ['actor-lens-change', 'actor-selection-change', 'actor-layout-change', 'actor-view-change']) {
    explorer.addEventListener(change, () => send({ type: 'actor-atlas/view', view: view() }));
  }
  let told = 0;
  new ResizeObserver(() => {
    const height = innerWidth < HEIGHTS.narrowBelow ? HEIGHTS.narrow : HEIGHTS.wide;
    if (height !== told) send({ type: 'actor-atlas/height', height });
    told = height;
  }).observe(document.documentElement);
}

const explorer = document.querySelector('actor-explorer');
if (explorer !== null) {
  const query = new URLSearchParams(location.search);
  const allowed = document.querySelector<HTMLMetaElement>('meta[name="actor-atlas-sources"]')?.content ?? '';
  const source = embedSource({ wanted: query.get('src'), page: location.href, allowed });
  const view = readQuery(query);
  for (const field of ADDRESS_FIELDS) if (explorer[field] !== view[field]) explorer[field] = view[field];
  const theme = query.get('theme');
  if (theme !== null) set(explorer, 'theme', theme);
  explorer.noControls = query.has('no-controls');
  explorer.noImport = query.has('no-import');
  for (const shown of ['actor-load', 'actor-data-change'] as const) {
    explorer.addEventListener(shown, ({ data }) => {
      document.title = `${data.dataset.title} – Actor Atlas`;
    });
  }
  const origin = parentOrigin(query);
  if (origin !== null) speak(explorer, origin);
  if ('src' in source) explorer.src = source.src;
  else explorer.querySelector('.fallback')?.replaceChildren(source.refused);
}
