// The dialog of <actor-explorer> in which a reader opens their own data: modal, closed by Escape, by its button, by a click
// beside it, and once the data is shown. A file that is dropped onto the explorer opens it, too.
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { DropTarget } from '../shared/drop-target.js';
import { icon } from '../shared/icons.js';
import type { Words } from '../words/words.js';
import type { ViewLoader } from './view-loader.js';

const dialogOf = ({ currentTarget }: Event): HTMLDialogElement | null =>
  currentTarget instanceof Element ? currentTarget.closest('dialog') : null;

const closeBeside = (event: MouseEvent): void => {
  if (event.target === event.currentTarget) dialogOf(event)?.close();
};

/** Unless the host page vetoes it, which it does before the next microtask. */
const closeAfter = (event: Event): void => {
  const dialog = dialogOf(event);
  queueMicrotask(() => {
    if (!event.defaultPrevented) dialog?.close();
  });
};

interface ImportingExplorer extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly noControls: boolean;
  readonly noImport: boolean;
}

export class ImportDialog {
  readonly #host: ImportingExplorer;
  readonly #views: Pick<ViewLoader, 'open'>;
  readonly #drop: DropTarget;
  #dropped: File | null = null;
  #wasOpened = false;

  constructor(host: ImportingExplorer, views: Pick<ViewLoader, 'open'>) {
    this.#host = host;
    this.#views = views;
    this.#drop = new DropTarget(host, {
      take: ([first]) => first?.content instanceof File && this.open(first.content),
      isOn: () => this.isOffered,
    });
  }

  /** Whether readers may bring data of their own. */
  get isOffered(): boolean {
    return !this.#host.noControls && !this.#host.noImport;
  }

  /** `file`: one to read at once. */
  open(file: File | null = null): void {
    this.#views.open('import');
    this.#dropped = file;
    this.#wasOpened = true;
    this.#host.requestUpdate();
    const dialog = this.#host.renderRoot.querySelector<HTMLDialogElement>('.import-dialog');
    if (dialog?.open === false) dialog.showModal();
  }

  /** Where a file would fall that is held over the explorer. */
  renderHint({ explorer }: Words): TemplateResult | typeof nothing {
    return this.#drop.isOver ? html`<div class="drop-hint">${explorer.dropHere}</div>` : nothing;
  }

  /** `loading`: what stands there until the element has been loaded. */
  render(words: Words, loading: () => TemplateResult | typeof nothing): TemplateResult {
    return html`
      <dialog
        part="import-dialog"
        class="import-dialog"
        aria-labelledby="import-title"
        @click=${closeBeside}
        @actor-data-request=${closeAfter}
      >
        <div class="panel-head">
          <h3 id="import-title">${words.import.title}</h3>
          <button
            class="icon-button quiet"
            type="button"
            title=${words.keys.close}
            aria-label=${words.keys.close}
            @click=${(event: Event) => dialogOf(event)?.close()}
          >
            ${icon('close')}
          </button>
        </div>
        <div class="import-body">
          ${this.#wasOpened ? loading() : nothing}
          <slot name="import"><actor-import .file=${this.#dropped}></actor-import></slot>
        </div>
      </dialog>
    `;
  }
}
