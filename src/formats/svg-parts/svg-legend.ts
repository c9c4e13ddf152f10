// The legend below a picture: which line is which relation, how sure it is, and what sizes circles and lines. Only what
// the picture shows is explained.
import { MEASURE_NAMES, type MeasureId } from '../../analysis/measure-ids.js';
import { modalitiesOf } from '../../model/certainty-of.js';
import type { Lens, Weighting } from '../../model/lens.js';
import { estimateText } from '../../model/looks/estimate-text.js';
import type { GraphTheme } from '../../model/looks/graph-theme.js';
import type { Certainty, Scene, SceneNode, SceneStrand } from '../../model/scene.js';
import { RELATION_TYPES } from '../../model/vocabulary.js';
import { element, textElement } from './svg-element.js';
import { svgStrand } from './svg-strand.js';

const FONT_SIZE = 13;
const LINE = { length: 44, width: 3 } as const;
const GAP = { mark: 8, item: 22, row: 24 } as const;

const CERTAINTIES: readonly Certainty[] = ['asserted', 'reported', 'imagined', 'denied'];

const WIDTHS: Readonly<Record<Weighting, string>> = {
  statements: 'Lines are the thicker, the more statements say so.',
  claims: 'Lines are the thicker, the more claims say so.',
  sources: 'Lines are the thicker, the more sources say so.',
  none: 'All lines alike, however often it is said.',
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

interface Item {
  readonly name: string;
  /** Null for words that lead over to what follows. */
  readonly strand: Pick<SceneStrand, 'type' | 'certainty' | 'directed'> | null;
}

function itemsOf({ strands }: Scene): readonly Item[] {
  const types = RELATION_TYPES.filter((type) => strands.some((strand) => strand.type === type));
  const certainties = CERTAINTIES.filter((certainty) => strands.some((strand) => strand.certainty === certainty));
  const [first] = types;
  if (first === undefined) return [];
  return [
    ...types.map((type): Item => ({ name: capital(type), strand: { type, certainty: 'asserted', directed: false } })),
    ...(certainties.length < 2
      ? []
      : [
          { name: 'How sure it is:', strand: null },
          ...certainties.map((certainty): Item => ({
            name: modalitiesOf(certainty).join(' or '),
            strand: { type: first, certainty, directed: false },
          })),
        ]),
  ];
}

function sampleOf(x: number, y: number, strand: NonNullable<Item['strand']>, theme: GraphTheme): string {
  const end = (at: number): SceneNode => ({
    id: '',
    label: '',
    kind: 'state',
    x: at,
    y,
    radius: 0,
    flag: null,
    importance: 0,
    internal: 0,
    contains: 0,
  });
  return svgStrand({
    strand: {
      ...strand,
      id: 'alliance:a~b',
      tie: 'a~b',
      source: 'a',
      target: 'b',
      width: LINE.width,
      bend: 0,
      title: '',
    },
    source: end(x),
    target: end(x + LINE.length),
    theme,
    emphasis: { actors: new Set(), relations: new Set(), focus: null },
  });
}

export interface LegendInput {
  readonly scene: Scene;
  readonly lens: Lens;
  readonly measure: MeasureId;
  readonly theme: GraphTheme;
  /** Room for it, in CSS pixels. */
  readonly width: number;
}

/** From its upper left corner, and how high it is. */
export function svgLegend({ scene, lens, measure, theme, width }: LegendInput): {
  readonly body: string;
  readonly height: number;
} {
  const marks: string[] = [];
  let [x, y] = [0, FONT_SIZE];
  for (const { name, strand } of itemsOf(scene)) {
    const long = (strand === null ? 0 : LINE.length + GAP.mark) + (estimateText(name) * FONT_SIZE) / 100;
    if (x > 0 && x + long > width) [x, y] = [0, y + GAP.row];
    if (strand !== null) marks.push(sampleOf(x, y - 0.35 * FONT_SIZE, strand, theme));
    const at = strand === null ? x : x + LINE.length + GAP.mark;
    marks.push(textElement('text', { x: at, y, 'font-size': FONT_SIZE, fill: theme.text }, name));
    x += long + GAP.item;
  }
  const sentence = `Arrows run from the one who acts. ${WIDTHS[lens.weights]} Circles by ${MEASURE_NAMES[measure].toLowerCase()}.`;
  y += marks.length === 0 ? 0 : GAP.row;
  marks.push(textElement('text', { x: 0, y, 'font-size': FONT_SIZE, fill: theme.muted }, sentence));
  return { body: element('g', { role: 'group', 'aria-label': 'Legend' }, ...marks), height: y + 6 };
}
