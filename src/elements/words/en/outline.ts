// The words of <actor-outline>.
import type { TieCharacter } from '../../../model/graph.js';
import { countOf } from '../plural.js';
import { enterEnglish } from '../message-table.js';

export const outlineWords = {
  label: 'The graph as a list: actors, their ties, the relations of each',
  help: 'Arrow keys move, right opens, left closes, Enter selects, the menu key or Shift with F10 opens a menu of everything else.',
  /** Said around a name, and not shown: "Iran, state, 18 ties", "with Iran: hostile, 39 statements". */
  actor: (kind: string): { readonly before: string; readonly after: string } => ({ before: '', after: `, ${kind}, ` }),
  tie: { before: 'with ', after: ': ' },
  ties: (ties: number): string => countOf(ties, { one: 'tie', other: 'ties' }),
  statements: (count: number): string => countOf(count, { one: 'statement', other: 'statements' }),
  characters: {
    cooperative: 'cooperative',
    hostile: 'hostile',
    mixed: 'mixed',
    neutral: 'without a sign',
  } satisfies Record<TieCharacter, string>,
  notDrawn: (isolated: number, speaking: number): string =>
    `Not drawn: ${countOf(isolated, { one: 'actor', other: 'actors' })} without a relation in this lens, and ${countOf(speaking, { one: 'actor that only speaks', other: 'actors that only speak' })}.`,
  empty: 'There is no graph to list yet.',
  nothing: 'Nothing matches this lens.',
};

enterEnglish('outline', outlineWords);
