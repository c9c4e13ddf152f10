// <actor-edit>: makes the dataset the reader's own: adds, changes, merges and removes its records in forms. Every change is
// checked before it is shown, and is one step of undo.
import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { emptyDataset, markEdited } from '../dataset/edits/own-dataset.js';
import { putRecord, type EditableList } from '../dataset/edits/put-record.js';
import type { IndexedDataset } from '../model/indexed-dataset.js';
import { ActorDataRequestEvent, ActorSelectRequestEvent } from '../state/events.js';
import type { ExplorerState } from '../state/explorer-state.js';
import { actorOfDraft, newActor } from './edit-parts/actor-draft.js';
import { applyForm } from './edit-parts/apply-form.js';
import type { EditActs, EditContext, UnknownName } from './edit-parts/edit-context.js';
import type { EditForm } from './edit-parts/edit-form.js';
import { editStyles } from './edit-parts/edit-styles.js';
import { EditTask, type Checked } from './edit-parts/edit-task.js';
import { formPart } from './edit-parts/form-part.js';
import { homePart } from './edit-parts/home-part.js';
import { nameOfForm } from './edit-parts/name-of-record.js';
import { WishFollower } from './edit-parts/wish-follower.js';
import { idOfName } from './edit-parts/next-ids.js';
import { KeeperController } from './keeping/keeper-controller.js';
import { keepingStyles } from './keeping/keeping-styles.js';
import { KeptShelf } from './keeping/kept-shelf.js';
import { ActorElement } from './shared/actor-element.js';
import { choiceStyles } from './shared/choice-styles.js';
import { customElement } from './shared/define-element.js';
import { disclosureStyles } from './shared/disclosure-styles.js';
import { LeaveGuard } from './shared/leave-guard.js';
import { localeOf } from './shared/locale-of.js';
import { panelStatus } from './shared/panel-status.js';
import { panelStyles } from './shared/panel-styles.js';
import { panelView } from './shared/panel-view.js';
import { saveDataset } from './shared/save-dataset.js';
import { baseStyles, buttonStyles } from './shared/styles.js';
import { Visibility } from './shared/visibility.js';
import './words/en/edit.js';
import './words/en/explorer.js';
import './words/en/vocabulary.js';
import './words/en/keeping.js';

const today = (): string => new Date().toISOString().slice(0, 10);

/**
 * @summary Makes the dataset the reader's own: an empty one or a copy of what is shown, whose actors, topics, sources and claims are added, changed, merged and removed in forms with the vocabulary of the codebook.
 * @tag actor-edit
 *
 * @attr {string} src - Address of a dataset file, where the element does not belong to an explorer.
 * @attr {string} explorer - The id of the explorer it belongs to, where it does not stand inside it.
 * @attr {string} theme - `light`, `dark` or `auto`.
 * @attr {string} lang - The language of its words.
 *
 * @slot - Shown until there is a dataset.
 *
 * @fires {ActorDataRequestEvent} actor-data-request - Asks to show the dataset with the change.
 * @fires {ActorSelectRequestEvent} actor-select-request - Asks to select what was added or changed.
 *
 * @csspart edit - The frame around everything.
 * @csspart dataset - Whose dataset it is, and what can be done with the whole.
 * @csspart selected - What can be done with the selection.
 * @csspart add - What can be added.
 * @csspart records - The lists of records.
 * @csspart form - The open form.
 * @csspart empty - What stands there while there is no dataset.
 * @csspart loading - What stands there while the dataset loads.
 * @csspart problem - Why the dataset could not be loaded, or a form not saved.
 * @csspart issues - The list of problems.
 *
 * @cssproperty --actor-text-color - Text.
 * @cssproperty --actor-muted-color - Text of lesser weight.
 * @cssproperty --actor-raised-color - Behind fields.
 * @cssproperty --actor-accent-color - Choices and focus.
 */
@customElement('actor-edit')
export class ActorEdit extends ActorElement {
  static override readonly styles = [
    baseStyles,
    buttonStyles,
    panelStyles,
    disclosureStyles,
    choiceStyles,
    keepingStyles,
    editStyles,
  ];

  @state() private finding: ReadonlyMap<EditableList, string> = new Map();
  @state() private unknown: UnknownName | null = null;
  @state() private done = '';

  readonly #state = this.watch((present) => present);
  readonly #task = new EditTask(this);
  readonly #keeping = this.following(new KeeperController(this));
  readonly #shelf = new KeptShelf(this, {
    keeper: () => this.#keeping.keeper,
    request: (event) => this.request(event),
  });
  readonly #wishes = this.following(
    new WishFollower(this, {
      mayOpen: () => this.#data !== null && !this.#task.isTouched && !this.#task.isBusy,
      open: (draft) => this.#open({ kind: 'claims', draft }),
    }),
  );
  readonly #visibility = new Visibility(this);
  /** What is written in an open form is not saved yet. */
  readonly #guard = new LeaveGuard();
  /** Whether a form was open when the element was last rendered. */
  #hadForm = false;

  readonly #acts: EditActs = {
    open: (form) => this.#open(form),
    change: (form) => this.#task.change(form),
    save: () => void this.#save(),
    close: () => this.#open(null),
    startEmpty: () => void this.#startEmpty(),
    saveFile: () => this.#data !== null && saveDataset(this.#data.dataset),
    find: (list, text) => (this.finding = new Map([...this.finding, [list, text]])),
    meetUnknown: (unknown) => (this.unknown = unknown),
    addActor: (unknown, then) => void this.#addActor(unknown, then),
  };

  override disconnectedCallback(): void {
    this.#guard.set(false);
    super.disconnectedCallback();
  }

  override updated(): void {
    if (this.#visibility.isDisplayed) this.#shelf.look();
    this.#guard.set(this.isConnected && this.#task.isTouched);
    const hasForm = this.#task.form !== null;
    // The button that was pressed has gone: the keyboard goes on at the head of what came in its place.
    if (hasForm !== this.#hadForm) this.renderRoot.querySelector<HTMLElement>('.edit h4')?.focus();
    this.#hadForm = hasForm;
  }

  override render(): TemplateResult {
    const { words } = this;
    const present = this.#state.value;
    const retry = this.handle === null ? null : (): void => this.loader.reload();
    const view = present === undefined ? undefined : panelView(present);
    return html`
      ${panelStatus({ view, words, retry, empty: this.#renderEmpty() })}
      <div part="edit" class="edit" ?hidden=${present?.data == null}>
        <p class="visually-hidden" role="status">${this.done}</p>
        ${present?.data == null ? nothing : this.#renderEdit(present, present.data)}
      </div>
    `;
  }

  #renderEmpty(): TemplateResult {
    const { explorer, edit } = this.words;
    return html`
      <p>${explorer.empty}</p>
      <button class="button" type="button" @click=${this.#acts.startEmpty}>${edit.startEmpty}</button>
    `;
  }

  #renderEdit(present: ExplorerState, data: IndexedDataset): TemplateResult {
    const { form, issues, isBusy } = this.#task;
    const context: EditContext = {
      data,
      isOwn: present.origin !== 'page',
      selection: present.selection,
      form,
      issues,
      isBusy,
      finding: this.finding,
      unknown: this.unknown,
      isClaimWaiting: this.#wishes.isWaiting,
      keeper: this.#keeping.keeper,
      shelf: this.#shelf,
      locale: localeOf(this.language),
      words: this.words,
      acts: this.#acts,
    };
    return form === null ? homePart(context) : formPart(form, context);
  }

  get #data(): IndexedDataset | null {
    return this.#state.value?.data ?? null;
  }

  #open(form: EditForm | null): void {
    this.unknown = null;
    this.done = '';
    this.#task.open(form);
    if (form === null) this.#wishes.look();
  }

  async #save(): Promise<void> {
    const { form } = this.#task;
    const data = this.#data;
    if (form === null || data === null) return;
    const { dataset, selection } = applyForm(data.dataset, form, today());
    const checked = await this.#task.check(dataset, this.words.edit.failed);
    if (checked === null) return;
    this.#show(checked, () => {
      const { edit } = this.words;
      if (selection !== null) this.request(new ActorSelectRequestEvent(selection));
      this.#open(null);
      this.done = (form.kind === 'remove' ? edit.removed : edit.saved)(nameOfForm(data, form));
    });
  }

  async #startEmpty(): Promise<void> {
    const title = this.words.edit.newTitle;
    const id = idOfName(title, [this.#data?.dataset.id ?? ''], 'dataset');
    const checked = await this.#task.check(markEdited(emptyDataset({ id, title }), today()), this.words.edit.failed);
    if (checked !== null) this.#show(checked, () => {});
  }

  async #addActor({ name, kind }: UnknownName, then: (id: string) => void): Promise<void> {
    const data = this.#data;
    if (data === null) return;
    const id = idOfName(name, data.actors.keys(), 'actor');
    const actor = actorOfDraft({ ...newActor(name), kind }, id);
    const dataset = markEdited(putRecord(data.dataset, 'actors', actor), today());
    const checked = await this.#task.check(dataset, this.words.edit.failed);
    if (checked === null) return;
    this.#show(checked, () => {
      this.unknown = null;
      then(id);
    });
  }

  /** `then`: once it is shown, which the page may veto. */
  #show({ data, issues }: Checked, then: () => void): void {
    const event = new ActorDataRequestEvent(data, issues, 'edited');
    this.request(event);
    queueMicrotask(() => {
      if (!event.defaultPrevented) then();
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'actor-edit': ActorEdit;
  }
}
