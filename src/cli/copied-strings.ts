// Looks through every string of a dataset for words that stand in a row in a text: the texts are not ours.
import { findCopiedRuns, indexCopiedRuns } from '../evidence/copied-runs.js';
import type { NamedText } from '../evidence/match-texts.js';
import type { Dataset } from '../model/dataset.js';
import { jsonPointer, type Issue } from '../model/issue.js';

type Keys = readonly (string | number)[];

function* stringsOf(value: unknown, keys: Keys = []): Generator<readonly [Keys, string]> {
  if (typeof value === 'string') yield [keys, value];
  else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value))
      yield* stringsOf(part, [...keys, Array.isArray(value) ? Number(key) : key]);
  }
}

/** The bibliographic record may hold the title of a text, and its address, which often repeats the title. */
const isRecordOfText = (keys: Keys): boolean => keys[0] === 'sources' && keys[2] === 'csl';

export function checkCopiedStrings(dataset: Dataset, { name, text }: NamedText): readonly Issue[] {
  const index = indexCopiedRuns(text);
  const titles = dataset.sources.map(({ csl }) => csl.title ?? '').filter(Boolean);
  const strings = [...stringsOf(dataset)].filter(([keys]) => !isRecordOfText(keys));
  return strings.flatMap(([keys, string]) =>
    findCopiedRuns(index, string, titles).map(({ words, paragraph }): Issue => {
      const path = jsonPointer(...keys);
      const message = `${path} holds ${words} words in a row of ${name}, paragraph ${paragraph}. Say it in your own words.`;
      return { code: 'text-copied', severity: 'error', path, message };
    }),
  );
}
