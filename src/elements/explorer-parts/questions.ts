// The questions a reader starts with: each is a lens, written in the lens grammar.
import { parseLens } from '../../model/lens-grammar.js';
import type { Lens } from '../../model/lens.js';
import type { Words } from '../words/words.js';

export interface Question {
  readonly id: keyof Words['explorer']['questions'];
  readonly lens: Lens;
}

const question = (id: Question['id'], lens: string): Question => ({ id, lens: parseLens(lens).lens });

export const QUESTIONS: readonly Question[] = [
  question('threats', 'types=threat'),
  question('feared', 'modalities=perceived'),
  question('shared', 'min-sources=2'),
];
