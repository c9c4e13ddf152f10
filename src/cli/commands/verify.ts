// actor-atlas verify: whether every passage of a dataset stands in the texts of a folder.
import { matchTexts } from '../../evidence/match-texts.js';
import type { VerifiedPassage } from '../../evidence/verify-source.js';
import { verifyResult, type VerifiedText } from '../../evidence/verify-result.js';
import { verifyTexts } from '../../evidence/verify-texts.js';
import type { Dataset } from '../../model/dataset.js';
import { VERDICTS } from '../../model/evidence.js';
import { jsonPointer, type Issue } from '../../model/issue.js';
import { failure, stringOption, type Command, type DatasetIssues } from '../command.js';
import { checkCopiedStrings } from '../copied-strings.js';
import { readDatasetFile, readTexts } from '../read-files.js';

const REMEDIES = {
  altered: 'One end of the passage stands there, but the words between differ. Read it again and cite it anew.',
  ambiguous: 'It stands there more than once. Cite a longer or shorter passage.',
  missing: 'It does not stand there. Check the source, or cite it anew.',
} as const;

type Failed = keyof typeof REMEDIES;

const isFailed = (verdict: string): verdict is Failed => verdict in REMEDIES;

/** Where the evidence of a record stands in the file. */
function pointerTo(dataset: Dataset, { kind, id }: VerifiedPassage): string {
  const list = kind === 'claim' ? 'claims' : 'positions';
  return jsonPointer(
    list,
    dataset[list].findIndex((record) => record.id === id),
    'evidence',
  );
}

function issuesOf(dataset: Dataset, { source, match, verdict, passages }: VerifiedText): readonly Issue[] {
  if (match === null || verdict === null) {
    if (passages === 0) return [];
    const message = `No text given is a copy of ${source.id}: its ${passages} passages are not verified. Add the text to the folder.`;
    return [{ code: 'text-not-given', severity: 'warning', path: '', message }];
  }
  return verdict.passages.flatMap((passage): Issue[] => {
    if (!isFailed(passage.verdict)) return [];
    const { id, evidence } = passage;
    const place = `The passage of ${id} ("${evidence.first} … ${evidence.last}") in ${match.name}`;
    const message = `${place} is ${passage.verdict}. ${REMEDIES[passage.verdict]}`;
    return [{ code: `passage-${passage.verdict}`, severity: 'error', path: pointerTo(dataset, passage), message }];
  });
}

function textOf({ source, match, verdict, passages }: VerifiedText): string {
  if (match === null || verdict === null) return `${source.id}: no copy given, ${passages} passages not verified`;
  const { counts } = verdict;
  const found = VERDICTS.filter((name) => counts[name] > 0).map((name) => `${counts[name]} ${name}`);
  const rejoined = counts.rejoined > 0 ? `, ${counts.rejoined} of them rejoined` : '';
  return `${source.id}: ${match.reason} ${passages} passages: ${found.join(', ') || 'none'}${rejoined}`;
}

export const verify: Command = {
  name: 'verify',
  usage: 'verify FILE --texts DIR',
  summary: 'Looks for every passage of a dataset in copies of its texts.',
  files: 1,
  options: { texts: { type: 'string' } },
  required: ['texts'],
  run: ({ files: [file = ''], options }) => {
    const loaded = readDatasetFile(file);
    const found: DatasetIssues = { file, issues: loaded.issues };
    if (!loaded.ok) return failure([], found);
    const { dataset } = loaded.data;
    const folder = readTexts(stringOption(options, 'texts') ?? '');
    const matches = matchTexts(dataset, folder.texts);
    const verified = verifyTexts(dataset, matches);
    const unmatched = matches.filter(({ source }) => source === null).map(({ reason }) => reason);
    return {
      issues: [
        ...folder.issues,
        ...verified.flatMap((source) => issuesOf(dataset, source)),
        ...folder.texts.flatMap((text) => checkCopiedStrings(dataset, text)),
      ],
      dataset: found,
      results: { sources: verified.map(verifyResult), unmatched },
      text: [...verified.map(textOf), ...unmatched].join('\n'),
    };
  },
};
