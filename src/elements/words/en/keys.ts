// The keyboard map of the explorer: what each key does, where. The keys themselves are listened to where they are used.
import { enterEnglish } from '../message-table.js';

export interface KeyGroup {
  readonly title: string;
  /** Keys as they stand on the keyboard, several for one act; and what it is. */
  readonly keys: readonly (readonly [keys: readonly string[], act: string])[];
}

const groups: readonly KeyGroup[] = [
  {
    title: 'Everywhere',
    keys: [
      [['/'], 'go to the search'],
      [['?'], 'this map'],
      [['Ctrl Z', '⌘ Z'], 'undo a change of lens, layout or data'],
      [['Ctrl Shift Z', '⌘ Shift Z'], 'redo'],
      [['Escape'], 'go back from what is only tried out'],
    ],
  },
  {
    title: 'In the picture',
    keys: [
      [['←', '→', '↑', '↓'], 'go to the nearest actor that way'],
      [['.', ','], 'next and previous relation of an actor'],
      [['G'], 'along that relation to its other end'],
      [['Enter', 'Space'], 'select; with Shift one more'],
      [['N'], 'select the neighbours too'],
      [['H'], 'hide'],
      [['1', '2', '3'], 'reach of the focus'],
      [['Menu', 'Shift F10'], 'menu of everything else'],
      [['Shift ← → ↑ ↓'], 'move the picture'],
      [['+', '−'], 'zoom'],
      [['0'], 'show everything'],
      [['Escape'], 'let go of the selection'],
    ],
  },
  {
    title: 'In the matrix and the outline',
    keys: [
      [['←', '→', '↑', '↓'], 'move; in the outline → opens and ← closes'],
      [['Home', 'End'], 'first and last'],
      [['Enter', 'Space'], 'select'],
      [['A – Z'], 'in the outline, the next name that begins so'],
    ],
  },
  {
    title: 'In a text of your own',
    keys: [
      [['N', 'P'], 'next and previous passage'],
      [['Enter'], 'select its claims one after another'],
      [['G'], 'show the claim in the graph'],
    ],
  },
  {
    title: 'In the comparison',
    keys: [
      [['←', '→', '↑', '↓'], 'move all three pictures'],
      [['+', '−', '0'], 'zoom, and show everything'],
    ],
  },
];

export const keysWords = { title: 'Keyboard', open: 'Keyboard map', close: 'Close', or: 'or', groups };

enterEnglish('keys', keysWords);
