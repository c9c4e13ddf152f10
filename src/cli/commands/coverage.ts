// actor-atlas coverage: which paragraphs of the texts are coded, and which still have to be.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { coverSource } from '../../evidence/cover-source.js';
import { checkUncodedSources } from '../../evidence/check-uncoded.js';
import { matchTexts } from '../../evidence/match-texts.js';
import { readUncoded, type UncodedList } from '../../evidence/read-uncoded.js';
import type { SourceCoverage } from '../../evidence/source-coverage.js';
import { parseJson } from '../../dataset/parse-json.js';
import type { Issue } from '../../model/issue.js';
import { failure, stringOption, type Command, type DatasetIssues } from '../command.js';
import { readDatasetFile, readFileText, readTexts } from '../read-files.js';

const UNCODED_NAME = 'uncoded.json';

/** The list that was named, or the one beside the dataset; null where there is none. */
function uncodedPath(file: string, named: string | undefined): string | null {
  if (named !== undefined) return named;
  const beside = join(dirname(file), UNCODED_NAME);
  return existsSync(beside) ? beside : null;
}

function readUncodedFile(path: string | null): UncodedList {
  if (path === null) return { entries: [], issues: [] };
  const file = readFileText(path);
  if (!file.ok) return { entries: [], issues: file.issues };
  const json = parseJson(file.text);
  const { entries, issues } = json.ok ? readUncoded(json.value) : { entries: [], issues: json.issues };
  // Nobody may have named this file: a problem in it has to.
  return { entries, issues: issues.map((issue) => ({ ...issue, message: `${path}: ${issue.message}` })) };
}

const openIssue = (source: string, paragraph: number): Issue => ({
  code: 'paragraph-uncoded',
  severity: 'error',
  path: '',
  message: `Paragraph ${paragraph} of ${source} names two actors or more, but nothing is coded there. Code it, or give a reason in the uncoded list.`,
});

function textOf({ source, sections, open }: SourceCoverage): string {
  const lines = sections.flatMap(({ id, title, paragraphs }) => [
    `  ${id} ${title}`.trimEnd(),
    ...paragraphs.map(({ paragraph, actors, claims, positions, uncoded }) => {
      const coded = claims.length + positions.length;
      const state = coded > 0 ? `${coded} coded` : uncoded === null ? '' : `not coded: ${uncoded}`;
      return `    ${String(paragraph).padStart(3)}  ${[state, actors.join(' ')].filter(Boolean).join('  ')}`.trimEnd();
    }),
  ]);
  return [`${source}: ${open.length} paragraphs left`, ...lines].join('\n');
}

export const coverage: Command = {
  name: 'coverage',
  usage: 'coverage FILE --texts DIR [--uncoded FILE]',
  summary: `Lists paragraph by paragraph who is named and what is coded. Reasons why nothing is stand in ${UNCODED_NAME} beside FILE, or where --uncoded says.`,
  files: 1,
  options: { texts: { type: 'string' }, uncoded: { type: 'string' } },
  required: ['texts'],
  run: ({ files: [file = ''], options }) => {
    const loaded = readDatasetFile(file);
    const found: DatasetIssues = { file, issues: loaded.issues };
    if (!loaded.ok) return failure([], found);
    const { dataset, sources } = loaded.data;
    const folder = readTexts(stringOption(options, 'texts') ?? '');
    const list = readUncodedFile(uncodedPath(file, stringOption(options, 'uncoded')));
    const covered = matchTexts(dataset, folder.texts).flatMap(({ file: { text }, source: id }) => {
      const source = id === null ? undefined : sources.get(id);
      return source === undefined ? [] : [coverSource({ dataset, source, copy: text, uncoded: list.entries })];
    });
    return {
      issues: [
        ...folder.issues,
        ...list.issues,
        ...checkUncodedSources(list.entries, dataset.sources),
        ...covered.flatMap((one) => [...one.issues, ...one.open.map((paragraph) => openIssue(one.source, paragraph))]),
      ],
      dataset: found,
      results: covered.map(({ source, text, sections, open }) => ({ source, text, open, sections })),
      text: covered.map(textOf).join('\n'),
    };
  },
};
