// Whether a text is larger than a file may be. Files themselves are weighed by their bytes.
import { MAX_FILE_BYTES } from './limits.js';

/** A UTF-16 unit is one to three bytes of UTF-8, so most texts need not be encoded to be weighed. */
export const isTooLarge = (text: string): boolean =>
  text.length > MAX_FILE_BYTES ||
  (text.length * 3 > MAX_FILE_BYTES && new TextEncoder().encode(text).length > MAX_FILE_BYTES);
