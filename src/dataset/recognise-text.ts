// What a text is that is not JSON at all, by how it begins: better to say "a web page" than "unexpected <".
import { errorIssue } from './error-issue.js';
import type { Issue } from '../model/issue.js';

const OTHER_TEXTS: readonly { readonly begins: RegExp; readonly message: string }[] = [
  {
    begins: /^<(?:!doctype html|html|head|body|!--)/i,
    message: 'This is a web page, not a dataset. Check the address: the server may answer with its own page.',
  },
  {
    begins: /^</,
    message: 'This is XML, not a dataset. A GraphML or GEXF file is read by "actor-atlas import".',
  },
  {
    begins: /^PK\p{Cc}\p{Cc}/u,
    message: 'This is a zip archive or an office document, not a dataset. Unpack it, and load the JSON file inside.',
  },
  { begins: /^%PDF-/, message: 'This is a PDF, not a dataset. Load the JSON file that was made from it.' },
  {
    begins: /^version https:\/\/git-lfs/,
    message: 'This is a pointer of Git LFS, not the dataset itself. Fetch the file with "git lfs pull".',
  },
];

/** The issue of a text that is recognised as something else; null where it may be JSON. Leading spaces do not matter. */
export function recogniseText(text: string): Issue | null {
  const beginning = text.slice(0, 10_000).trimStart();
  const other = OTHER_TEXTS.find(({ begins }) => begins.test(beginning));
  return other === undefined ? null : errorIssue('not-json', other.message);
}
