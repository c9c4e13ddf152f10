// The questions a reader starts with: each is a lens, written in the lens grammar. Which kinds of actors are drawn is
// another matter: a question leaves it as it is.
import { formatLens, parseLens } from '../../model/lens-grammar.js';
import { DEFAULT_LENS, type Lens } from '../../model/lens.js';
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

/** The default lens on the kinds of actors that are drawn now. */
export const everythingStated = ({ kinds }: Lens): Lens => ({ ...DEFAULT_LENS, kinds });

/** The lens of a question on the kinds of actors that are drawn now. */
export const askedOf = ({ lens }: Question, { kinds }: Lens): Lens => ({ ...lens, kinds });

export const isSameLens = (a: Lens, b: Lens): boolean => formatLens(a) === formatLens(b);

/** Whether only states are drawn. */
export const drawsStatesOnly = ({ kinds }: Lens): boolean => kinds?.length === 1 && kinds[0] === 'state';
