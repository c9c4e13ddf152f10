// Keeps the copy on the page in step with what is read, and tells which passage a press is meant for.
import { shownPassages } from './passage-tray.js';
import type { ReaderContext } from './reader-context.js';
import type { Wish } from './reading-place.js';
import { scrollToTwice } from './scroll-to.js';
import { textOfView } from './text-looks.js';
import { TextView } from './text-view.js';

export class TextPanel {
  #shown: { readonly of: unknown; readonly in: HTMLElement; readonly view: TextView } | null = null;

  /** Makes the text anew where the copy or its place is another one. */
  show(context: ReaderContext | null, container: HTMLElement | null): void {
    const verdict = context?.copy?.verdict;
    if (this.#shown !== null && (this.#shown.of !== verdict || this.#shown.in !== container)) this.close();
    const text = context === null ? null : textOfView(context);
    if (context === null || container === null || text === null) return;
    this.#shown ??= { of: verdict, in: container, view: new TextView(container, text) };
    const shown = new Set(shownPassages(context));
    const { passages, selected, current } = context;
    const isSelected = (index: number): boolean =>
      passages[index]?.records.some(({ kind, id }) => kind === 'claim' && id === selected) === true;
    this.#shown.view.update({ current, isSelected, isShown: (index) => shown.has(index) });
  }

  /** Brings a passage into view, or else the row of a record. */
  reveal(wish: Wish, box: HTMLElement): void {
    if (this.#shown !== null && wish.passage !== -1) {
      this.#shown.view.reveal(wish.passage, (mark) => scrollToTwice(box, mark), wish.focus);
      return;
    }
    const rows = [...box.querySelectorAll<HTMLElement>('[data-record]')];
    const row = rows.find(({ dataset }) => dataset['record'] === wish.record);
    if (row !== undefined) scrollToTwice(box, row);
  }

  /** The shortest passage under a mark; pressed again, the next longer one. Undefined elsewhere. */
  passageUnder(target: EventTarget | null, context: ReaderContext): number | undefined {
    const { passages, current } = context;
    const length = (index: number): number => {
      const range = passages[index]?.range;
      return range === undefined ? 0 : range.end - range.start;
    };
    const shown = new Set(shownPassages(context));
    const under = this.#shown?.view.passagesAt(target).filter((index) => shown.has(index)) ?? [];
    const byLength = under.toSorted((a, b) => length(a) - length(b));
    return byLength[(byLength.indexOf(current) + 1) % byLength.length];
  }

  close(): void {
    this.#shown?.view.close();
    this.#shown = null;
  }
}
