// A signed graph in numbers for the search: weights between nodes, above 0 where they want the same side.

export interface SignedMatrix {
  readonly order: number;
  /** Symmetric, row by row, 0 on the diagonal; whole numbers. */
  readonly weights: Float64Array;
}

export interface SignedEdge {
  readonly source: number;
  readonly target: number;
  readonly sign: 1 | -1;
}

export function matrixOf(order: number, edges: readonly SignedEdge[]): SignedMatrix {
  const weights = new Float64Array(order * order);
  for (const { source, target, sign } of edges) {
    weights[source * order + target] = sign;
    weights[target * order + source] = sign;
  }
  return { order, weights };
}

/** The weight of the edges that stand against sides of +1 and −1. */
export function against({ order, weights }: SignedMatrix, sides: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < order; i += 1) {
    for (let j = i + 1; j < order; j += 1) {
      const weight = weights[i * order + j] ?? 0;
      if (weight * (sides[i] ?? 1) * (sides[j] ?? 1) < 0) sum += Math.abs(weight);
    }
  }
  return sum;
}

/**
 * Puts `node` on a side of the first node and melts the two into one. Where both had an edge to a third that now pull
 * apart, the lighter of the two is lost for certain: `lost` sums that up, with the edge between them if it is against.
 */
export function melt(
  matrix: SignedMatrix,
  node: number,
  side: 1 | -1,
): { readonly rest: SignedMatrix; readonly lost: number } {
  const { order, weights } = matrix;
  const between = (weights[node] ?? 0) * side;
  let lost = between < 0 ? -between : 0;
  const kept: number[] = [];
  for (let i = 0; i < order; i += 1) if (i !== node) kept.push(i);
  const size = kept.length;
  const rest = new Float64Array(size * size);
  for (let row = 0; row < size; row += 1) {
    const from = (kept[row] ?? 0) * order;
    for (let column = 0; column < size; column += 1)
      rest[row * size + column] = weights[from + (kept[column] ?? 0)] ?? 0;
  }
  for (let column = 1; column < size; column += 1) {
    const own = rest[column] ?? 0;
    const taken = (weights[node * order + (kept[column] ?? 0)] ?? 0) * side;
    if (own * taken < 0) lost += Math.min(Math.abs(own), Math.abs(taken));
    rest[column] = own + taken;
    rest[column * size] = own + taken;
  }
  return { rest: { order: size, weights: rest }, lost };
}
