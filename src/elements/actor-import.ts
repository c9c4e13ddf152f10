// <actor-import>: opens a reader's own data. It shows how a file is read, lets the reader correct it, and only then asks
// the explorer to show it.
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { indexDataset } from '../model/indexed-dataset.js';
import { ActorDataRequestEvent } from '../state/events.js';
import { chooseStep } from './import-parts/choose-step.js';
import type { ImportContext } from './import-parts/import-context.js';
import { importStyles } from './import-parts/import-styles.js';
import { ImportTask } from './import-parts/import-task.js';
import { progressPart } from './import-parts/progress-part.js';
import { reviewStep } from './import-parts/review-step.js';
import { KeeperController } from './keeping/keeper-controller.js';
import { keepingStyles } from './keeping/keeping-styles.js';
import { KeptShelf } from './keeping/kept-shelf.js';
import { shelfList } from './keeping/shelf-list.js';
import { ActorElement } from './shared/actor-element.js';
import { choiceStyles } from './shared/choice-styles.js';
import { customElement } from './shared/define-element.js';
import { disclosureStyles } from './shared/disclosure-styles.js';
import { DropTarget, type Dropped } from './shared/drop-target.js';
import { localeOf } from './shared/locale-of.js';
import { panelStyles } from './shared/panel-styles.js';
import { baseStyles, buttonStyles } from './shared/styles.js';
import { Visibility } from './shared/visibility.js';
import './words/en/import.js';
import './words/en/explorer.js';
import './words/en/vocabulary.js';
import './words/en/periods.js';

/**
 * @summary Opens a reader's own data: a file that is chosen or dropped, cells or JSON that are pasted, or an address. Its columns are guessed and can be corrected; nothing is replaced before the reader has seen what will be shown.
 * @tag actor-import
 *
 * @attr {string} explorer - The id of the explorer it belongs to, where it does not stand inside it.
 * @attr {string} theme - `light`, `dark` or `auto`.
 * @attr {string} lang - The language of its words.
 *
 * @csspart import - The frame around everything.
 * @csspart drop - Where a file can be dropped.
 * @csspart problem - Why what was given is refused.
 * @csspart issues - The list of problems.
 * @csspart columns - What the columns of a table are.
 * @csspart names - What its relations are.
 * @csspart defaults - What is taken where the file says nothing.
 * @csspart preview - What will be shown.
 *
 * @cssproperty --actor-text-color - Text.
 * @cssproperty --actor-muted-color - Text of lesser weight.
 * @cssproperty --actor-raised-color - Behind fields.
 * @cssproperty --actor-accent-color - Choices and focus.
 */
@customElement('actor-import')
export class ActorImport extends ActorElement {
  static override readonly styles = [
    baseStyles,
    buttonStyles,
    panelStyles,
    disclosureStyles,
    choiceStyles,
    keepingStyles,
    importStyles,
  ];

  /** A file to read at once, as if the reader had chosen it. */
  @property({ attribute: false }) file: File | null = null;

  @state() private done = '';

  #isReviewing = false;
  readonly #task = new ImportTask(this);
  readonly #visibility = new Visibility(this);
  readonly #keeping = this.following(new KeeperController(this));
  readonly #shelf = new KeptShelf(this, {
    keeper: () => this.#keeping.keeper,
    request: (event) => this.request(event),
  });
  readonly #drop = new DropTarget(this, {
    take: ([first]) => first !== undefined && this.#give(first),
    nameOfText: () => this.words.import.pasted,
  });

  readonly #acts: ImportContext['acts'] = {
    give: (name, content) => this.#give({ name, content }),
    giveAddress: (address) => {
      this.done = '';
      void this.#task.giveAddress(address);
    },
    choose: (choices) => void this.#task.choose(choices),
    cancel: () => this.#task.cancel(),
    clear: () => this.#task.clear(),
    show: () => void this.#show(),
  };

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('paste', this.#onPaste);
  }

  override disconnectedCallback(): void {
    this.removeEventListener('paste', this.#onPaste);
    super.disconnectedCallback();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('file') && this.file !== null) this.#give({ name: this.file.name, content: this.file });
  }

  override updated(): void {
    if (this.#visibility.isDisplayed) this.#shelf.look();
    const isReviewing = this.#task.preview !== null;
    const isLost = this.ownerDocument.activeElement === this.ownerDocument.body;
    // What was pressed has gone, and the focus with it: it goes on to what came in its place.
    if (isReviewing !== this.#isReviewing && (isLost || this.matches(':focus-within'))) {
      this.renderRoot.querySelector<HTMLElement>(isReviewing ? 'div.file' : '.drop input')?.focus();
    }
    this.#isReviewing = isReviewing;
  }

  override render(): TemplateResult {
    const context: ImportContext = {
      task: this.#task,
      words: this.words,
      locale: localeOf(this.language),
      acts: this.#acts,
    };
    const { status, preview } = this.#task;
    return html`
      <div part="import" class="import">
        <p class="visually-hidden" role="status">${this.done}</p>
        ${
          preview === null
            ? status === 'working'
              ? nothing
              : html`${chooseStep(context, this.#drop.isOver)} ${shelfList({ ...context, shelf: this.#shelf })}`
            : reviewStep(preview, context)
        }
        ${progressPart(context)}
      </div>
    `;
  }

  #give(given: Dropped): void {
    this.done = '';
    void this.#task.give(given);
  }

  async #show(): Promise<void> {
    const taken = await this.#task.take();
    if (taken === null) return;
    const warnings = taken.issues.filter(({ severity }) => severity === 'warning');
    const event = new ActorDataRequestEvent(indexDataset(taken.dataset, taken.hash), warnings, 'imported');
    this.request(event);
    // A veto of the page leaves the reader where they were.
    queueMicrotask(() => {
      if (event.defaultPrevented) return;
      this.#task.clear();
      this.done = this.words.import.done(taken.dataset.title);
    });
  }

  /** What is pasted into a field belongs to the field. */
  readonly #onPaste = (event: ClipboardEvent): void => {
    const isField = event
      .composedPath()
      .some((node) => node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement);
    const file = event.clipboardData?.files[0];
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (isField || (file === undefined && text.trim() === '')) return;
    event.preventDefault();
    this.#give(
      file === undefined ? { name: this.words.import.pasted, content: text } : { name: file.name, content: file },
    );
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'actor-import': ActorImport;
  }
}
