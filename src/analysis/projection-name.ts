// A projection in words: "hostile relations, undirected, weighted by statements".
import type { ProjectionOptions } from './projection.js';
import { ENGLISH, type AnalysisWords } from './words.js';

export const projectionName = (
  { layer, directed, weights }: ProjectionOptions,
  words: AnalysisWords = ENGLISH,
): string => words.projection(words.layers[layer], directed, weights);
