import { describe, expect, it } from 'vitest';
import { hasErrors, jsonPointer } from '../../src/model/issue.js';

describe('jsonPointer()', () => {
  it('escapes what pointers use themselves', () => {
    expect(jsonPointer('claims', 3, 'a/b~c')).toBe('/claims/3/a~1b~0c');
    expect(jsonPointer()).toBe('');
  });
});

describe('hasErrors()', () => {
  it('does not count warnings', () => {
    const issue = { code: 'x', path: '', message: '' };
    expect(hasErrors([{ ...issue, severity: 'warning' }])).toBe(false);
    expect(
      hasErrors([
        { ...issue, severity: 'warning' },
        { ...issue, severity: 'error' },
      ]),
    ).toBe(true);
  });
});
