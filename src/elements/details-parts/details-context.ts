// What every part of the details needs: the data, the words, and what the reader's acts lead to.
import type { Trial } from '../../analysis/trial.js';
import type { ActorGraph } from '../../model/graph.js';
import type { ActorId } from '../../model/id.js';
import type { IndexedDataset } from '../../model/indexed-dataset.js';
import type { Selection } from '../../model/selection.js';
import type { LensChange } from '../../state/actions.js';
import type { ActorFaces } from '../shared/actor-faces.js';
import type { Statement } from '../shared/cite-claim.js';
import type { ReaderTexts } from '../texts/reader-texts.js';
import type { Words } from '../words/words.js';
import type { MeasuresAnswer } from './run-measures.js';
import type { Reading } from './reading.js';

export interface DetailsContext {
  readonly data: IndexedDataset;
  readonly graph: ActorGraph;
  readonly words: Words;
  /** Of dates and numbers, as `Intl` accepts it. */
  readonly locale: string;
  /** Whether states wear their flags. */
  readonly flags: boolean;
  readonly faces: ActorFaces;
  readonly reading: Reading;
  readonly select: (selection: Selection) => void;
  /** The reader's copies of texts; null while there is no store. */
  readonly texts: ReaderTexts | null;
  /** Shows a claim or position in its text; null where there is no reader to show it in. */
  readonly showInText: ((statement: Statement) => void) | null;
  /** Every measure of the present graph, once it is asked for. */
  readonly measures: MeasuresAnswer;
  /** Tries a change of the lens out; one key leads back. */
  readonly tryOut: (trial: Trial) => void;
  readonly setLens: (change: LensChange) => void;
}

/** The name of an actor; its id where the dataset has no such actor. */
export const nameOf = ({ data }: Pick<DetailsContext, 'data'>, id: ActorId): string => data.actors.get(id)?.name ?? id;
