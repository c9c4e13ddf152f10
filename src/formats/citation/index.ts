// The registry of citation styles, in the order they are offered.
import { writeBibtex } from './bibtex.js';
import type { CitedRecord } from './cited-records.js';
import { writeCslJson } from './csl-json.js';
import { writePlainCitation } from './plain-citation.js';

export { citedRecords, type CitedInput, type CitedRecord } from './cited-records.js';

export interface CitationFormat {
  readonly id: string;
  readonly name: string;
  readonly write: (records: readonly CitedRecord[]) => string;
}

export const CITATION_FORMATS: readonly CitationFormat[] = [
  { id: 'text', name: 'Text', write: writePlainCitation },
  { id: 'bibtex', name: 'BibTeX', write: writeBibtex },
  { id: 'csl-json', name: 'CSL-JSON', write: writeCslJson },
];
