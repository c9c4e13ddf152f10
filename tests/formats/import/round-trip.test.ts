// What we write can be read again: nothing a format claims to keep is lost, and from then on no byte changes.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../src/analysis/build-graph.js';
import { placeActors } from '../../../src/analysis/place-actors.js';
import { toExchangeGraph } from '../../../src/formats/exchange-graph.js';
import type { FormatInput } from '../../../src/formats/format.js';
import { formatById, FORMATS } from '../../../src/formats/index.js';
import type { IndexedDataset } from '../../../src/model/indexed-dataset.js';
import { DEFAULT_LENS, type Lens } from '../../../src/model/lens.js';
import { MODALITIES } from '../../../src/model/vocabulary.js';
import { randomDataset } from '../../analysis/small-dataset.js';
import { nastyInput } from '../nasty-dataset.js';
import { importContent } from './import-text.js';

const READABLE = FORMATS.filter(({ reader }) => reader !== undefined).map(({ id }) => id);

const EVERYTHING: Lens = { ...DEFAULT_LENS, modalities: MODALITIES, rollUp: 'none' };

const inputOf = (data: IndexedDataset): FormatInput => ({
  data,
  graph: buildGraph(data, EVERYTHING),
  positions: placeActors(data),
});

const write = (id: string, input: FormatInput): string | Uint8Array => formatById(id)?.write(input) ?? '';

function readBack(id: string, content: string | Uint8Array): IndexedDataset {
  const { data, issues, format } = importContent(content);
  expect(format).toBe(id);
  if (data === null) throw new Error(issues.map(({ message }) => message).join('\n'));
  return data;
}

/** Who stands how to whom, and how strongly. */
const relationsOf = (input: FormatInput): readonly string[] =>
  [...input.graph.relations.values()].map(({ id, weight }) => `${id} ${weight.toFixed(6)}`).toSorted();

const namesOf = (input: FormatInput): readonly string[] =>
  [...input.graph.nodes.values()].map(({ id, actor }) => `${id} ${actor.name} ${actor.kind}`).toSorted();

describe.each(READABLE)('%s', (id) => {
  it('brings back names, ids and relations that are hard on a reader', () => {
    const data = readBack(id, write(id, nastyInput));
    const back = inputOf(data);
    expect(relationsOf(back)).toEqual(relationsOf(nastyInput));
    expect(namesOf(back)).toEqual(namesOf(nastyInput));
    expect(data.layout).toEqual(nastyInput.data.layout);
  });

  it('brings back aliases and descriptions where the format keeps them', () => {
    if (id === 'graph-json') return;
    const back = toExchangeGraph(inputOf(readBack(id, write(id, nastyInput))));
    const kept = (graph: ReturnType<typeof toExchangeGraph>) =>
      graph.nodes.map(({ attributes }) => [attributes.get('aliases'), attributes.get('description')]);
    expect(kept(back)).toEqual(kept(toExchangeGraph(nastyInput)));
  });

  it('keeps every relation of any dataset, and changes no byte after the first reading', () => {
    fc.assert(
      fc.property(randomDataset, (data) => {
        const input = inputOf(data);
        const first = readBack(id, write(id, input));
        expect(relationsOf(inputOf(first))).toEqual(relationsOf(input));
        const second = write(id, inputOf(first));
        expect(write(id, inputOf(readBack(id, second)))).toEqual(second);
      }),
      { numRuns: 40, seed: 20_261_126 },
    );
  });
});
