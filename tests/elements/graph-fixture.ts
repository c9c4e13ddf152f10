// <actor-graph> on the six claims, and where on the screen its actors and strands stand.
import { fixture, html, waitUntil } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { degreeOfTies } from '../../src/analysis/degree-of-ties.js';
import { buildScene } from '../../src/analysis/scene.js';
import '../../src/elements/actor-graph.js';
import { coveredBottom } from '../../src/elements/graph-parts/cover-watch.js';
import type { ActorGraph } from '../../src/elements/actor-graph.js';
import type { Scene } from '../../src/model/scene.js';
import { pointAt, strandCurve } from '../../src/model/strand-geometry.js';
import { fitScene } from '../../src/model/looks/fit-scene.js';
import { createMeasure } from '../../src/rendering/measure-text.js';
import { readTheme } from '../../src/rendering/theme.js';
import { toScreen } from '../../src/model/looks/viewport.js';
import { graphOf, positionsOf } from '../../src/state/derive.js';
import { all, settled, sixClaims, storeOf } from './panel-fixture.js';

type Place = [x: number, y: number];

interface GraphSetup {
  readonly data?: unknown;
  readonly lens?: string;
  readonly selection?: string;
}

/** Loaded, on its first painting. */
export const graph = async ({ data = sixClaims, lens = '', selection = '' }: GraphSetup = {}): Promise<ActorGraph> =>
  settled(
    await fixture<ActorGraph>(
      html`<actor-graph .data=${data} lens=${lens} selection=${selection} theme="light"></actor-graph>`,
    ),
  );

export const painting = (element: ActorGraph): HTMLCanvasElement =>
  all<HTMLCanvasElement>(element, '.painting')[0] as HTMLCanvasElement;

export const view = (element: ActorGraph): HTMLElement => all(element, '.view')[0] as HTMLElement;

/** Waits until Cytoscape has taken the place of the painting. */
export async function drawn(element: ActorGraph): Promise<ActorGraph> {
  await waitUntil(() => painting(element).hidden, 'Cytoscape draws', { timeout: 8000 });
  await element.updateComplete;
  return element;
}

/** As <actor-graph> builds it, sized by degree. */
export function sceneOf(element: ActorGraph): Scene {
  const { state } = storeOf(element);
  const present = graphOf(state);
  if (present === null) throw new Error('There is no graph yet.');
  return buildScene({ graph: present, positions: positionsOf(state), sizes: degreeOfTies(present) });
}

function onScreen(element: ActorGraph, point: { readonly x: number; readonly y: number }): Place {
  const { left, top, width, height } = view(element).getBoundingClientRect();
  const { font, textScale } = readTheme(element);
  const insets = { top: element.coveredTop, bottom: coveredBottom(all(element, '.stage')[0] as HTMLElement) };
  const fit = fitScene(sceneOf(element), { width, height }, { measure: createMeasure(font), textScale, insets });
  const { x, y } = toScreen(fit, point);
  return [Math.round(left + x), Math.round(top + y)];
}

/** The middle of an actor in a fitted picture, in CSS pixels of the window. */
export function placeOfActor(element: ActorGraph, actor: string): Place {
  const node = sceneOf(element).nodes.find(({ id }) => id === actor);
  if (node === undefined) throw new Error(`${actor} is not drawn.`);
  return onScreen(element, node);
}

/** The middle of a strand in a fitted picture. */
export function placeOfStrand(element: ActorGraph, relation: string): Place {
  const { nodes, strands } = sceneOf(element);
  const strand = strands.find(({ id }) => id === relation);
  const [from, to] = [strand?.source, strand?.target].map((end) => nodes.find(({ id }) => id === end));
  if (strand === undefined || from === undefined || to === undefined) throw new Error(`${relation} is not drawn.`);
  return onScreen(element, pointAt(strandCurve(from, to, strand.bend), 0.5));
}

export const click = (position: Place): Promise<void> => sendMouse({ type: 'click', position });

export async function drag(from: Place, [dx, dy]: Place): Promise<void> {
  await sendMouse({ type: 'move', position: from });
  await sendMouse({ type: 'down' });
  await sendMouse({ type: 'move', position: [from[0] + dx / 2, from[1] + dy / 2] });
  await sendMouse({ type: 'move', position: [from[0] + dx, from[1] + dy] });
  await sendMouse({ type: 'up' });
}

/** Whether anything is painted on a canvas. */
export function hasInk(canvas: HTMLCanvasElement): boolean {
  const { width, height } = canvas;
  const pixels = width * height === 0 ? undefined : canvas.getContext('2d')?.getImageData(0, 0, width, height).data;
  return pixels?.some((value) => value > 0) ?? false;
}
