// Finding a row by the letters its name begins with, as file lists do.

/** Milliseconds within which letters typed one after the other count as one word. */
const TYPING_PAUSE = 700;

export class Typeahead {
  #text = '';
  #at = -Infinity;

  /** The index of the row to go to, from the present one on and around; the present one where no name begins so. */
  find(letter: string, names: readonly string[], present: number): number {
    const now = performance.now();
    const typed = letter.toLocaleLowerCase();
    this.#text = (now - this.#at < TYPING_PAUSE ? this.#text : '') + typed;
    this.#at = now;
    // The same letter again and again goes from name to name.
    const isRepeated = this.#text.replaceAll(typed, '') === '';
    const text = isRepeated ? typed : this.#text;
    const from = isRepeated ? present + 1 : present;
    const order = names.map((_, index) => (index + from) % names.length);
    return order.find((index) => names[index]?.toLocaleLowerCase().startsWith(text)) ?? present;
  }
}
