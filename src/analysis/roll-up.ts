// Rolling up and showing apart, actor by actor: the roll-up of a lens after such a change.
import type { ActorId } from '../model/id.js';
import type { IndexedDataset } from '../model/indexed-dataset.js';
import type { RollUp } from '../model/lens.js';
import { foldActors } from './fold-actors.js';

/** The actors that others are part of in the end, in the order of the dataset: what `all` rolls up into. */
function wholesOf(data: IndexedDataset): readonly ActorId[] {
  const wholes = new Set([...foldActors(data, 'all')].filter(([id, whole]) => id !== whole).map(([, whole]) => whole));
  return [...data.actors.keys()].filter((id) => wholes.has(id));
}

/** A list in its shortest form: `none` where it names nobody, `all` where it names exactly every whole. */
function shortest(data: IndexedDataset, named: readonly ActorId[]): RollUp {
  if (named.length === 0) return 'none';
  const wholes = wholesOf(data);
  return named.length === wholes.length && wholes.every((id) => named.includes(id)) ? 'all' : named;
}

const namedIn = (data: IndexedDataset, rollUp: RollUp): readonly ActorId[] => {
  if (rollUp === 'none') return [];
  return rollUp === 'all' ? wholesOf(data) : rollUp;
};

/** Nothing folds into `whole` any more; all others fold as before. */
export const showApart = (data: IndexedDataset, rollUp: RollUp, whole: ActorId): RollUp =>
  shortest(
    data,
    namedIn(data, rollUp).filter((id) => id !== whole),
  );

/** Everything that is part of `whole` folds into it, too. */
export const rollUpInto = (data: IndexedDataset, rollUp: RollUp, whole: ActorId): RollUp =>
  shortest(data, [...namedIn(data, rollUp).filter((id) => id !== whole), whole]);

/** Whom an actor that stands apart could fold into: the top of its chain of command; null where it has none. */
export function wholeOf(data: IndexedDataset, id: ActorId): ActorId | null {
  const whole = foldActors(data, 'all').get(id) ?? id;
  return whole === id ? null : whole;
}

/** Whether parts of an actor stand apart under a roll-up. */
export function hasPartsApart(data: IndexedDataset, rollUp: RollUp, whole: ActorId): boolean {
  const folded = foldActors(data, rollUp);
  return [...foldActors(data, 'all')].some(([id, top]) => top === whole && id !== whole && folded.get(id) === id);
}
