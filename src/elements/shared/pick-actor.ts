// What is selected after an actor was picked, in the picture and in lists alike.
import type { ActorId } from '../../model/id.js';
import { selectActors, selectedActors, type Selection } from '../../model/selection.js';

/** Picking what is selected alone takes it back; `additive` adds an actor to those selected, or takes it out. */
export function pickActor(selection: Selection, id: ActorId, additive: boolean): Selection {
  const before = selection.kind === 'actors' ? selectedActors(selection) : [];
  const others = before.filter((actor) => actor !== id);
  const isSelected = others.length < before.length;
  if (additive) return selectActors(...(isSelected ? others : [...before, id]));
  return selectActors(...(isSelected && others.length === 0 ? [] : [id]));
}
