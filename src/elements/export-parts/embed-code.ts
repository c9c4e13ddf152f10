// The code that puts the present view on another page: a script tag with one element, or a frame around `embed.html`.
import { START_ADDRESS, writeQuery, type ViewAddress } from '../../state/view-address.js';

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const ATTRIBUTES = {
  lens: 'lens',
  selection: 'selection',
  layout: 'layout',
  view: 'view',
  sizeBy: 'size-by',
  colorBy: 'color-by',
  viewport: 'viewport',
} as const satisfies Readonly<Record<keyof ViewAddress, string>>;

export interface EmbedCode {
  /** Of the bundle. */
  readonly script: string;
  /** Of the dataset, absolute. */
  readonly src: string;
  readonly view: ViewAddress;
}

export function tagCode({ script, src, view }: EmbedCode): string {
  const fields = Object.keys(ATTRIBUTES) as (keyof ViewAddress)[];
  const set = fields
    .filter((field) => view[field] !== START_ADDRESS[field])
    .map((field) => `\n  ${ATTRIBUTES[field]}="${escape(view[field])}"`);
  return `<script type="module" src="${escape(script)}"></script>\n<actor-explorer\n  src="${escape(src)}"${set.join('')}\n></actor-explorer>\n`;
}

export interface FrameCode extends Omit<EmbedCode, 'script'> {
  /** Of `embed.html`, absolute. */
  readonly page: string;
  readonly title: string;
}

/** Beside the page, the dataset is named by its way from there. */
const fromPage = (page: string, src: string): string => {
  const folder = new URL('.', page).href;
  return src.startsWith(folder) ? src.slice(folder.length) : src;
};

export function frameCode({ page, src, view, title }: FrameCode): string {
  const query = [`src=${encodeURIComponent(fromPage(page, src))}`, writeQuery(view)].filter(Boolean).join('&');
  return `<iframe\n  src="${escape(`${page}?${query}`)}"\n  title="${escape(title)}"\n  width="100%"\n  height="640"\n  loading="lazy"\n></iframe>\n`;
}
