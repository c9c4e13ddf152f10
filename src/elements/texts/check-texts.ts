// What becomes of the files a reader gives: which are copies of which sources, and how every passage stands in them.
// The verdicts are those of the command line. Where this runs is for `run-check.ts`.
import { decodeText } from '../../dataset/decode-text.js';
import { MAX_FILE_BYTES } from '../../dataset/limits.js';
import { citingRecords } from '../../evidence/citing-records.js';
import { matchTexts, type NamedText, type TextMatch } from '../../evidence/match-texts.js';
import { normaliseText } from '../../evidence/normalise.js';
import { readText, refuseTooLong, type TextReading } from '../../evidence/read-text.js';
import { verifyTexts } from '../../evidence/verify-texts.js';
import type { SourceVerdict } from '../../evidence/verify-source.js';
import type { Dataset } from '../../model/dataset.js';
import type { SourceId } from '../../model/id.js';

export interface GivenText {
  readonly name: string;
  /** A file, or the text of one that was read before. */
  readonly content: Blob | string;
  /** The source it is given for. */
  readonly source?: SourceId | undefined;
}

export interface TextsQuestion {
  readonly dataset: Dataset;
  readonly files: readonly GivenText[];
}

export interface CheckedCopy {
  readonly source: SourceId;
  /** Name of the file. */
  readonly name: string;
  /** Why it is taken for a copy of the source. */
  readonly reason: string;
  /** The text of the file, without its mark-up. */
  readonly text: string;
  /** Where each paragraph begins in `text`, in UTF-16 units. */
  readonly paragraphs: readonly number[];
  readonly verdict: SourceVerdict;
}

export interface TextsAnswer {
  readonly copies: readonly CheckedCopy[];
  /** Files that could not be read, or are no copy of any source, each with a sentence that says why. */
  readonly problems: readonly string[];
}

type Pause = () => Promise<void>;

async function readGiven({ name, content }: GivenText): Promise<TextReading> {
  if (typeof content === 'string') return readText(`${name}.txt`, content);
  if (content.size > MAX_FILE_BYTES) return refuseTooLong(name);
  const decoded = decodeText(new Uint8Array(await content.arrayBuffer()));
  if (decoded.ok) return readText(name, decoded.text);
  const message = [`${name}:`, ...decoded.issues.map((issue) => issue.message)].join(' ');
  return { ok: false, issue: { code: 'text-not-decoded', severity: 'error', path: '', message } };
}

interface ReadFile extends NamedText {
  readonly original: string;
  readonly wanted: SourceId | undefined;
}

/** What is given for a source that nothing is known of yet, neither a passage nor its text, is taken for its text. */
function matchNewTexts(
  dataset: Dataset,
  matches: readonly TextMatch[],
  read: readonly ReadFile[],
): readonly TextMatch[] {
  const taken = new Set(matches.map(({ source }) => source));
  return matches.map((match, index) => {
    const source = dataset.sources.find(({ id }) => id === read[index]?.wanted);
    if (match.source !== null || source === undefined || taken.has(source.id)) return match;
    if (source.text !== undefined || citingRecords(dataset, source.id).length > 0) return match;
    taken.add(source.id);
    const reason = `${match.file.name} is taken for the text of ${source.id}, of which nothing is coded yet.`;
    return { ...match, source: source.id, reason };
  });
}

const paragraphsOf = ({ paragraphStarts, originalStarts }: NamedText['text']): readonly number[] =>
  paragraphStarts.map((start) => originalStarts[start] ?? 0);

/** `pause` is called between the parts of the work, none of which can be interrupted itself. */
export async function checkTexts({ dataset, files }: TextsQuestion, pause: Pause): Promise<TextsAnswer> {
  const problems: string[] = [];
  const read: ReadFile[] = [];
  for (const file of files) {
    // oxlint-disable-next-line no-await-in-loop -- one large file at a time
    const reading = await readGiven(file);
    if (reading.ok)
      read.push({ name: file.name, text: normaliseText(reading.text), original: reading.text, wanted: file.source });
    else problems.push(reading.issue.message);
    // oxlint-disable-next-line no-await-in-loop -- the pause is the point
    await pause();
  }
  const matches = matchNewTexts(dataset, matchTexts(dataset, read), read);
  problems.push(...matches.filter(({ source }) => source === null).map(({ reason }) => reason));
  await pause();
  const verdicts = new Map(verifyTexts(dataset, matches).map(({ source, verdict }) => [source.id, verdict]));
  const copies = matches.flatMap(({ source, file, reason }, index) => {
    const verdict = source === null ? null : verdicts.get(source);
    if (source === null || verdict == null) return [];
    const text = read[index]?.original ?? '';
    return [{ source, name: file.name, reason, text, paragraphs: paragraphsOf(file.text), verdict }];
  });
  return { copies, problems };
}
