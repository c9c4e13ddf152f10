// The answer to a question of an element, computed elsewhere: one question at a time, the last one wins. What was
// answered before stays until then, with what it answered.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { IndexedDataset } from '../../model/indexed-dataset.js';
import { sameFields } from './same-fields.js';

export type AnswerStatus = 'idle' | 'computing' | 'failed';

/** An answer, and what it answers. */
export type Answered<Input, Answer> = Answer & { readonly input: Input };

export type Run<Input, Answer> = (input: Input, signal: AbortSignal) => Promise<Answer>;

export class AnswerTask<
  Input extends { readonly data: IndexedDataset },
  Answer extends object,
> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #run: Run<Input, Answer>;
  #asked: Input | null = null;
  #running: AbortController | null = null;
  #answer: Answered<Input, Answer> | null = null;
  #status: AnswerStatus = 'idle';

  constructor(host: ReactiveControllerHost, run: Run<Input, Answer>) {
    this.#host = host;
    this.#run = run;
    host.addController(this);
  }

  get status(): AnswerStatus {
    return this.#status;
  }

  /** The last answer; null before the first. */
  get answer(): Answered<Input, Answer> | null {
    return this.#answer;
  }

  /** Asks, unless the same was asked last; to be called before rendering. */
  ask(input: Input): void {
    if (this.#asked !== null && sameFields(this.#asked, input)) return;
    // The numbers of another dataset say nothing about this one.
    if (this.#asked?.data !== input.data) this.#answer = null;
    this.#start(input);
  }

  /** Asks the last question again. */
  retry(): void {
    if (this.#asked === null) return;
    this.#start(this.#asked);
    this.#host.requestUpdate();
  }

  /** Gives the question up; what was answered before stays. */
  cancel(): void {
    if (this.#status !== 'computing') return;
    this.#running?.abort();
    this.#status = 'idle';
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#running?.abort();
    this.#running = null;
    this.#asked = null;
    this.#answer = null;
    this.#status = 'idle';
  }

  #start(input: Input): void {
    this.#running?.abort();
    this.#running = new AbortController();
    this.#asked = input;
    this.#status = 'computing';
    void this.#compute(input, this.#running.signal);
  }

  async #compute(input: Input, signal: AbortSignal): Promise<void> {
    try {
      const answer = await this.#run(input, signal);
      if (signal.aborted) return;
      this.#answer = { ...answer, input };
      this.#status = 'idle';
    } catch {
      if (signal.aborted) return;
      this.#status = 'failed';
    }
    this.#host.requestUpdate();
  }
}
