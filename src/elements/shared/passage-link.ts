// The address of a passage in a public text, with a directive that brings the browser to it.
import type { Evidence } from '../../model/evidence.js';
import type { Source } from '../../model/source.js';
import { textDirective } from '../../model/text-directive.js';

function webAddress(address: string): URL | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
}

/** Null where the text is not public or has no web address. */
export function passageLink({ csl, text }: Source, evidence: Evidence): string | null {
  const url = text?.public === true ? webAddress(csl.URL ?? '') : null;
  if (url === null) return null;
  return `${url.href}${url.hash === '' ? '#' : ''}${textDirective(evidence)}`;
}
