// The text directive of a passage: https://wicg.github.io/scroll-to-text-fragment/. Browsers that know it scroll to the
// passage and mark it; whether there is an address to put it behind is for its users.

/** Dash, comma and ampersand mean something in a directive; `encodeURIComponent` leaves the dash. */
const escapeDirective = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');

/** From the first and last words of a passage: `:~:text=First%20words,last%20words`. */
export const textDirective = ({ first, last }: { readonly first: string; readonly last: string }): string =>
  `:~:text=${escapeDirective(first)},${escapeDirective(last)}`;
