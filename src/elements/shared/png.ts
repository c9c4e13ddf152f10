// The picture as PNG: what the page offers beside the formats that need no page.
import { chosenValue, type FormatChoices, type FormatOption } from '../../formats/format.js';

export const PNG_SCALE: FormatOption = {
  id: 'scale',
  name: 'Size',
  values: [
    { id: '2', name: '2 times' },
    { id: '1', name: 'as on the screen' },
    { id: '3', name: '3 times' },
    { id: '4', name: '4 times' },
  ],
};

/** As a format describes itself; `options` of the SVG it is made from come beside its own. */
export const PNG = {
  id: 'png',
  name: 'Picture as PNG',
  extension: 'png',
  mediaType: 'image/png',
  keeps: 'The picture as it stands, with the legend and the sentence of the lens, for slides and documents.',
  loses: 'Everything but what is seen: no text to search, nothing for a screen reader.',
} as const;

export const pngScale = (choices: FormatChoices | undefined): number => Number(chosenValue(PNG_SCALE, choices));
