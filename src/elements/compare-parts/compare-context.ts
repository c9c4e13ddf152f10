// What the parts of a comparison have in common: the answer, the names of both sides, and what the reader may ask for.
import type { BySide } from '../../analysis/compare-lenses.js';
import type { Selection } from '../../model/selection.js';
import type { Answered } from '../shared/answer-task.js';
import type { Words } from '../words/words.js';
import type { ComparisonAnswer, ComparisonInput } from './run-comparison.js';

export interface CompareContext {
  readonly comparison: Answered<ComparisonInput, ComparisonAnswer>;
  readonly names: BySide<string>;
  readonly words: Words;
  readonly selection: Selection;
  readonly select: (selection: Selection) => void;
}

export const nameOf = ({ comparison }: CompareContext, id: string): string =>
  comparison.input.data.actors.get(id)?.name ?? id;

export const pairName = (context: CompareContext, tie: string): string =>
  tie
    .split('~')
    .map((id) => nameOf(context, id))
    .join(' – ');
