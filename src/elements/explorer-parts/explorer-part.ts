// What the templates of <actor-explorer> are given: the state, the words, and what the reader may ask for.
import type { Lens } from '../../model/lens.js';
import type { MainView, PanelName } from '../../model/view.js';
import type { HistoryStep } from '../../state/step-history.js';
import type { ExplorerState } from '../../state/explorer-state.js';
import type { Words } from '../words/words.js';
import type { ViewLoader } from './view-loader.js';

export interface ExplorerActs {
  readonly step: (step: HistoryStep) => void;
  /** Goes back from what is only tried out. */
  readonly leaveTrial: () => void;
  /** `null` asks for the default lens. */
  readonly ask: (lens: Lens | null) => void;
  readonly showMain: (main: MainView) => void;
  /** `null` closes the open one. */
  readonly showPanel: (panel: PanelName | null) => void;
  readonly openKeys: () => void;
  readonly openSearch: () => void;
  readonly openImport: () => void;
  readonly closeReading: () => void;
  readonly reload: () => void;
  readonly dismiss: () => void;
}

/** What the page says in place of the dataset; empty leaves the word to it. */
export interface PageTitles {
  readonly headline: string;
  readonly caption: string;
  readonly credit: string;
}

export interface ExplorerPart {
  readonly state: ExplorerState;
  readonly titles: PageTitles;
  readonly words: Words['explorer'];
  readonly hasControls: boolean;
  /** Whether the reader may bring data of their own. */
  readonly hasImport: boolean;
  readonly loader: Pick<ViewLoader, 'stateOf' | 'retry'>;
  readonly acts: ExplorerActs;
}
