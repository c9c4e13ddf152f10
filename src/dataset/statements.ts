// Claims and positions as one list: what holds of both is checked of both.
import type { Claim } from '../model/claim.js';
import type { Dataset } from '../model/dataset.js';
import type { Position } from '../model/position.js';

export interface Statement {
  /** `Claim "x-014"` */
  readonly name: string;
  /** JSON pointer to the record. */
  readonly path: string;
  readonly record: Claim | Position;
}

/**
 * All claims, then all positions, in the order of the dataset. Many checks walk them, so the pointers are
 * written plainly: neither key has a character to escape.
 */
export const statements = ({ claims, positions }: Dataset): readonly Statement[] => [
  ...claims.map((record, index) => ({ name: `Claim "${record.id}"`, path: `/claims/${index}`, record })),
  ...positions.map((record, index) => ({ name: `Position "${record.id}"`, path: `/positions/${index}`, record })),
];
