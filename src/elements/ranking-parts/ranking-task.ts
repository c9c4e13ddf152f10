// Loads the measures when a ranking is first wanted, and computes one at a time. The last question wins; what was
// answered before stays until then, with its own title.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { sameFields } from '../shared/same-fields.js';
import type { Ranking, RankingInput } from './compute-ranking.js';

export type RankingStatus = 'idle' | 'computing' | 'failed';

/** Lets the browser paint what was just rendered, so that a reader sees that something happens. */
const afterPaint = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

export class RankingTask implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #asked: RankingInput | null = null;
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
    this.#asked = input;
    this.#status = 'computing';
    void this.#compute(input);
  }

  /** Asks the last question again. */
  retry(): void {
    if (this.#asked === null) return;
    this.#status = 'computing';
    void this.#compute(this.#asked);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#asked = null;
    this.#ranking = null;
    this.#status = 'idle';
  }

  async #compute(input: RankingInput): Promise<void> {
    try {
      const { computeRanking } = await import('./compute-ranking.js');
      await afterPaint();
      if (this.#asked !== input) return;
      this.#ranking = computeRanking(input);
      this.#status = 'idle';
    } catch {
      if (this.#asked !== input) return;
      this.#status = 'failed';
    }
    this.#host.requestUpdate();
  }
}
