// The ranking of an element: one question at a time, the last one wins. What was answered before stays until then, with
// its own title.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { sameFields } from '../shared/same-fields.js';
import type { RankingAnswer, RankingInput } from './compute-ranking.js';
import { runRanking } from './run-ranking.js';

export type RankingStatus = 'idle' | 'computing' | 'failed';

export interface Ranking extends RankingAnswer {
  /** What it answers. */
  readonly input: RankingInput;
}

export class RankingTask implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #asked: RankingInput | null = null;
  #running: AbortController | null = null;
  #ranking: Ranking | null = null;
  #status: RankingStatus = 'idle';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get status(): RankingStatus {
    return this.#status;
  }

  /** The last answer; null before the first. */
  get ranking(): Ranking | null {
    return this.#ranking;
  }

  /** Asks, unless the same was asked last; to be called before rendering. */
  ask(input: RankingInput): void {
    if (this.#asked !== null && sameFields(this.#asked, input)) return;
    // The numbers of another dataset say nothing about this one.
    if (this.#asked?.data !== input.data) this.#ranking = null;
    this.#start(input);
  }

  /** Asks the last question again. */
  retry(): void {
    if (this.#asked === null) return;
    this.#start(this.#asked);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#running?.abort();
    this.#running = null;
    this.#asked = null;
    this.#ranking = null;
    this.#status = 'idle';
  }

  #start(input: RankingInput): void {
    this.#running?.abort();
    this.#running = new AbortController();
    this.#asked = input;
    this.#status = 'computing';
    void this.#compute(input, this.#running.signal);
  }

  async #compute(input: RankingInput, signal: AbortSignal): Promise<void> {
    try {
      const answer = await runRanking(input, signal);
      if (signal.aborted) return;
      this.#ranking = { ...answer, input };
      this.#status = 'idle';
    } catch {
      if (signal.aborted) return;
      this.#status = 'failed';
    }
    this.#host.requestUpdate();
  }
}
