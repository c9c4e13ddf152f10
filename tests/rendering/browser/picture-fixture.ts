// A small invented Scene with every look, and a picture of it inside a shadow root, as the elements have it.
import type { Scene, SceneNode, SceneStrand } from '../../../src/model/scene.js';
import type { GraphViewEvent } from '../../../src/rendering/graph-events.js';
import { createGraphView, type GraphView } from '../../../src/rendering/graph-view.js';
import { DEFAULT_FONT, PALETTES, type Scheme } from '../../../src/model/looks/palette.js';

export const SIZE = { width: 600, height: 400 } as const;

const node = (change: Pick<SceneNode, 'id' | 'x' | 'y'> & Partial<SceneNode>): SceneNode => ({
  label: change.id,
  kind: 'state',
  radius: 20,
  flag: null,
  importance: 0.5,
  internal: 0,
  contains: 0,
  ...change,
});

const strand = (
  type: SceneStrand['type'],
  ends: readonly [source: string, target: string],
  change: Partial<SceneStrand> = {},
): SceneStrand => {
  const [source, target] = ends;
  const directed = change.directed ?? false;
  return {
    id: `${type}:${source}${directed ? '>' : '~'}${target}`,
    tie: [source, target].toSorted((a, b) => (a < b ? -1 : 1)).join('~'),
    type,
    source,
    target,
    directed,
    width: 3,
    bend: 0,
    certainty: 'asserted',
    title: `${source} ${type} ${target}`,
    ...change,
  };
};

/** Five actors; between Åland and Borduria one strand of each type, both ways, from straight to bent. */
export const SCENE: Scene = {
  nodes: [
    node({ id: 'aland', label: 'Åland', x: -160, y: -60, flag: 'FRA', importance: 1, contains: 2 }),
    node({ id: 'borduria', label: 'Borduria', x: 120, y: 40, radius: 26, internal: 3 }),
    node({ id: 'union', label: 'Northern Economic Union', kind: 'bloc', x: 10, y: -150 }),
    node({ id: 'guards', label: 'Guards', kind: 'armed-group', x: -120, y: 130, radius: 14 }),
    node({ id: 'herald', label: 'Herald', kind: 'media', x: 240, y: -120, radius: 14 }),
  ],
  strands: [
    strand('threat', ['aland', 'borduria'], { directed: true, bend: -40, width: 5 }),
    strand('threat', ['borduria', 'aland'], { directed: true, bend: 20, certainty: 'reported' }),
    strand('trade', ['aland', 'borduria'], { directed: true, bend: 14, certainty: 'imagined' }),
    strand('rivalry', ['aland', 'borduria'], { bend: 50, certainty: 'denied', width: 6 }),
    strand('alliance', ['borduria', 'union'], { width: 8 }),
    strand('alliance', ['guards', 'aland'], { directed: true, certainty: 'denied', width: 4 }),
    strand('rivalry', ['herald', 'union'], { certainty: 'reported' }),
    strand('trade', ['guards', 'borduria'], { certainty: 'denied', width: 5, directed: true }),
  ],
};

export const themeOf = (scheme: Scheme = 'light'): Parameters<GraphView['setTheme']>[0] => ({
  ...PALETTES[scheme],
  font: DEFAULT_FONT,
  textScale: 1,
});

export interface Stage {
  readonly host: HTMLElement;
  readonly container: HTMLElement;
  readonly view: GraphView;
  readonly events: GraphViewEvent[];
  /** The events of one type, oldest first. */
  readonly of: <T extends GraphViewEvent['type']>(type: T) => Extract<GraphViewEvent, { type: T }>[];
}

const stages = new Set<Stage>();

const isOf =
  <T extends GraphViewEvent['type']>(type: T) =>
  (event: GraphViewEvent): event is Extract<GraphViewEvent, { type: T }> =>
    event.type === type;

/** A view in the upper left corner of the page, empty at first. */
export function stage(
  change: { size?: { width: number; height: number }; flags?: boolean; motion?: boolean } = {},
): Stage {
  const { width, height } = change.size ?? SIZE;
  const host = document.createElement('div');
  Object.assign(host.style, { position: 'absolute', left: '0', top: '0' });
  const container = document.createElement('div');
  container.tabIndex = 0;
  Object.assign(container.style, { position: 'relative', width: `${width}px`, height: `${height}px` });
  host.attachShadow({ mode: 'open' }).append(container);
  document.body.append(host);
  const events: GraphViewEvent[] = [];
  const view = createGraphView({
    container,
    theme: themeOf(),
    flags: change.flags ?? false,
    onEvent: (event) => events.push(event),
    reducedMotion: () => change.motion !== true,
  });
  const made: Stage = { host, container, view, events, of: (type) => events.filter(isOf(type)) };
  stages.add(made);
  return made;
}

/** To be called after each test. */
export function clearStages(): void {
  for (const { view, host } of stages) {
    view.destroy();
    host.remove();
  }
  stages.clear();
}

export const frame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()));

export const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Until `check` holds; fails by running into the test's time limit. */
export async function until(check: () => boolean): Promise<void> {
  // oxlint-disable-next-line no-await-in-loop -- looking again is the point
  while (!check()) await wait(10);
}
