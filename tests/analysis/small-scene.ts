// Scenes for tests in a few words: circles of one size at the origin.
import { tieId } from '../../src/model/relation-id.js';
import type { Scene, SceneNode, SceneStrand } from '../../src/model/scene.js';

export const RADIUS = 20;

export const idsOf = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `actor-${index}`);

/** Important by their order. */
const nodeOf = (id: string, index: number): SceneNode => ({
  id,
  label: id,
  kind: 'state',
  x: 0,
  y: 0,
  radius: RADIUS,
  flag: null,
  importance: 1 / (index + 1),
  internal: 0,
  contains: 0,
});

export const tie = (source: string, target: string): SceneStrand => ({
  id: `alliance:${source}~${target}`,
  tie: tieId(source, target),
  type: 'alliance',
  source,
  target,
  directed: false,
  width: 2,
  bend: 0,
  certainty: 'asserted',
  title: '',
});

export const sceneOf = (ids: readonly string[], strands: readonly SceneStrand[] = []): Scene => ({
  nodes: ids.map(nodeOf),
  strands,
});
