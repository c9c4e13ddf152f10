import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMessage } from '../../src/page/embed-messages.js';

describe('a message to embed.html', () => {
  it('sets the fields it names', () => {
    const view = { lens: 'types=threat', selection: 'iran' };
    expect(readMessage({ type: 'actor-atlas/set', view })).toEqual(view);
  });

  it('is passed over where it has another shape', () => {
    for (const message of [
      null,
      undefined,
      'actor-atlas/set',
      3,
      [],
      {},
      { type: 'actor-atlas/set' },
      { type: 'x', view: {} },
    ]) {
      expect(readMessage(message)).toBeNull();
    }
  });

  it('sets nothing that is no text, no field of ours, or endless', () => {
    const view = { lens: 3, src: 'https://evil.example', selection: 'x'.repeat(10_001), layout: 'force' };
    expect(readMessage({ type: 'actor-atlas/set', view })).toEqual({ layout: 'force' });
    expect(readMessage({ type: 'actor-atlas/set', view: Object.create({ lens: 'types=threat' }) })).toEqual({});
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.anything({ withNullPrototype: true }), (message) => void readMessage(message)));
  });
});
