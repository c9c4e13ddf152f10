// How much of a signed graph is frustrated at the very least, by circles that share no edge: in each negative triangle
// its lightest edge is lost. Cheap, and often enough in sparse graphs.
import type { SignedMatrix } from './signed-matrix.js';

/** A lower bound for the weight against any sides: the sum over triangles taken greedily, each using up its weight. */
export function triangleBound({ order, weights }: SignedMatrix): number {
  const left = weights.slice();
  const at = (i: number, j: number): number => left[i * order + j] ?? 0;
  const use = (i: number, j: number, amount: number): void => {
    const rest = at(i, j) - Math.sign(at(i, j)) * amount;
    left[i * order + j] = rest;
    left[j * order + i] = rest;
  };
  let lost = 0;
  for (let i = 0; i < order; i += 1) {
    for (let j = i + 1; j < order; j += 1) {
      for (let k = j + 1; k < order && at(i, j) !== 0; k += 1) {
        const [first, second, third] = [at(i, j), at(i, k), at(j, k)];
        if (first * second * third >= 0) continue;
        const amount = Math.min(Math.abs(first), Math.abs(second), Math.abs(third));
        use(i, j, amount);
        use(i, k, amount);
        use(j, k, amount);
        lost += amount;
      }
    }
  }
  return lost;
}
