// English, the language that ships: every word the elements show, by element.
import { balanceWords } from './en/balance.js';
import { citationsWords } from './en/citations.js';
import { communitiesWords } from './en/communities.js';
import { compareWords } from './en/compare.js';
import { detailsWords } from './en/details.js';
import { editWords } from './en/edit.js';
import { exportWords } from './en/export.js';
import { explorerWords } from './en/explorer.js';
import { filterWords } from './en/filter.js';
import { graphWords } from './en/graph.js';
import { importWords } from './en/import.js';
import { keepingWords } from './en/keeping.js';
import { keysWords } from './en/keys.js';
import { legendWords } from './en/legend.js';
import { matrixWords } from './en/matrix.js';
import { menuWords } from './en/menu.js';
import { outlineWords } from './en/outline.js';
import { pathsWords } from './en/paths.js';
import { periodsWords } from './en/periods.js';
import { rankingWords } from './en/ranking.js';
import { readerWords } from './en/reader.js';
import { searchWords } from './en/search.js';
import { standings } from './en/standings.js';
import { timelineWords } from './en/timeline.js';
import { topicsWords } from './en/topics.js';
import { vocabularyWords } from './en/vocabulary.js';
import { whatIfWords } from './en/what-if.js';

export const english = {
  vocabulary: vocabularyWords,
  explorer: explorerWords,
  edit: editWords,
  export: exportWords,
  filter: filterWords,
  graph: graphWords,
  outline: outlineWords,
  balance: balanceWords,
  citations: citationsWords,
  communities: communitiesWords,
  compare: compareWords,
  details: detailsWords,
  import: importWords,
  keeping: keepingWords,
  keys: keysWords,
  legend: legendWords,
  matrix: matrixWords,
  menu: menuWords,
  paths: pathsWords,
  periods: periodsWords,
  ranking: rankingWords,
  reader: readerWords,
  search: searchWords,
  standings,
  timeline: timelineWords,
  topics: topicsWords,
  whatIf: whatIfWords,
};
