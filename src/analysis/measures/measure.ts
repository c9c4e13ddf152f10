// What a measure is. Each stands in a file of its own; `index.ts` lists them and guards their edges.
import type { ActorId } from '../../model/id.js';
import type { MeasureId } from '../measure-ids.js';
import type { Projection } from '../projection.js';

/** Why a measure says nothing about a graph, as a sentence. */
export interface Undefined {
  readonly undefined: string;
}

/**
 * A finite value for every actor of the projection, in its order, but for those whom the measure's `without` speaks of;
 * or the reason why there is none.
 */
export type MeasureResult = ReadonlyMap<ActorId, number> | Undefined;

export interface MeasureText {
  readonly id: MeasureId;
  readonly name: string;
  /** What it says, in one plain sentence. */
  readonly sentence: string;
  /** What a high value does not mean. */
  readonly caution: string;
  /** Why some actors have no value; left out of measures that give everybody one. */
  readonly without?: string;
  /** The literature it is from. */
  readonly source: string;
  /** The projection it is read from where nobody asks for another. */
  readonly usual: {
    readonly directed: boolean;
    /** Whether edges weigh as the lens says, or all alike. */
    readonly weighted: boolean;
  };
  /** Whether it comes out otherwise where the edges of a projection weigh otherwise. */
  readonly readsWeights: boolean;
}

/** A measure as its file gives it: over node keys, for a graph of at least `minActors` actors. */
export interface MeasureLeaf extends MeasureText {
  /** At least 2. */
  readonly minActors: number;
  readonly compute: (projection: Projection) => Readonly<Record<string, number>> | Undefined;
}

export interface Measure extends MeasureText {
  readonly compute: (projection: Projection) => MeasureResult;
}
