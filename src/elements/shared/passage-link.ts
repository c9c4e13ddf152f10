// The address of a passage in a public text: browsers that know text fragments scroll to it and mark it.
// https://wicg.github.io/scroll-to-text-fragment/
import type { Evidence } from '../../model/evidence.js';
import type { Source } from '../../model/source.js';

/** Dash, comma and ampersand mean something in a text directive; `encodeURIComponent` leaves the dash. */
const escapeDirective = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');

function webAddress(address: string): URL | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
}

/** Null where the text is not public or has no web address. */
export function passageLink({ csl, text }: Source, { first, last }: Evidence): string | null {
  const url = text?.public === true ? webAddress(csl.URL ?? '') : null;
  if (url === null) return null;
  const directive = `:~:text=${escapeDirective(first)},${escapeDirective(last)}`;
  return `${url.href}${url.hash === '' ? '#' : ''}${directive}`;
}
