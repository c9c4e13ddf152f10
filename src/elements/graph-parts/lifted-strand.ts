// What is lifted out with one strand more: the same object for the same input, so that only a change is drawn.
import type { RelationId } from '../../model/relation-id.js';
import type { Emphasis } from '../../model/scene.js';

export class LiftedStrand {
  #last: { readonly of: Emphasis; readonly strand: RelationId; readonly lifted: Emphasis } | null = null;

  lift(of: Emphasis, strand: RelationId): Emphasis {
    const last = this.#last;
    if (last !== null && last.of === of && last.strand === strand) return last.lifted;
    const lifted = { ...of, relations: new Set([...of.relations, strand]) };
    this.#last = { of, strand, lifted };
    return lifted;
  }
}
