// Signed graphs in a few words: `ab+ bc-` are two ties, `ab*` one whose sides weigh the same.
import { netTies, type SignedTies, type WeighedTie } from '../../../src/analysis/balance/signed-ties.js';
import { tieId } from '../../../src/model/relation-id.js';

export const weighedTie = (a: string, b: string, positive: number, negative: number): WeighedTie => {
  const actors = a < b ? ([a, b] as const) : ([b, a] as const);
  return { id: tieId(...actors), actors, positive, negative, claims: [] };
};

const WEIGHTS = { '+': [1, 0], '-': [0, 1], '*': [1, 1] } as const;

export const signedTies = (text: string): SignedTies =>
  netTies(
    text.split(' ').map((word) => {
      const [a = '', b = '', sign = ''] = word;
      const [positive, negative] = WEIGHTS[sign as keyof typeof WEIGHTS];
      return weighedTie(a, b, positive, negative);
    }),
  );
