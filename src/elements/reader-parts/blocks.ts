// The blocks a text is shown in: its paragraphs, and parts of those that are too long to be laid out at once.
import type { Passage } from './passages.js';

/** A longer paragraph is cut at a space: a browser lays a block out as a whole. In UTF-16 units. */
export const BLOCK_MAX_LENGTH = 8000;

/** Lines up to so many characters that follow each other without an empty line are lines of one paragraph, as in a PDF. */
const SHORT_LINE = 130;

export interface Block {
  readonly start: number;
  readonly end: number;
  /** Counted from 1; 0 for a later part of a paragraph that was cut. */
  readonly paragraph: number;
  /** Whether space stands before it. */
  readonly apart: boolean;
}

function endOf(text: string, start: number, next: number): number {
  let end = next;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1;
  return end;
}

/** Where to cut so that no word and no surrogate pair is torn. */
function cutOf(text: string, start: number, end: number): number {
  if (end - start <= BLOCK_MAX_LENGTH) return end;
  const space = text.lastIndexOf(' ', start + BLOCK_MAX_LENGTH);
  if (space > start) return space + 1;
  const unit = text.charCodeAt(start + BLOCK_MAX_LENGTH);
  return start + BLOCK_MAX_LENGTH + (unit >= 0xdc00 && unit <= 0xdfff ? 1 : 0);
}

/** `paragraphs`: where each paragraph begins in `text`. */
export function* blocksOf(text: string, paragraphs: readonly number[]): Generator<Block> {
  let before = { start: 0, end: 0 };
  for (const [index, start] of paragraphs.entries()) {
    const end = endOf(text, start, paragraphs[index + 1] ?? text.length);
    const between = text.slice(before.end, start);
    const isLine = before.end - before.start <= SHORT_LINE && end - start <= SHORT_LINE;
    const apart = !isLine || between.split('\n').length > 2;
    let from = start;
    while (from < end) {
      const to = cutOf(text, from, end);
      yield { start: from, end: to, paragraph: from === start ? index + 1 : 0, apart: apart && from === start };
      from = to;
    }
    before = { start, end };
  }
}

/** Goes through blocks in order and tells for each which passages may reach into it. */
export class PassageSweep {
  readonly #passages: readonly Passage[];
  #open: readonly number[] = [];
  #next = 0;

  constructor(passages: readonly Passage[]) {
    this.#passages = passages;
  }

  /** Those that begin in the block come last and are also told apart. */
  within({ start, end }: Pick<Block, 'start' | 'end'>): {
    readonly all: readonly number[];
    readonly beginning: readonly number[];
  } {
    const still = this.#open.filter((index) => (this.#passages[index]?.range.end ?? 0) > start);
    const beginning: number[] = [];
    while (this.#next < this.#passages.length && (this.#passages[this.#next]?.range.start ?? Infinity) < end) {
      beginning.push(this.#next);
      this.#next += 1;
    }
    this.#open = [...still, ...beginning];
    return { all: this.#open, beginning };
  }
}
