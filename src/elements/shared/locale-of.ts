// The locale of dates and numbers: that of the words around them, so that no French month stands in an English sentence.
import { wordsOf } from '../words/words.js';
import { english } from '../words/en.js';

const ENGLISH_LOCALE = 'en-GB';

/** `lang`: a BCP 47 tag as a page may write it; one that browsers refuse falls back to English. */
export function localeOf(lang: string): string {
  if (wordsOf(lang) === english) return ENGLISH_LOCALE;
  try {
    return Intl.getCanonicalLocales(lang)[0] ?? ENGLISH_LOCALE;
  } catch {
    return ENGLISH_LOCALE;
  }
}
