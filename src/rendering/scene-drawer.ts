// Draws the latest Scene with the latest theme and flags: in slices, each new wish overtaking the one before.
import type { Core } from 'cytoscape';
import type { ActorId } from '../model/id.js';
import type { Scene, SceneGround } from '../model/scene.js';
import type { Vector } from '../model/strand-geometry.js';
import type { DrawStrands, RendererControl } from './cytoscape-internals.js';
import { graphStyle } from './graph-style.js';
import type { GraphTheme } from '../model/looks/graph-theme.js';
import { flagsAtHand, loadFlags, wearsFlags } from '../model/looks/load-flags.js';
import { FaceImages, type FlagSource } from '../model/looks/node-face.js';
import { isLarge } from './paint-many-strands.js';
import type { SceneLayer } from './scene-layer.js';
import { runInSlices } from './slices.js';
import { whenDrawn } from './when-drawn.js';

/** Milliseconds a picture waits for its flags before it counts as drawn. */
const FLAGS_PATIENCE_MS = 3000;

export interface DrawerHost {
  readonly core: Core;
  readonly renderer: RendererControl;
  readonly layer: SceneLayer;
  readonly drawStrands: DrawStrands;
  readonly drawGround: (context: CanvasRenderingContext2D, ground: SceneGround) => void;
  /** Everything is in place; `moved` are the actors that were in view and stand elsewhere in the new Scene. */
  readonly onPlaced: (moved: ReadonlyMap<ActorId, Vector>) => void;
  /** And seen. */
  readonly onDrawn: () => void;
}

export class SceneDrawer {
  readonly #host: DrawerHost;
  #wanted: Scene = { nodes: [], strands: [] };
  #work: AbortController | null = null;
  #isPlacing = false;
  #isLarge = false;
  #patience: ReturnType<typeof setTimeout> | undefined;
  #theme: GraphTheme;
  #flags: FlagSource;
  #faces: FaceImages;

  constructor(host: DrawerHost, look: { readonly theme: GraphTheme; readonly flags: boolean }) {
    this.#host = host;
    this.#theme = look.theme;
    this.#flags = look.flags ? (flagsAtHand() ?? 'loading') : 'off';
    this.#faces = new FaceImages({ theme: this.#theme, flags: this.#flags });
    this.#style();
  }

  /** Whether the strands are drawn without Cytoscape's edges. */
  get isLarge(): boolean {
    return this.#isLarge;
  }

  get theme(): GraphTheme {
    return this.#theme;
  }

  /** While elements are being added: what is drawn is neither the old Scene nor the new. */
  get isPlacing(): boolean {
    return this.#isPlacing;
  }

  /** The Scene on the canvas, or the one about to be. */
  present(): Scene {
    return this.#isPlacing ? this.#wanted : { ...this.#host.layer.present(), ground: this.#wanted.ground ?? null };
  }

  /** Whether lines lead from actors to where they belong. */
  get hasTruePlaces(): boolean {
    return (this.#wanted.ground?.truePlaces.size ?? 0) > 0;
  }

  async setScene(scene: Scene): Promise<void> {
    this.#wanted = scene;
    await Promise.all([this.#fetchFlags(), this.#draw(false)]);
  }

  setTheme(theme: GraphTheme): void {
    this.#theme = theme;
    this.#style();
    void this.#relook();
  }

  setFlags(on: boolean): void {
    if (on === (this.#flags !== 'off')) return;
    this.#flags = on ? (flagsAtHand() ?? 'loading') : 'off';
    void this.#relook();
    void this.#fetchFlags();
  }

  destroy(): void {
    this.#flags = 'off';
    clearTimeout(this.#patience);
    this.#work?.abort();
  }

  #style(): void {
    this.#host.core.style().fromJson(graphStyle(this.#theme)).update();
  }

  #relook(): Promise<void> {
    this.#faces = new FaceImages({ theme: this.#theme, flags: this.#flags });
    return this.#draw(true);
  }

  async #fetchFlags(): Promise<void> {
    if (this.#flags !== 'loading' || !wearsFlags(this.#wanted)) return;
    clearTimeout(this.#patience);
    this.#patience = setTimeout(() => this.#host.onDrawn(), FLAGS_PATIENCE_MS);
    const flags = await loadFlags();
    clearTimeout(this.#patience);
    if (this.#flags !== 'loading') return;
    this.#flags = flags;
    await this.#relook();
  }

  async #draw(redo: boolean): Promise<void> {
    const { core, renderer, layer } = this.#host;
    this.#work?.abort();
    const { signal } = (this.#work = new AbortController());
    this.#isPlacing = true;
    const scene = this.#wanted;
    this.#isLarge = isLarge(scene);
    renderer.setLarge(this.#isLarge ? this.#host.drawStrands : null);
    const { ground } = scene;
    renderer.setGround(ground == null ? null : (context) => this.#host.drawGround(context, ground));
    // Nobody is to see what is neither the old Scene nor the new.
    renderer.setPaused(true);
    const moved = new Map<ActorId, Vector>();
    const steps = layer.steps(
      scene,
      { theme: this.#theme, faces: this.#faces },
      {
        redo,
        moved,
        withEdges: !this.#isLarge,
      },
    );
    if (!(await runInSlices(steps, { signal }))) return;
    this.#isPlacing = false;
    renderer.setPaused(false);
    this.#host.onPlaced(moved);
    await whenDrawn(core, signal);
    const waitsForFlags = this.#flags === 'loading' && wearsFlags(scene);
    if (!signal.aborted && !waitsForFlags) this.#host.onDrawn();
  }
}
