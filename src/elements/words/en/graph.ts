// The words of <actor-graph>.
import { countOf } from '../plural.js';
import { enterEnglish } from '../message-table.js';

export const graphWords = {
  label: (actors: number, relations: number): string =>
    `Graph of ${countOf(actors, { one: 'actor', other: 'actors' })} and ${countOf(relations, { one: 'relation', other: 'relations' })}`,
  help: 'Arrow keys move between actors, full stop and comma step through the relations of one, G goes along a relation to its other end. Enter selects, Shift with Enter selects one more, N selects the neighbours too, H hides, 1 to 3 set the reach of the focus, Escape clears the selection. The menu key, or Shift with F10, opens a menu of everything else. Shift with arrow keys pans, plus and minus zoom, 0 shows everything. The outline holds the same in words.',
  role: 'relationship graph',
  onActor: (name: string, relations: number, isSelected: boolean): string =>
    `${name}, ${countOf(relations, { one: 'relation', other: 'relations' })}${isSelected ? ', selected' : ''}`,
  onStrand: (title: string, isSelected: boolean): string => `${title}${isSelected ? ', selected' : ''}`,
  moreActs: 'More: menu of what is selected',
  hideRest: 'Hide what is out of focus',
  restHidden: (count: number): string =>
    `${countOf(count, { one: 'actor', other: 'actors' })} out of focus hidden: show again`,
  controls: 'View of the graph',
  options: 'Layout and focus',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Show everything',
  fullPage: 'Full page',
  leaveFullPage: 'Leave full page',
  layoutLabel: 'Layout',
  layouts: {
    stored: 'Stored layout',
    force: 'Force layout',
    concentric: 'Rings by measure',
    geographic: 'Map',
  },
  arrangeAnew: 'Arrange anew',
  release: (count: number): string =>
    `Let go of ${countOf(count, { one: 'pinned actor', other: 'pinned actors' })}: back to where the layout puts them`,
  rings: (measure: string): string => `Rings by ${measure}, as in the ranking: the highest in the middle.`,
  ringsOfOtherLens: (measure: string): string =>
    `Rings by ${measure} of an earlier lens; “Arrange anew” makes those of this one.`,
  ringsOfOtherMeasure: (measure: string): string =>
    `Rings still by ${measure}; “Arrange anew” makes those of the measure that sizes actors.`,
  onMap:
    'States where they lie, a line leading to the true place of one that gave way; others beside whom they belong to. Coasts: Natural Earth.',
  noMap: 'No actor of this dataset has a place on a map.',
  arranging: 'Arranging…',
  cancel: 'Cancel',
  stepsLabel: 'Reach of the focus',
  steps: (steps: number): string =>
    steps === 0 ? 'Focus: off' : `Focus: ${countOf(steps, { one: 'step', other: 'steps' })}`,
  wheelHint: (key: string): string => `Hold ${key} and scroll to zoom, or click the graph first`,
  touchHint: 'Use two fingers to move the graph',
  still: 'The picture cannot be moved: a part of the program could not be loaded.',
  layoutFailed: 'The layout could not be computed. The actors stay where they are.',
};

enterEnglish('graph', graphWords);
