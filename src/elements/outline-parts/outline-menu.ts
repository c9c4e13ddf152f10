// The menu of a row of the outline: the same as in the picture, with the choice of the other end of paths that it may begin.
import type { nothing, ReactiveControllerHost, TemplateResult } from 'lit';
import type { ActorId } from '../../model/id.js';
import type { Selection } from '../../model/selection.js';
import { graphOf } from '../../state/derive.js';
import type { ExplorerState } from '../../state/explorer-state.js';
import { ContextMenu } from '../menu-parts/context-menu.js';
import { menuOf } from '../menu-parts/menu-groups.js';
import { PathChoice } from '../menu-parts/path-choice.js';
import type { Words } from '../words/words.js';

export interface OutlineMenuHost {
  readonly state: () => ExplorerState | undefined;
  readonly words: () => Words;
  readonly request: (event: Event) => void;
}

export class OutlineMenu {
  readonly #host: OutlineMenuHost;
  readonly #menu: ContextMenu;
  readonly #choice: PathChoice;

  constructor(element: ReactiveControllerHost & HTMLElement, host: OutlineMenuHost) {
    this.#host = host;
    this.#menu = new ContextMenu(element);
    this.#choice = new PathChoice(element);
  }

  /** Beside the row, or where a pointer has asked for it. */
  open(selection: Selection, row: HTMLElement, at: { readonly x: number; readonly y: number } | null = null): void {
    const { state: read, words, request } = this.#host;
    const state = read();
    const graph = state === undefined ? null : graphOf(state);
    const isSubject = selection.kind === 'actors' || selection.kind === 'tie' || selection.kind === 'relation';
    if (state === undefined || state.data === null || graph === null || !isSubject) return;
    const { left, bottom } = row.getBoundingClientRect();
    const context = {
      state,
      data: state.data,
      graph,
      words: words(),
      request,
      // A tree has no view that could be fitted, and no ground whose menu would offer it.
      fit: () => {},
      say: (text: string) => this.#menu.say(text),
      choosePathsFrom: (actor: ActorId) => this.#choice.start(actor),
    };
    this.#menu.open({ menu: menuOf(context, selection), at: at ?? { x: left + 24, y: bottom }, from: row });
  }

  /** Where the other end of paths is being chosen: the paths to a picked actor. */
  pathsTo(id: ActorId): Selection | null {
    const state = this.#host.state();
    return this.#choice.take(state === undefined ? null : graphOf(state), id);
  }

  /** Whether there was a choice to end. */
  cancel(): boolean {
    return this.#choice.cancel();
  }

  render(): TemplateResult {
    return this.#menu.render();
  }

  /** That the other end of paths is to be chosen. */
  renderChoice(): TemplateResult | typeof nothing {
    const state = this.#host.state();
    return this.#choice.render(this.#host.words(), state === undefined ? null : graphOf(state));
  }
}
