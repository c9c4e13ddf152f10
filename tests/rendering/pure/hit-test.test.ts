import { describe, expect, it } from 'vitest';
import type { Scene } from '../../../src/model/scene.js';
import { hitScene } from '../../../src/rendering/hit-test.js';

const at = (id: string, x: number, y: number): Scene['nodes'][number] => ({
  id,
  label: id,
  kind: 'state',
  x,
  y,
  radius: 10,
  flag: null,
  importance: 0,
  internal: 0,
  contains: 0,
});

const scene: Scene = {
  nodes: [at('aland', 0, 0), at('borduria', 200, 0)],
  strands: [
    {
      id: 'threat:aland>borduria',
      tie: 'aland~borduria',
      type: 'threat',
      source: 'aland',
      target: 'borduria',
      directed: true,
      width: 2,
      bend: 40,
      certainty: 'asserted',
      title: 'one',
    },
  ],
};

describe('hitScene()', () => {
  it('finds the actor under the point, or so near', () => {
    expect(hitScene(scene, { x: 3, y: 3 }, 0)).toEqual({ kind: 'actor', actor: 'aland' });
    expect(hitScene(scene, { x: 0, y: -14 }, 5)).toEqual({ kind: 'actor', actor: 'aland' });
    expect(hitScene(scene, { x: 0, y: -16 }, 5)).toBeNull();
  });

  it('follows the bend of a strand', () => {
    expect(hitScene(scene, { x: 100, y: 20 }, 3)).toMatchObject({ kind: 'strand', relation: 'threat:aland>borduria' });
    expect(hitScene(scene, { x: 100, y: 0 }, 3)).toBeNull();
  });

  it('prefers actors to strands', () => {
    expect(hitScene(scene, { x: 12, y: 3 }, 8)).toMatchObject({ kind: 'actor' });
  });

  it('finds nothing in an empty Scene', () => {
    expect(hitScene({ nodes: [], strands: [] }, { x: 0, y: 0 }, 10)).toBeNull();
  });
});
