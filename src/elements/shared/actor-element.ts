// What all elements share: the store they read, the requests they make, the attributes that set them up.
// An element that is given `src` or `data` owns a store; any other one reads the explorer it belongs to.
import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { Issue } from '../../model/issue.js';
import type { ExplorerHandle } from '../../state/controllers/store-context.js';
import { StoreController } from '../../state/controllers/store-controller.js';
import { StoreHost } from '../../state/controllers/store-host.js';
import { HANDLE_CHANGE, StoreLink, type ExplorerLike } from '../../state/controllers/store-link.js';
import { INITIAL_STATE, type ExplorerState } from '../../state/explorer-state.js';
import type { ExplorerStore } from '../../state/store.js';
import { wordsOf, type Words } from '../words/words.js';
import { addToStore, NO_DATASET, type OwnRecords } from './add-to-store.js';
import { ancestorsOf } from './ancestors.js';
import { DatasetLoader } from './dataset-loader.js';
import { EXPLORER_ATTRIBUTES, type ExplorerAttributeName } from './explorer-attributes.js';
import { languageAround } from './language-around.js';
// Who imports one element alone is to find the types of its events.
import '../../state/events.js';

/** What an element reads beside its own: it is told of every other store, or none, that the element reads. */
export interface StoreFollower {
  follow(store: ExplorerStore | null): void;
}

export type Theme = 'light' | 'dark' | 'auto';

export abstract class ActorElement extends LitElement {
  /** Address of a dataset file: gives the element a store of its own. */
  @property({ useDefault: true }) src = '';
  /** A dataset as an object; goes before `src`. */
  @property({ attribute: false }) data: unknown = undefined;
  /** `light`, `dark`, or `auto` for what the page says. */
  @property({ reflect: true, useDefault: true }) theme: Theme = 'auto';
  /** The language of its words, as a BCP 47 tag; without it that of the page around, English where we have no other. */
  @property({ reflect: true, useDefault: true }) override lang = '';

  #explorer: ExplorerLike | string | null = null;
  readonly #followers: StoreFollower[] = [];
  readonly #early = new Map<ExplorerAttributeName, string>();
  readonly #link = new StoreLink(this, () => this.#follow());
  readonly #host = new StoreHost(this, (handle) => {
    if (handle !== null) this.#applyEarly(handle.store);
    this.#link.own(handle);
    this.dispatchEvent(new Event(HANDLE_CHANGE, { bubbles: true, composed: true }));
  });
  protected readonly loader = new DatasetLoader(this);

  /** The store this element owns and the root of its requests; null for an element that reads an explorer. */
  get handle(): ExplorerHandle | null {
    return this.#host.handle;
  }

  /** The explorer this element belongs to, or its id, where it does not stand inside it. */
  @property({ noAccessor: true }) get explorer(): ExplorerLike | string | null {
    return this.#explorer;
  }
  set explorer(explorer: ExplorerLike | string | null) {
    this.#explorer = explorer === '' ? null : explorer;
    this.#link.seek();
  }

  /** What is switched on, in the lens grammar; empty for the default lens. */
  @property({ noAccessor: true }) get lens(): string {
    return this.#read('lens');
  }
  set lens(text: string) {
    this.#write('lens', text);
  }

  /** What is selected: `iran`, `azerbaijan~iran`, `threat:azerbaijan>iran`, `claim:rasanah-2021-014`; empty for nothing. */
  @property({ noAccessor: true }) get selection(): string {
    return this.#read('selection');
  }
  set selection(text: string) {
    this.#write('selection', text);
  }

  /** `stored`, `force`, `concentric` or `geographic`. */
  @property({ noAccessor: true }) get layout(): string {
    return this.#read('layout');
  }
  set layout(text: string) {
    this.#write('layout', text);
  }

  /** The main view and the open panel, by comma: `matrix`, `filter`, `matrix,filter`; empty for the picture alone. */
  @property({ noAccessor: true }) get view(): string {
    return this.#read('view');
  }
  set view(text: string) {
    this.#write('view', text);
  }

  /** The measure that sizes actors, and what it is read from: `pagerank`, `degree,hostile,claims`, `strength,trade`. */
  @property({ noAccessor: true, attribute: 'size-by' }) get sizeBy(): string {
    return this.#read('sizeBy');
  }
  set sizeBy(text: string) {
    this.#write('sizeBy', text);
  }

  /** The part of the picture in view: its middle in scene units and the zoom, `120,-40,1.3`; empty for all of it. */
  @property({ noAccessor: true }) get viewport(): string {
    return this.#read('viewport');
  }
  set viewport(text: string) {
    this.#write('viewport', text);
  }

  /** What circles are coloured by: `communities`, `communities,cooperative,claims`; empty for nothing. */
  @property({ noAccessor: true, attribute: 'color-by' }) get colorBy(): string {
    return this.#read('colorBy');
  }
  set colorBy(text: string) {
    this.#write('colorBy', text);
  }

  /** Opens the element's own store, with what its attributes have said so far. */
  openStore(): ExplorerStore {
    return this.#host.open();
  }

  /**
   * Adds records of the page's own to the dataset that is shown, as they would stand in its file: all of them, or none.
   * They are checked together with it, and undo takes them back.
   * @returns What is wrong with them; empty where they were added, whatever warnings the dataset has.
   */
  addRecords(records: OwnRecords): readonly Issue[] {
    return this.store === null ? [NO_DATASET] : addToStore(this.store, records);
  }

  /** The store this element reads, its own or an explorer's; null while there is none. */
  protected get store(): ExplorerStore | null {
    return this.#link.handle?.store ?? null;
  }

  /** The element whose store it reads: itself, or an explorer; null while there is none. */
  protected get storeRoot(): HTMLElement | null {
    return this.#link.handle?.root ?? null;
  }

  /** The explorer it reads where it stands inside it, which then tells of loading and failing for all; or itself. */
  protected get frame(): HTMLElement {
    const root = this.#link.handle?.root;
    return root !== undefined && [...ancestorsOf(this)].includes(root) ? root : this;
  }

  /** Whether it stands inside the explorer it reads. */
  protected get isInside(): boolean {
    return this.frame !== this;
  }

  /** A BCP 47 tag, as the page wrote it; empty where it says nothing. */
  protected get language(): string {
    return this.lang || languageAround(this);
  }

  protected get words(): Words {
    return wordsOf(this.language);
  }

  /** A value of the state that this element shows: it updates when that value changes. */
  protected watch<T>(select: (state: ExplorerState) => T, isEqual?: (a: T, b: T) => boolean): StoreController<T> {
    return this.following(new StoreController(this, select, isEqual));
  }

  /** Keeps a follower on the store this element reads. */
  protected following<F extends StoreFollower>(follower: F): F {
    this.#followers.push(follower);
    follower.follow(this.store);
    return follower;
  }

  /** Asks the explorer for a change; the host page may veto it. */
  protected request(event: Event): void {
    const root = this.#link.handle?.root;
    (root !== undefined && this.explorer !== null ? root : this).dispatchEvent(event);
    // The reader's click has ticked a box already: after a veto the state has to be shown again.
    queueMicrotask(() => {
      if (event.defaultPrevented) this.requestUpdate();
    });
  }

  #follow(): void {
    for (const follower of this.#followers) follower.follow(this.store);
  }

  #read(name: ExplorerAttributeName): string {
    const { read } = EXPLORER_ATTRIBUTES[name];
    const early = this.store === null ? this.#early.get(name) : undefined;
    return early ?? read(this.store?.state ?? this.#host.state ?? INITIAL_STATE);
  }

  /** What is set while the element reads an explorer waits for a store of its own: an explorer is not for it to set. */
  #write(name: ExplorerAttributeName, text: string | null): void {
    const store = this.#host.handle?.store;
    if (store === undefined) this.#early.set(name, text ?? '');
    else store.update((state) => EXPLORER_ATTRIBUTES[name].write(state, text ?? ''));
  }

  #applyEarly(store: ExplorerStore): void {
    for (const [name, text] of this.#early) store.update((state) => EXPLORER_ATTRIBUTES[name].write(state, text));
    this.#early.clear();
  }
}
