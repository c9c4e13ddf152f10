// What every panel reads of the state: whether there is data, and the graph of the present lens.
import type { ActorGraph } from '../../model/graph.js';
import type { IndexedDataset } from '../../model/indexed-dataset.js';
import type { Issue } from '../../model/issue.js';
import { graphOf } from '../../state/derive.js';
import type { ExplorerState, LoadStatus } from '../../state/explorer-state.js';

export interface PanelView {
  readonly status: LoadStatus;
  readonly issues: readonly Issue[];
  readonly data: IndexedDataset | null;
  readonly graph: ActorGraph | null;
}

export const panelView = (state: ExplorerState): PanelView => ({
  status: state.status,
  issues: state.issues,
  data: state.data,
  graph: graphOf(state),
});
