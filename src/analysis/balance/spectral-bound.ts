// How much of a signed graph is frustrated at the very least, by the smallest eigenvalue of its signed Laplacian.
//
// For sides s of ±1 the weight against them is ¼·sᵀLs. That is at least n/4·λ(L + diag(u)) − ¼·Σu for every u, since
// sᵀ·diag(u)·s = Σu whatever the sides. Poljak, S., Rendl, F. (1995), Nonpolyhedral relaxations of graph-bisection
// problems. SIAM Journal on Optimization 5, 467–487.
import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import type { SignedMatrix } from './signed-matrix.js';

// What the computed eigenvalue may be off by: a bound must not be too high.
const SLACK = 1e-6;

function laplacian({ order, weights }: SignedMatrix): Matrix {
  const matrix = new Matrix(order, order);
  for (let i = 0; i < order; i += 1) {
    let degree = 0;
    for (let j = 0; j < order; j += 1) {
      const weight = weights[i * order + j] ?? 0;
      degree += Math.abs(weight);
      if (i !== j) matrix.set(i, j, -weight);
    }
    matrix.set(i, i, degree);
  }
  return matrix;
}

interface Smallest {
  readonly value: number;
  readonly vector: readonly number[];
}

function smallest(matrix: Matrix): Smallest {
  const found = new EigenvalueDecomposition(matrix, { assumeSymmetric: true });
  const values = found.realEigenvalues;
  const at = values.reduce((least, value, index) => (value < (values[least] ?? 0) ? index : least), 0);
  return { value: values[at] ?? 0, vector: found.eigenvectorMatrix.getColumn(at) };
}

export interface BoundSearch {
  /** How often the diagonal may be bettered. */
  readonly rounds: number;
  /** Rounds stop where the bound is above this: the branch is then done with. */
  readonly enough: number;
}

/** A lower bound for the weight against any sides: a whole number, for weights are whole. */
export function spectralBound(signed: SignedMatrix, { rounds, enough }: BoundSearch): number {
  const { order } = signed;
  if (order < 2) return 0;
  const base = laplacian(signed);
  const shift = new Float64Array(order);
  let best = 0;
  // Subgradient steps towards the diagonal that gives the highest bound, ever smaller.
  for (let round = 0; round <= rounds; round += 1) {
    const shifted = base.clone();
    for (let i = 0; i < order; i += 1) shifted.set(i, i, base.get(i, i) + (shift[i] ?? 0));
    const { value, vector } = smallest(shifted);
    const total = shift.reduce((sum, each) => sum + each, 0);
    best = Math.max(best, (order * value - total) / 4);
    if (Math.ceil(best - SLACK) > enough) break;
    const slope = vector.map((entry) => order * entry * entry - 1);
    const steepness = slope.reduce((sum, each) => sum + each * each, 0);
    if (steepness < 1e-9) break;
    const step = ((enough + 1) * 4 - (order * value - total)) / steepness;
    for (let i = 0; i < order; i += 1) shift[i] = (shift[i] ?? 0) + Math.max(step, 0.05) * (slope[i] ?? 0) * 0.7;
  }
  return Math.max(0, Math.ceil(best - SLACK));
}
