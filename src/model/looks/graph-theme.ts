// The colours and the text of the picture, resolved to what a canvas understands. `theme.ts` reads them from
// the page, `palette.ts` holds the defaults; nothing here touches the page.
import type { RelationType } from '../vocabulary.js';

export interface GraphTheme {
  readonly scheme: 'light' | 'dark';
  /** All colours are `#rrggbb`. */
  readonly ground: string;
  readonly text: string;
  readonly muted: string;
  /** Selection and focus. */
  readonly accent: string;
  readonly nodeFill: string;
  readonly nodeBorder: string;
  /** Rims of the circles of groups, in turn where there are more groups. */
  readonly groups: readonly string[];
  /** Land of a map, barely told from the ground, on which everything drawn must still be seen. */
  readonly land: string;
  /** Coasts, rings and the lines to true places: quieter than any strand. */
  readonly coast: string;
  /** Full strength; `relation-looks.ts` derives the less certain forms from it. */
  readonly relations: Readonly<Record<RelationType, string>>;
  /** A CSS font-family list. */
  readonly font: string;
  /** Factor on the size of the labels, from 1 to 2. */
  readonly textScale: number;
}
