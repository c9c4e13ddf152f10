// What the templates of <actor-edit> are given: the dataset, the open form, the words, and what the reader may do.
import type { EditableList } from '../../dataset/edits/put-record.js';
import type { IndexedDataset } from '../../model/indexed-dataset.js';
import type { Issue } from '../../model/issue.js';
import type { Selection } from '../../model/selection.js';
import type { ActorKind } from '../../model/vocabulary.js';
import type { DatasetKeeper } from '../keeping/dataset-keeper.js';
import type { KeptShelf } from '../keeping/kept-shelf.js';
import type { Words } from '../words/words.js';
import type { EditForm } from './edit-form.js';

/** A name that was written into a field and that nobody bears yet. */
export interface UnknownName {
  /** The field, by its label. */
  readonly field: string;
  readonly name: string;
  readonly kind: ActorKind;
}

export interface EditActs {
  readonly open: (form: EditForm) => void;
  readonly change: (form: EditForm) => void;
  readonly save: () => void;
  readonly close: () => void;
  readonly startEmpty: () => void;
  readonly saveFile: () => void;
  /** Shows the records of a list whose names hold the text. */
  readonly find: (list: EditableList, text: string) => void;
  readonly meetUnknown: (unknown: UnknownName | null) => void;
  /** Adds the actor of an unknown name, and tells its id once it is there. */
  readonly addActor: (unknown: UnknownName, then: (id: string) => void) => void;
}

export interface EditContext {
  readonly data: IndexedDataset;
  /** Whether the dataset is the reader's own. */
  readonly isOwn: boolean;
  readonly selection: Selection;
  readonly form: EditForm | null;
  /** Why the open form cannot be saved. */
  readonly issues: readonly Issue[];
  readonly isBusy: boolean;
  readonly finding: ReadonlyMap<EditableList, string>;
  /** Whether a claim on a passage waits for the open form to be saved or closed. */
  readonly isClaimWaiting: boolean;
  readonly unknown: UnknownName | null;
  /** What is kept of the dataset. */
  readonly keeper: DatasetKeeper | null;
  readonly shelf: KeptShelf;
  readonly words: Words;
  readonly locale: string;
  readonly acts: EditActs;
}
