// The alliance structure of sixteen tribes of the Eastern Central Highlands of New Guinea: Read, K. E. (1954), Cultures of
// the Central Highlands, New Guinea. Southwestern Journal of Anthropology 10, 1–43; numbered as in the UCINET data set
// "Gama". Its line index of frustration is 7: Aref, S., Wilson, M. C. (2019), Balance and frustration in signed networks.
// Journal of Complex Networks 7, 163–189.

type Pair = readonly [number, number];

/** "rova" */
export const FRIENDS: readonly Pair[] = [
  [1, 2],
  [3, 4],
  [3, 6],
  [3, 7],
  [5, 7],
  [6, 7],
  [3, 8],
  [4, 8],
  [6, 8],
  [7, 8],
  [5, 9],
  [9, 10],
  [6, 11],
  [7, 11],
  [8, 11],
  [6, 12],
  [7, 12],
  [8, 12],
  [11, 12],
  [7, 13],
  [9, 13],
  [10, 13],
  [5, 14],
  [13, 14],
  [1, 15],
  [2, 15],
  [1, 16],
  [2, 16],
  [15, 16],
];

/** "hina" */
export const FOES: readonly Pair[] = [
  [1, 3],
  [2, 3],
  [1, 4],
  [1, 5],
  [2, 5],
  [1, 6],
  [2, 6],
  [2, 9],
  [6, 9],
  [2, 10],
  [9, 11],
  [10, 11],
  [1, 12],
  [6, 13],
  [11, 13],
  [8, 14],
  [12, 14],
  [5, 15],
  [9, 15],
  [10, 15],
  [11, 15],
  [12, 15],
  [13, 15],
  [5, 16],
  [6, 16],
  [11, 16],
  [12, 16],
  [13, 16],
  [14, 16],
];
