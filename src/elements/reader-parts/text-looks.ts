// How the passages of a copy look and what they are called, and where the sections of its source begin in it.
import { RELATION_TYPES } from '../../model/vocabulary.js';
import type { Verdict } from '../../model/evidence.js';
import type { PassageLook, TextOfView } from './text-view.js';
import type { Passage } from './passages.js';
import { statementOf, type ReaderContext } from './reader-context.js';

/** The kinds of marks: one for each type of relation, and positions. */
export const MARK_KINDS = [...RELATION_TYPES, 'position'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

function kindsOf(context: ReaderContext, { records }: Passage): readonly MarkKind[] {
  const found = new Set(
    records.map((record): MarkKind => {
      const statement = statementOf(context, record);
      return statement === undefined || 'position' in statement ? 'position' : statement.type;
    }),
  );
  return MARK_KINDS.filter((kind) => found.has(kind));
}

const isLost = (verdict: Verdict): boolean => verdict !== 'verified' && verdict !== 'moved';

function lookOf(context: ReaderContext, passage: Passage, index: number): PassageLook {
  const { reader, matrix, vocabulary } = context.words;
  const kinds = kindsOf(context, passage);
  const signs = kinds.map((kind) => (kind === 'position' ? reader.positionLetter : matrix.letters[kind]));
  const count = passage.records.length;
  const verdicts = new Set(passage.records.map(({ verdict }) => reader.verdicts[verdict]));
  const what = passage.records.map((record) => {
    const statement = statementOf(context, record);
    const kind =
      statement === undefined || 'position' in statement ? reader.position : vocabulary.types[statement.type];
    return statement === undefined ? kind : `${kind}: ${statement.summary}`;
  });
  return {
    kinds,
    isLost: passage.records.some(({ verdict }) => isLost(verdict)),
    sign: `${signs.join('')}${count > 1 ? ` ×${count}` : ''}`,
    label: reader.marker({ index: index + 1, of: context.passages.length }, [...what, ...verdicts]),
  };
}

/** Sections are only labelled in the text that was coded: in another edition the paragraph numbers say nothing. */
function labelsOf({ copy, source, words }: ReaderContext): ReadonlyMap<number, string> {
  if (copy?.verdict.text !== 'same') return new Map();
  return new Map(source.sections.map(({ id, title, paragraphs }) => [paragraphs[0], words.reader.section(id, title)]));
}

/** Null without a copy. */
export function textOfView(context: ReaderContext): TextOfView | null {
  const { copy, passages } = context;
  if (copy === null) return null;
  const looks = new Map<number, PassageLook>();
  return {
    text: copy.text,
    paragraphs: copy.paragraphs,
    passages,
    look: (index) => {
      const passage = passages[index];
      const look = looks.get(index) ?? (passage && lookOf(context, passage, index));
      if (look === undefined) return { kinds: [], isLost: false, sign: '', label: '' };
      looks.set(index, look);
      return look;
    },
    labels: labelsOf(context),
  };
}
