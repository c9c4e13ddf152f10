// The menu of the picture: what it is opened on, by pointer, finger, key or button, and the choice of the other end of
// paths that it may begin.
import { type nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { shownSelections } from '../../analysis/claim-relations.js';
import type { ActorId } from '../../model/id.js';
import type { Selection } from '../../model/selection.js';
import type { GraphViewEvent } from '../../rendering/graph-events.js';
import { graphOf } from '../../state/derive.js';
import type { ExplorerState } from '../../state/explorer-state.js';
import { ContextMenu } from '../menu-parts/context-menu.js';
import type { MenuSubject } from '../menu-parts/menu-entry.js';
import { menuOf } from '../menu-parts/menu-groups.js';
import type { MenuPoint } from '../menu-parts/place-menu.js';
import { PathChoice } from '../menu-parts/path-choice.js';
import type { Words } from '../words/words.js';

type MenuEvent = Extract<GraphViewEvent, { type: 'context-menu' }>;

export interface GraphMenuHost {
  readonly state: () => ExplorerState | undefined;
  readonly words: () => Words;
  readonly request: (event: Event) => void;
  readonly fit: () => void;
  /** What the keyboard's cursor stands on, and where, in CSS pixels of the picture; null where it stands on nothing. */
  readonly here: () => { readonly subject: MenuSubject; readonly x: number; readonly y: number } | null;
}

export class GraphMenu {
  readonly #element: ReactiveControllerHost & HTMLElement;
  readonly #host: GraphMenuHost;
  readonly #menu: ContextMenu;
  readonly #choice: PathChoice;

  constructor(element: ReactiveControllerHost & HTMLElement, host: GraphMenuHost) {
    this.#element = element;
    this.#host = host;
    this.#menu = new ContextMenu(element);
    this.#choice = new PathChoice(element);
  }

  /** By pointer or finger. */
  onPicture({ target, x, y }: MenuEvent): void {
    const subject: MenuSubject =
      target === null
        ? { kind: 'ground' }
        : target.kind === 'actor'
          ? { kind: 'actors', actors: [target.actor] }
          : { kind: 'relation', relation: target.relation };
    this.#open(subject, this.#toWindow({ x, y }), this.#view);
  }

  /** By key: beside what the cursor stands on. */
  readonly openHere = (): void => {
    const here = this.#host.here();
    const { clientWidth, clientHeight } = this.#element;
    const middle = { x: clientWidth / 2, y: clientHeight / 2 };
    this.#open(here?.subject ?? this.#selected, this.#toWindow(here ?? middle), this.#view);
  };

  /** By a button, for what is selected. */
  readonly openBeside = (button: HTMLElement): void => {
    const { left, top } = button.getBoundingClientRect();
    this.#open(this.#selected, { x: left, y: top }, button);
  };

  /** Where the other end of paths is being chosen: the paths to a picked actor. */
  pathsTo(id: ActorId): Selection | null {
    const state = this.#host.state();
    return this.#choice.take(state === undefined ? null : graphOf(state), id);
  }

  /** Whether there was a choice to end. */
  cancel(): boolean {
    return this.#choice.cancel();
  }

  /** An actor was hidden by key. */
  sayHidden(): void {
    this.#menu.say(this.#host.words().menu.hidden(1));
  }

  render(): TemplateResult {
    return this.#menu.render();
  }

  /** That the other end of paths is to be chosen. */
  renderChoice(): TemplateResult | typeof nothing {
    const state = this.#host.state();
    return this.#choice.render(this.#host.words(), state === undefined ? null : graphOf(state));
  }

  get #view(): HTMLElement {
    return this.#element.shadowRoot?.querySelector<HTMLElement>('.view') ?? this.#element;
  }

  get #selected(): MenuSubject {
    const state = this.#host.state();
    const graph = state === undefined ? null : graphOf(state);
    const [shown] = state === undefined || graph === null ? [] : shownSelections(graph, state.selection);
    switch (shown?.kind) {
      case 'actors':
      case 'tie':
      case 'relation':
        return shown;
      default:
        return { kind: 'ground' };
    }
  }

  #toWindow({ x, y }: MenuPoint): MenuPoint {
    const { left, top } = this.#element.getBoundingClientRect();
    return { x: left + x, y: top + y };
  }

  #open(subject: MenuSubject, at: MenuPoint, from: HTMLElement): void {
    const { state: read, words, request, fit } = this.#host;
    const state = read();
    const graph = state === undefined ? null : graphOf(state);
    if (state === undefined || state.data === null || graph === null) return;
    const context = {
      state,
      data: state.data,
      graph,
      words: words(),
      request,
      fit,
      say: (text: string) => this.#menu.say(text),
      choosePathsFrom: (actor: ActorId) => this.#choice.start(actor),
    };
    this.#menu.open({ menu: menuOf(context, subject), at, from });
  }
}
