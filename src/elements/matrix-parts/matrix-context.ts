// What the parts of the matrix are rendered from.
import type { ActorFaces } from '../shared/actor-faces.js';
import type { Words } from '../words/words.js';
import type { Matrix } from './matrix-cells.js';
import type { MatrixPlace } from './matrix-place.js';
import type { Lifted } from './matrix-selection.js';

export interface MatrixContext {
  readonly matrix: Matrix;
  readonly words: Words;
  readonly faces: ActorFaces;
  readonly flags: boolean;
  /** The places to render, in their order. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** The place that has the tab stop. */
  readonly current: MatrixPlace;
  readonly lifted: Lifted;
  /** Under the pointer, or where the keyboard is; null for neither. */
  readonly pointed: MatrixPlace | null;
}
