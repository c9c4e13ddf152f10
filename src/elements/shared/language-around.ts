// The language a page gives to the place an element stands in.
import { ancestorsOf } from './ancestors.js';

/** The nearest `lang` above the element as it is written, a BCP 47 tag; empty where nobody says. */
export function languageAround(element: Element): string {
  for (const ancestor of ancestorsOf(element)) {
    const language = ancestor.getAttribute('lang') ?? '';
    if (language !== '') return language;
  }
  return '';
}
