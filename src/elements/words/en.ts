// English, the language that ships: every word the elements show, by element.
import { explorerWords } from './en/explorer.js';
import { filterWords } from './en/filter.js';
import { graphWords } from './en/graph.js';
import { outlineWords } from './en/outline.js';
import { vocabularyWords } from './en/vocabulary.js';

export const english = {
  vocabulary: vocabularyWords,
  explorer: explorerWords,
  filter: filterWords,
  graph: graphWords,
  outline: outlineWords,
};
