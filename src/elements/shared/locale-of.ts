// The locale of dates and numbers: that of the words around them, so that no French month stands in an English sentence.
import { isEnglish } from '../words/message-table.js';
import { wordsOf } from '../words/words.js';

const ENGLISH_LOCALE = 'en-GB';

/** A tag that `Intl` accepts, from one as a page may write it; English where we have no words of it. */
export function localeOf(language: string): string {
  if (isEnglish(wordsOf(language))) return ENGLISH_LOCALE;
  try {
    return Intl.getCanonicalLocales(language)[0] ?? ENGLISH_LOCALE;
  } catch {
    return ENGLISH_LOCALE;
  }
}
