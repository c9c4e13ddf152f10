// The open form, and what becomes of it when it is saved: the change is made, checked, and only then asked for. Nothing here
// touches the dataset that is shown.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { errorIssue } from '../../dataset/error-issue.js';
import type { LoadResult } from '../../dataset/load-dataset.js';
import type { Dataset } from '../../model/dataset.js';
import type { Issue } from '../../model/issue.js';
import { checkEdited } from '../keeping/check-edited.js';
import type { EditForm } from './edit-form.js';

export type Checked = Extract<LoadResult, { readonly ok: true }>;

export class EditTask implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #form: EditForm | null = null;
  #isTouched = false;
  #issues: readonly Issue[] = [];
  #running: AbortController | null = null;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get form(): EditForm | null {
    return this.#form;
  }

  /** Why the open form cannot be saved. */
  get issues(): readonly Issue[] {
    return this.#issues;
  }

  /** Whether something was written into the open form. */
  get isTouched(): boolean {
    return this.#isTouched;
  }

  get isBusy(): boolean {
    return this.#running !== null;
  }

  hostDisconnected(): void {
    this.#stop();
  }

  /** Null closes the open one. */
  open(form: EditForm | null): void {
    this.#stop();
    this.#form = form;
    this.#isTouched = false;
    this.#issues = [];
    this.#host.requestUpdate();
  }

  change(form: EditForm): void {
    this.#form = form;
    this.#isTouched = true;
    this.#host.requestUpdate();
  }

  /** Null where it is refused, see `issues`, or was given up. */
  async check(dataset: Dataset, failed: string): Promise<Checked | null> {
    this.#stop();
    const running = new AbortController();
    this.#running = running;
    this.#issues = [];
    this.#host.requestUpdate();
    const size = dataset.claims.length + dataset.actors.length;
    const result = await checkEdited(dataset, { size, signal: running.signal }).catch((): LoadResult => ({
      ok: false,
      issues: [errorIssue('check-failed', failed)],
    }));
    if (running.signal.aborted) return null;
    this.#running = null;
    this.#issues = result.ok ? [] : result.issues;
    this.#host.requestUpdate();
    return result.ok ? result : null;
  }

  #stop(): void {
    this.#running?.abort();
    this.#running = null;
  }
}
