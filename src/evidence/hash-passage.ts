// The fingerprint of a passage or of a whole text: SHA-256 of its n1 form (FIPS 180-4).
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 of the UTF-8 bytes of a text that is already normalised: 64 lower-case hexadecimal digits. */
export const hashPassage = (normalised: string): string => bytesToHex(sha256(utf8ToBytes(normalised)));
