// Layers: which claims are looked at together, by their sign or by their type. What each lets in is for `analysis/`.
import { RELATION_TYPES, type RelationType } from './vocabulary.js';

export type PathLayer = 'cooperative' | 'hostile' | RelationType;

/** The layers a path may run in: it never mixes support with hostility. */
export const PATH_LAYERS: readonly PathLayer[] = ['cooperative', 'hostile', ...RELATION_TYPES];

/** Which claims a projection keeps: all, those with a sign, or those of one type. Denied claims are in none. */
export type Layer = 'all' | PathLayer;
export const LAYERS: readonly Layer[] = ['all', ...PATH_LAYERS];
