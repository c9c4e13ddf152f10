// The version of a dataset, as citations and exports name it: a hash of its data, not of how the file is laid out.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from './canonical-json.js';
import type { Dataset } from '../model/dataset.js';

/** SHA-256 of the canonical form in UTF-8, 64 lower-case hexadecimal digits. */
export const datasetHash = (dataset: Dataset): string => bytesToHex(sha256(utf8ToBytes(canonicalJson(dataset))));
