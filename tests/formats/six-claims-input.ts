// The six claims under the default lens, as formats take them.
import { buildGraph } from '../../src/analysis/build-graph.js';
import type { FormatInput } from '../../src/formats/format.js';
import { DEFAULT_LENS } from '../../src/model/lens.js';
import { sixClaims } from '../fixtures/six-claims.js';

export const sixClaimsInput: FormatInput = {
  data: sixClaims,
  graph: buildGraph(sixClaims, DEFAULT_LENS),
  positions: sixClaims.layout,
};
