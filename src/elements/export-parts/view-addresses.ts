// The addresses of the present view: of a page that shows it, of a frame, and of the dataset itself.
import { formatView } from '../../model/view.js';
import { INITIAL_STATE, type ExplorerState } from '../../state/explorer-state.js';
import { fullHash, type ViewAddress } from '../../state/view-address.js';
import { EXPLORER_ATTRIBUTES } from '../shared/explorer-attributes.js';

export interface ViewAddresses {
  readonly view: ViewAddress;
  /** Null where no page shows views by their hash, or none has what the reader has brought. */
  readonly link: string | null;
  /** Of `embed.html`; null where nobody names it. */
  readonly embed: string | null;
  /** Null for a dataset that was given as an object, or that the reader has brought. */
  readonly src: string | null;
}

interface Addressed {
  /** Its own addresses go before those of the explorer it reads. */
  readonly element: HTMLElement & { readonly permalinkBase: string; readonly embedBase: string };
  /** The element whose store it reads. */
  readonly root: HTMLElement | null;
  readonly state: ExplorerState | undefined;
}

/** Absolute, without a hash; null where nobody names it. */
function baseOf({ element, root }: Addressed, name: 'permalinkBase' | 'embedBase' | 'src'): string | null {
  const own: unknown = name === 'src' ? '' : element[name];
  const named: unknown = own === '' ? Reflect.get(root ?? element, name) : own;
  return typeof named === 'string' && named !== '' ? new URL(named, element.baseURI).href.replace(/#.*$/, '') : null;
}

export function viewAddresses(addressed: Addressed): ViewAddresses {
  const { state = INITIAL_STATE } = addressed;
  const { lens, selection, layout, sizeBy, colorBy, viewport } = EXPLORER_ATTRIBUTES;
  const { main, panel } = state.view;
  const present: ViewAddress = {
    lens: lens.read(state),
    selection: selection.read(state),
    layout: layout.read(state),
    // Who follows a link comes to read, not to export.
    view: formatView({ main, panel: panel === 'export' ? null : panel }),
    sizeBy: sizeBy.read(state),
    colorBy: colorBy.read(state),
    viewport: viewport.read(state),
  };
  const hasAddress = state.origin === 'page';
  const permalink = hasAddress ? baseOf(addressed, 'permalinkBase') : null;
  return {
    view: present,
    link: permalink === null ? null : `${permalink}${fullHash(present)}`,
    embed: baseOf(addressed, 'embedBase'),
    src: hasAddress ? baseOf(addressed, 'src') : null,
  };
}
