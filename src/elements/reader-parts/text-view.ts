// The reader's copy on the page: every paragraph as text nodes, passages as marks, a button beside each.
// It is made in slices beside Lit, for a book has more paragraphs than one frame may hold; what a press means is told.
import { runInSlices } from '../../rendering/slices.js';
import { blocksOf, PassageSweep, type Block } from './blocks.js';
import type { Passage } from './passages.js';
import { segmentText } from './segment-text.js';

/** Blocks of a chunk, which the browser lays out only when it comes near the view. */
const CHUNK = 30;

/** Buttons stand in the margin beside the line their passage begins in, in so many lanes: two may begin in one line. */
const LANES = 3;

/** What a passage looks like and is called; `kinds` are class names. */
export interface PassageLook {
  readonly kinds: readonly string[];
  /** Whether it was not found as coded. */
  readonly isLost: boolean;
  readonly sign: string;
  readonly label: string;
}

export interface TextOfView {
  readonly text: string;
  readonly paragraphs: readonly number[];
  readonly passages: readonly Passage[];
  readonly look: (index: number) => PassageLook;
  /** Our own labels of the sections, by the paragraph they begin with. */
  readonly labels: ReadonlyMap<number, string>;
}

export interface TextState {
  readonly current: number;
  readonly isSelected: (index: number) => boolean;
  readonly isShown: (index: number) => boolean;
}

const make = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  name: string,
  text = '',
): HTMLElementTagNameMap[Tag] => {
  const element = document.createElement(tag);
  element.className = name;
  element.textContent = text;
  return element;
};

export class TextView {
  readonly #container: HTMLElement;
  readonly #marks = new Map<number, HTMLElement[]>();
  readonly #buttons = new Map<number, HTMLButtonElement>();
  readonly #running = new AbortController();
  #state: TextState = { current: -1, isSelected: () => false, isShown: () => true };
  #onBuilt: (() => void) | null = null;
  /** Resolves to whether the whole text stands there: false when the view was given up before. */
  readonly whole: Promise<boolean>;

  constructor(container: HTMLElement, shown: TextOfView) {
    this.#container = container;
    container.replaceChildren();
    container.setAttribute('aria-busy', 'true');
    this.whole = runInSlices(this.#build(shown), { signal: this.#running.signal }).then((done) => {
      if (done) container.removeAttribute('aria-busy');
      return done;
    });
  }

  /** Gives the view up and takes the text off the page. */
  close(): void {
    this.#running.abort();
    this.#container.replaceChildren();
  }

  update(state: TextState): void {
    this.#state = state;
    for (const index of this.#buttons.keys()) this.#apply(index);
  }

  /** Shows a passage; one that is not made yet as soon as it is. `focus`: the keyboard goes on from there. */
  reveal(index: number, scroll: (mark: HTMLElement) => void, focus: boolean): void {
    const [mark] = this.#marks.get(index) ?? [];
    this.#onBuilt = mark === undefined ? (): void => this.reveal(index, scroll, focus) : null;
    if (mark === undefined) return;
    if (focus) this.#buttons.get(index)?.focus({ preventScroll: true });
    scroll(mark);
  }

  /** Passages under a mark or of a button, ascending; empty elsewhere. */
  passagesAt(target: EventTarget | null): readonly number[] {
    const found = target instanceof Element ? target.closest<HTMLElement>('[data-passages]') : null;
    const list = found?.dataset['passages'] ?? '';
    return list === '' ? [] : list.split(' ').map(Number);
  }

  *#build(shown: TextOfView): Generator<undefined> {
    const sweep = new PassageSweep(shown.passages);
    let chunk: HTMLElement | null = null;
    let count = 0;
    for (const block of blocksOf(shown.text, shown.paragraphs)) {
      if (chunk === null || count % CHUNK === 0) {
        chunk = make('div', 'chunk');
        this.#container.append(chunk);
      }
      count += 1;
      const label = shown.labels.get(block.paragraph);
      if (label !== undefined) chunk.append(make('h3', 'section-label', label));
      chunk.append(this.#block(block, shown, sweep));
      yield undefined;
    }
    this.#onBuilt?.();
  }

  #block(block: Block, shown: TextOfView, sweep: PassageSweep): HTMLElement {
    const { all, beginning } = sweep.within(block);
    const row = make('div', block.apart ? 'block apart' : 'block');
    const number = make('span', 'number', block.paragraph === 0 ? '' : String(block.paragraph));
    number.setAttribute('aria-hidden', 'true');
    const paragraph = document.createElement('p');
    paragraph.dataset['start'] = String(block.start);
    for (const { start, end, passages } of segmentText(block, shown.passages, all)) {
      for (const index of beginning) {
        if (shown.passages[index]?.range.start === start) paragraph.append(this.#button(index, shown));
      }
      const text = shown.text.slice(start, end);
      paragraph.append(passages.length === 0 ? text : this.#mark(text, passages, shown));
    }
    row.append(number, paragraph);
    for (const index of all) this.#apply(index);
    return row;
  }

  #mark(text: string, passages: readonly number[], shown: TextOfView): HTMLElement {
    const kinds = new Set(passages.flatMap((index) => shown.look(index).kinds));
    const mark = make('mark', kinds.size === 1 ? [...kinds].join('') : 'several', text);
    mark.dataset['passages'] = passages.join(' ');
    mark.classList.toggle('overlap', passages.length > 1);
    mark.classList.toggle(
      'lost',
      passages.some((index) => shown.look(index).isLost),
    );
    for (const index of passages) {
      const marks = this.#marks.get(index);
      if (marks === undefined) this.#marks.set(index, [mark]);
      else marks.push(mark);
    }
    return mark;
  }

  #button(index: number, shown: TextOfView): HTMLButtonElement {
    const { kinds, isLost, sign, label } = shown.look(index);
    const button = make('button', `marker lane-${index % LANES} ${kinds.length === 1 ? kinds.join('') : 'several'}`);
    // By the stylesheet, so that text that is selected and copied holds the text alone.
    button.dataset['sign'] = sign;
    button.classList.toggle('lost', isLost);
    button.type = 'button';
    button.dataset['passages'] = String(index);
    button.setAttribute('aria-label', label);
    this.#buttons.set(index, button);
    return button;
  }

  #apply(index: number): void {
    const { current, isSelected, isShown } = this.#state;
    const button = this.#buttons.get(index);
    const [first] = this.#buttons.keys();
    if (button !== undefined) {
      button.hidden = !isShown(index);
      button.tabIndex = index === (current === -1 ? first : current) ? 0 : -1;
      button.classList.toggle('selected', isSelected(index));
      if (index === current) button.setAttribute('aria-current', 'true');
      else button.removeAttribute('aria-current');
    }
    for (const mark of this.#marks.get(index) ?? []) {
      const within = this.passagesAt(mark);
      mark.classList.toggle('off', !within.some(isShown));
      mark.classList.toggle('current', within.includes(current));
      mark.classList.toggle('selected', within.some(isSelected));
    }
  }
}
