import { describe, expect, it } from 'vitest';
import { wheelFactor } from '../../../src/rendering/gestures.js';

const wheel = (deltaY: number, deltaMode = 0, ctrlKey = false): Parameters<typeof wheelFactor>[0] => ({
  deltaY,
  deltaMode,
  ctrlKey,
});

describe('wheelFactor()', () => {
  it('zooms in upwards and out downwards, back to where it was', () => {
    expect(wheelFactor(wheel(-100))).toBeGreaterThan(1);
    expect(wheelFactor(wheel(-100)) * wheelFactor(wheel(100))).toBeCloseTo(1);
  });

  it('takes lines and pages for as many pixels', () => {
    expect(wheelFactor(wheel(3, 1))).toBeCloseTo(wheelFactor(wheel(48)));
    expect(wheelFactor(wheel(1, 2))).toBe(wheelFactor(wheel(9999)));
  });

  it('follows a pinch on a touchpad more closely than a wheel', () => {
    expect(wheelFactor(wheel(-4, 0, true))).toBeGreaterThan(wheelFactor(wheel(-4)));
    expect(wheelFactor(wheel(-100, 0, true))).toBe(wheelFactor(wheel(-100)));
  });
});
