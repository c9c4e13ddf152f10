// Which claim or position of a passage is meant by a press, and which by the wish to see it in the graph.
import type { Statement } from '../shared/cite-claim.js';
import { statementOf, type ReaderContext } from './reader-context.js';

/** Those of a passage one after another: the selected one where the reader comes to the passage, else its first. */
export function nextStatement(context: ReaderContext, index: number): Statement | undefined {
  const { passages, current, selected } = context;
  const records = passages[index]?.records ?? [];
  const at = records.findIndex(({ kind, id }) => kind === 'claim' && id === selected);
  const record = records[index === current ? (at + 1) % records.length : Math.max(0, at)];
  return record === undefined ? undefined : statementOf(context, record);
}

/** The selected claim, or else the first of the passage that is gone to. */
export function presentStatement(context: ReaderContext): Statement | undefined {
  const { passages, current, selected, data } = context;
  const [record] = passages[current]?.records ?? [];
  const claim = selected === null ? undefined : data.claims.get(selected);
  return claim ?? (record === undefined ? undefined : statementOf(context, record));
}
