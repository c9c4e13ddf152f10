// A claim on what the reader has marked in a text, as far as it can be told: its passage, and who and what it names.
import { newClaim, type ClaimDraft } from '../edit-parts/claim-draft.js';
import { claimWishesOf } from '../edit-parts/claim-wishes.js';
import type { ExplorerStore } from '../../state/store.js';
import { runFindPassage } from '../texts/run-find-passage.js';
import type { NamedPassage, ReaderContext } from './reader-context.js';

type Wanted = Parameters<typeof runFindPassage>[0];

/** Whether the explorer around lets its reader change the dataset. */
export const mayEdit = (frame: HTMLElement): boolean =>
  !['noControls', 'noImport'].some((name) => Reflect.get(frame, name) === true);

/** `failed`: what is said where the work itself fails. */
async function proposeClaim(wanted: Wanted, failed: string): Promise<ClaimDraft | { readonly problem: string }> {
  const found = await runFindPassage(wanted, new AbortController().signal).catch(() => null);
  if (found === null) return { problem: failed };
  if (!found.ok) return { problem: found.issue.message };
  const [from, ...to] = found.actors;
  return newClaim({
    evidence: found.evidence,
    facts: found.facts,
    from: from === undefined ? [] : [from],
    to,
    about: found.topics,
  });
}

/** Hands a claim on what is marked, or on a named passage, to whoever has the form for it; else says why it cannot be one. */
export async function wishForClaim(
  store: ExplorerStore,
  context: ReaderContext,
  named?: NamedPassage,
): Promise<boolean> {
  const { data, source, copy, marked, words } = context;
  const passage = named ?? marked.range;
  if (copy === null || passage === null) return false;
  marked.refuse('');
  const draft = await proposeClaim({ data, source: source.id, text: copy.text, passage }, words.reader.claimFailed);
  if ('problem' in draft) {
    marked.refuse(draft.problem);
    return false;
  }
  claimWishesOf(store).ask(draft);
  return true;
}
