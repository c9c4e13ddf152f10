// How wide a line of text is in the reader's own font, for the labels of the picture.
import type { MeasureText } from '../model/looks/label-boxes.js';
import { LABEL } from '../model/looks/node-looks.js';

/** Measures with a canvas of its own and remembers: names return at every zoom. */
export function createMeasure(font: string): MeasureText {
  const widths = new Map<string, number>();
  const context = document.createElement('canvas').getContext('2d');
  if (context !== null) context.font = `${LABEL.weight} 100px ${font}`;
  return (line) => {
    const known = widths.get(line);
    if (known !== undefined) return known;
    const width = context?.measureText(line).width ?? line.length * 55;
    widths.set(line, width);
    return width;
  };
}
