// actor-atlas cite: the evidence of a passage, from its first and last words. It prints the hash, never the passage.
import { citePassage } from '../../evidence/cite-passage.js';
import { prepareCopy } from '../../evidence/prepare-copy.js';
import type { Section } from '../../model/source.js';
import { failure, Misuse, stringOption, type Command, type Values } from '../command.js';
import { readDatasetFile, readTextFile } from '../read-files.js';

function paragraphOf(options: Values): number | undefined {
  const text = stringOption(options, 'paragraph');
  if (text === undefined) return undefined;
  if (!/^[1-9]\d*$/.test(text)) throw new Misuse(`--paragraph takes a number from 1, not "${text}".`);
  return Number(text);
}

interface Place {
  readonly source: string;
  readonly sections: readonly Section[];
}

export const cite: Command = {
  name: 'cite',
  usage: 'cite --text FILE --from "FIRST WORDS" --to "LAST WORDS" [--source ID --dataset FILE] [--paragraph N]',
  summary: 'Writes the evidence of a passage: place, length, hash.',
  files: 0,
  options: {
    text: { type: 'string' },
    from: { type: 'string' },
    to: { type: 'string' },
    source: { type: 'string' },
    dataset: { type: 'string' },
    paragraph: { type: 'string' },
  },
  required: ['text', 'from', 'to'],
  run: ({ options }) => {
    const paragraph = paragraphOf(options);
    const file = readTextFile(stringOption(options, 'text') ?? '');
    if (!file.ok) return failure(file.issues);
    const place: Place = { source: stringOption(options, 'source') ?? 'source', sections: [] };
    const dataset = stringOption(options, 'dataset');
    if (dataset !== undefined) {
      const loaded = readDatasetFile(dataset);
      if (!loaded.ok) return failure(loaded.issues);
      const source = loaded.data.sources.get(place.source);
      if (source === undefined) {
        const known = [...loaded.data.sources.keys()].join(', ');
        throw new Misuse(`--source ${place.source} is no source of ${dataset}; it has ${known}.`);
      }
      Object.assign(place, { sections: source.sections });
    }
    const from = stringOption(options, 'from') ?? '';
    const to = stringOption(options, 'to') ?? '';
    const cited = citePassage(prepareCopy(file.text.text), { ...place, from, to, paragraph });
    if (!cited.ok) return failure([cited.issue]);
    return { issues: [], results: cited.evidence, text: JSON.stringify(cited.evidence, null, 2) };
  },
};
