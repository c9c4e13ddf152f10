import { describe, expect, it } from 'vitest';
import { FLAG_BODIES } from '../../../src/model/looks/flags.js';

describe('FLAG_BODIES', () => {
  it('has the flag of every country by its alpha-3 code', () => {
    expect(FLAG_BODIES.size).toBeGreaterThanOrEqual(249);
    for (const code of ['ARM', 'AZE', 'IRN', 'RUS', 'TUR', 'USA']) expect(FLAG_BODIES.has(code)).toBe(true);
    for (const code of FLAG_BODIES.keys()) expect(code).toMatch(/^[A-Z]{3}$/);
  });

  it('holds shapes only: no script, no reference, no style', () => {
    for (const [code, body] of FLAG_BODIES) {
      expect(body, code).not.toMatch(/<script|href|url\(|style|\bon\w+=|\bid=/i);
      expect(body, code).toMatch(/^<(?:path|circle|g|ellipse)/);
    }
  });
});
