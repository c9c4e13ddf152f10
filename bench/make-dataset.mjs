// A dataset of invented actors for measuring: `actors` actors and `relations` claims, the same for the same numbers.
const TYPES = ['alliance', 'rivalry', 'trade', 'threat'];

/** Numbers from 0 to 1 (mulberry32). */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Few actors stand in many relations, most in few, as in real networks. */
const skewed = (random, count) => Math.floor(count * random() ** 2);

export function makeDataset(actors, relations) {
  const random = seeded(actors * 7919 + relations);
  const ids = Array.from({ length: actors }, (_, index) => `actor-${index}`);
  const side = Math.ceil(Math.sqrt(actors));
  const claims = Array.from({ length: relations }, (_, index) => {
    const from = skewed(random, actors);
    const to = (from + 1 + skewed(random, actors - 1)) % actors;
    return {
      id: `bench-${index}`,
      type: TYPES[Math.floor(4 * random())],
      from: [ids[from]],
      to: [ids[to]],
      directed: random() < 0.7,
      modality: random() < 0.8 ? 'asserted' : 'denied',
      voice: [],
      summary: `Statement ${index}.`,
      period: null,
      confidence: 'high',
      coder: 'generator',
    };
  });
  return {
    format: 'actor-atlas/dataset',
    version: 1,
    id: `bench-${actors}`,
    title: `${actors} invented actors`,
    coders: [{ id: 'generator', name: 'Generator', method: 'Random, for measuring.' }],
    sources: [],
    topics: [],
    positions: [],
    actors: ids.map((id) => ({ id, name: `Actor ${id.slice(6)}`, kind: 'group' })),
    claims,
    layout: Object.fromEntries(ids.map((id, index) => [id, [(index % side) * 120, Math.floor(index / side) * 120]])),
  };
}
