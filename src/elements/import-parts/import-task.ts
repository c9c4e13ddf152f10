// What becomes of what the reader gives: fetched where it is an address, read, read again with every correction, and taken.
// The last wish wins; nothing here touches the graph that is shown.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { errorIssue } from '../../dataset/error-issue.js';
import { fetchFile } from '../../dataset/fetch-file.js';
import { FILE_TOO_LARGE, MAX_FILE_BYTES } from '../../dataset/limits.js';
import type { Issue } from '../../model/issue.js';
import {
  GUESSED,
  type GivenFile,
  type ImportChoices,
  type ImportedData,
  type ImportOrder,
  type ImportPreview,
  type ImportProgress,
} from './import-order.js';
import { ImportSession } from './import-session.js';

const FAILED = errorIssue('import-failed', 'The file could not be read: something went wrong on the way. Try again.');

/** `nothing`: nothing was given, or what was given is refused, see `issues`. */
export type ImportStatus = 'nothing' | 'working' | 'ready';

const nameOfAddress = (address: string): string => {
  const path = URL.canParse(address, 'https://page.invalid/') ? new URL(address, 'https://page.invalid/').pathname : '';
  const name = path.split('/').at(-1) ?? '';
  return name === '' ? address : name;
};

export class ImportTask implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #session = new ImportSession();
  #nth = 0;
  #given: GivenFile | null = null;
  #choices: ImportChoices = GUESSED;
  /** What the preview was made by. */
  #shown: ImportChoices = GUESSED;
  #preview: ImportPreview | null = null;
  #progress: ImportProgress | null = null;
  #issues: readonly Issue[] = [];
  #running: AbortController | null = null;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get status(): ImportStatus {
    if (this.#running !== null) return 'working';
    return this.#preview === null ? 'nothing' : 'ready';
  }

  /** What was given. */
  get name(): string {
    return this.#given?.name ?? '';
  }

  get progress(): ImportProgress | null {
    return this.#progress;
  }

  get choices(): ImportChoices {
    return this.#choices;
  }

  /** What the last wish came to; it stays while the next is worked on. */
  get preview(): ImportPreview | null {
    return this.#preview;
  }

  /** Why what was given could not be opened at all. */
  get issues(): readonly Issue[] {
    return this.#issues;
  }

  hostDisconnected(): void {
    this.clear();
  }

  async give(given: GivenFile): Promise<void> {
    this.#begin(given);
    if (given.content instanceof Blob && given.content.size > MAX_FILE_BYTES) this.#refuse([FILE_TOO_LARGE]);
    else await this.#read();
  }

  async giveAddress(address: string): Promise<void> {
    this.#begin({ name: nameOfAddress(address), content: '' });
    const running = this.#start({ stage: 'reading', share: null });
    const file = await fetchFile(address, { signal: running.signal, accept: '*/*' });
    if (running.signal.aborted) return;
    if (!file.ok) {
      this.#refuse(file.issues);
      return;
    }
    this.#given = { name: this.name, content: new Blob([file.bytes]) };
    await this.#read();
  }

  /** Reads what was given in another way. */
  choose(choices: Partial<ImportChoices>): Promise<void> {
    this.#choices = { ...this.#choices, ...choices };
    return this.#read();
  }

  /** The dataset, to be shown; null where it was given up or there is none. */
  async take(): Promise<ImportedData | null> {
    const order = this.#order();
    if (order === null) return null;
    const running = this.#start({ stage: 'checking', share: null });
    try {
      const data = await this.#session.take(order, this.#asked(running));
      return running.signal.aborted ? null : data;
    } catch {
      if (!running.signal.aborted) this.#refuse([FAILED]);
      return null;
    } finally {
      if (this.#running === running) this.#end();
    }
  }

  /** Gives up what is being worked on; what was known before stays. */
  cancel(): void {
    this.#running?.abort();
    this.#choices = this.#shown;
    this.#end();
  }

  /** Forgets what was given. */
  clear(): void {
    this.#running?.abort();
    this.#session.close();
    this.#given = null;
    this.#choices = GUESSED;
    this.#shown = GUESSED;
    this.#preview = null;
    this.#issues = [];
    this.#end();
  }

  #begin(given: GivenFile): void {
    this.clear();
    this.#nth += 1;
    this.#given = given;
  }

  #start(progress: ImportProgress): AbortController {
    this.#running?.abort();
    const running = new AbortController();
    this.#running = running;
    this.#progress = progress;
    this.#host.requestUpdate();
    return running;
  }

  #end(): void {
    this.#running = null;
    this.#progress = null;
    this.#host.requestUpdate();
  }

  #order(): ImportOrder | null {
    return this.#given === null ? null : { nth: this.#nth, given: this.#given, choices: this.#choices };
  }

  #asked(running: AbortController): Parameters<ImportSession['preview']>[1] {
    return {
      signal: running.signal,
      onProgress: (progress) => {
        if (running.signal.aborted) return;
        this.#progress = progress;
        this.#host.requestUpdate();
      },
    };
  }

  async #read(): Promise<void> {
    const order = this.#order();
    if (order === null) return;
    const running = this.#start({ stage: 'reading', share: null });
    try {
      const preview = await this.#session.preview(order, this.#asked(running));
      if (running.signal.aborted) return;
      // What cannot even be told by its format leaves nothing to correct.
      this.#preview = preview.format === null ? null : preview;
      this.#issues = preview.issues;
      this.#shown = order.choices;
      this.#end();
    } catch {
      if (!running.signal.aborted) this.#refuse([FAILED]);
    }
  }

  #refuse(issues: readonly Issue[]): void {
    this.#preview = null;
    this.#issues = issues;
    this.#end();
  }
}
