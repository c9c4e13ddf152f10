// What a menu consists of, as plain data: what it is about, its groups and entries, and what entries may ask for.
import type { ActorGraph } from '../../model/graph.js';
import type { ActorId } from '../../model/id.js';
import type { IndexedDataset } from '../../model/indexed-dataset.js';
import type { RelationId, TieId } from '../../model/relation-id.js';
import type { ExplorerState } from '../../state/explorer-state.js';
import type { Words } from '../words/words.js';
import '../words/en/menu.js';

export type MenuSubject =
  | { readonly kind: 'ground' }
  /** At least one. */
  | { readonly kind: 'actors'; readonly actors: readonly ActorId[] }
  | { readonly kind: 'tie'; readonly tie: TieId }
  | { readonly kind: 'relation'; readonly relation: RelationId };

export interface MenuEntry {
  readonly label: string;
  /** Of an entry that is on or off; undefined for one that just acts. */
  readonly isOn?: boolean;
  readonly act: () => void;
}

/** Entries that belong together; an empty group leaves no trace. */
export type MenuGroup = readonly MenuEntry[];

export interface MenuContext {
  readonly state: ExplorerState;
  readonly data: IndexedDataset;
  readonly graph: ActorGraph;
  readonly words: Words;
  readonly request: (event: Event) => void;
  /** Says something to those who do not see what has changed. */
  readonly say: (text: string) => void;
  /** The reader is to choose the other end of paths. */
  readonly choosePathsFrom: (actor: ActorId) => void;
  /** Brings everything into view; null where nothing can be out of it. */
  readonly fit: (() => void) | null;
}

export const nameOf = ({ data }: Pick<MenuContext, 'data'>, id: ActorId): string => data.actors.get(id)?.name ?? id;

/** Entries of which some are only there under a condition. */
export const entries = (...list: readonly (MenuEntry | false)[]): MenuGroup => list.filter((entry) => entry !== false);

export function copyEntry({ words: { menu }, say }: MenuContext, label: string, text: string): MenuEntry {
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      say(menu.copied(text));
    } catch {
      // Outside secure pages there is no clipboard, and a page or a reader may forbid it.
      say(menu.notCopied);
    }
  };
  return { label, act: () => void copy() };
}
