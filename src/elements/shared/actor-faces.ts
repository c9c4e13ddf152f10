// The face of an actor beside its name: its flag, its letters, or the icon of its kind, as in the picture.
// Flags load when the first state wants to wear one; until then its letters stand in.
import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Actor } from '../../model/actor.js';
import type { ActorKind } from '../../model/vocabulary.js';
import { KIND_ICONS, KIND_ICON_SIZE, KIND_ICON_STROKE } from '../../model/looks/kind-icons.js';
import { loadFlags } from '../../model/looks/load-flags.js';
import { initialsOf } from '../../model/looks/node-face.js';

/** Side of the square the flags are drawn in. */
const FLAG_SIDE = 512;

const images = new Map<string, string>();

/** The flag as an image of its own: markup of ours, and an image runs no script. */
function imageOf(code: string, body: string): string {
  const known = images.get(code);
  if (known !== undefined) return known;
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${FLAG_SIDE} ${FLAG_SIDE}">${body}</svg>`;
  const image = `data:image/svg+xml;utf8,${encodeURIComponent(drawing)}`;
  images.set(code, image);
  return image;
}

/** Needs `faceStyles`. */
export const kindIcon = (kind: ActorKind): TemplateResult => html`
  <svg
    class="kind-icon"
    viewBox="0 0 ${KIND_ICON_SIZE} ${KIND_ICON_SIZE}"
    aria-hidden="true"
    focusable="false"
    fill="none"
    stroke="currentColor"
    stroke-width=${KIND_ICON_STROKE}
    stroke-linecap="round"
    stroke-linejoin="round"
  >
    <path d=${KIND_ICONS[kind]}></path>
  </svg>
`;

const inside = ({ name, kind }: Actor): TemplateResult =>
  kind === 'state' ? html`<span class="letters">${initialsOf(name)}</span>` : kindIcon(kind);

export class ActorFaces {
  readonly #host: ReactiveControllerHost;
  #flags: ReadonlyMap<string, string> | null = null;
  #isLoading = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Decoration only: the name stands beside it. Without flags, states wear their letters. */
  face(actor: Actor, { flags }: { readonly flags: boolean }): TemplateResult {
    const code = flags && actor.kind === 'state' ? actor.codes?.iso3166 : undefined;
    const body = code === undefined ? undefined : this.#flagOf(code);
    return html`<span class="face" aria-hidden="true"
      >${
        code === undefined || body === undefined
          ? inside(actor)
          : html`<img src=${imageOf(code, body)} alt="" width="24" height="24" />`
      }</span
    >`;
  }

  #flagOf(code: string): string | undefined {
    if (this.#flags === null && !this.#isLoading) void this.#load();
    return this.#flags?.get(code);
  }

  async #load(): Promise<void> {
    this.#isLoading = true;
    this.#flags = await loadFlags();
    this.#host.requestUpdate();
  }
}
