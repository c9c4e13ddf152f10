// Cited records as CSL-JSON, as Zotero and Pandoc read it.
import { writeJson } from '../format.js';
import type { CitedRecord } from './cited-records.js';

export const writeCslJson = (records: readonly CitedRecord[]): string => writeJson(records);
