// Lays out a connected part of moderate size with fCoSE, which places better than plain forces and costs too much
// beyond some 300 actors. For the worker only: fCoSE knows no seed, so it gets a seeded `Math.random`.
import cytoscape, { type EdgeSingular } from 'cytoscape';
import fcose, { type FcoseLayoutOptions } from 'cytoscape-fcose';
import type { Body, Component } from './layout-component.js';

let isRegistered = false;

function register(): void {
  if (!isRegistered) cytoscape.use(fcose);
  isRegistered = true;
}

function withRandom<T>(random: () => number, work: () => T): T {
  const usual = Math.random;
  Math.random = random;
  try {
    return work();
  } finally {
    Math.random = usual;
  }
}

/** Moves the bodies. */
export function layoutWithFcose({ bodies, springs }: Component, random: () => number): void {
  register();
  // The index serves as id: names of actors mean something to Cytoscape.
  const keys = new Map(bodies.map((body, index) => [body, `n${index}`]));
  const keyOf = (body: Body): string => keys.get(body) ?? '';
  const core = cytoscape({
    headless: true,
    // Without styles all circles would be points.
    styleEnabled: true,
    style: [{ selector: 'node', style: { width: 'data(size)', height: 'data(size)' } }],
    elements: {
      nodes: bodies.map((body) => ({ data: { id: keyOf(body), size: 2 * body.radius } })),
      edges: springs.map(({ source, target, length }) => ({
        data: { source: keyOf(source), target: keyOf(target), length },
      })),
    },
  });
  const options = {
    name: 'fcose',
    quality: 'default',
    randomize: true,
    animate: false,
    fit: false,
    packComponents: false,
    nodeRepulsion: () => 9000,
    idealEdgeLength: (edge: EdgeSingular): number => edge.data('length'),
    edgeElasticity: () => 0.4,
    gravity: 0.3,
    numIter: 2500,
  } satisfies FcoseLayoutOptions;
  try {
    withRandom(random, () => core.layout(options).run());
    for (const [body, key] of keys) {
      const { x, y } = core.getElementById(key).position();
      Object.assign(body, { x, y });
    }
  } finally {
    // Else its animation loop would run on.
    core.destroy();
  }
}
