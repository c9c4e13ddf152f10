// Registers every element and re-exports what a page may import. Importing this module is all a page has to do.
export { ActorBalance } from './elements/actor-balance.js';
export { ActorCommunities } from './elements/actor-communities.js';
export { ActorDetails } from './elements/actor-details.js';
export { ActorExplorer } from './elements/actor-explorer.js';
export { ActorFilter } from './elements/actor-filter.js';
export { ActorGraph } from './elements/actor-graph.js';
export { ActorLegend } from './elements/actor-legend.js';
export { ActorMatrix } from './elements/actor-matrix.js';
export { ActorOutline } from './elements/actor-outline.js';
export { ActorRanking } from './elements/actor-ranking.js';
export { ActorReader } from './elements/actor-reader.js';
export { ActorSearch } from './elements/actor-search.js';
export { ActorWhatIf } from './elements/actor-what-if.js';
export { defineWords, type PartialWords, type Words } from './elements/words/words.js';
export * from './state/events.js';
export type { Dataset } from './model/dataset.js';
export type { GraphJson } from './model/graph-json.js';
export type { Issue } from './model/issue.js';
