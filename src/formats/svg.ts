// The picture as SVG, with real text, legend and the sentence of the lens, drawn from a Scene without a page.
import { degreeOfTies } from '../analysis/degree-of-ties.js';
import { lensSentence } from '../analysis/lens-sentence.js';
import { buildScene } from '../analysis/scene.js';
import { breakLines, estimateText } from '../model/looks/estimate-text.js';
import { DEFAULT_FONT, PALETTES } from '../model/looks/palette.js';
import type { GraphTheme } from '../model/looks/graph-theme.js';
import { NO_EMPHASIS, type SceneNode } from '../model/scene.js';
import {
  chosenValue,
  type Format,
  type FormatChoices,
  type FormatInput,
  type FormatOption,
  type FormatPicture,
} from './format.js';
import { FACE_CLIP } from './svg-parts/svg-actor.js';
import { element, textElement } from './svg-parts/svg-element.js';
import { svgLegend } from './svg-parts/svg-legend.js';
import { svgPicture } from './svg-parts/svg-picture.js';

const THEME: FormatOption = {
  id: 'theme',
  name: 'Colours',
  values: [
    { id: 'light', name: 'Light' },
    { id: 'dark', name: 'Dark' },
  ],
};

const FLAGS: FormatOption = {
  id: 'flags',
  name: 'States wear',
  values: [
    { id: 'on', name: 'Flags' },
    { id: 'off', name: 'Letters' },
  ],
};

/** CSS pixels. */
const PICTURE = { width: 1200, height: 760 } as const;
const MARGIN = 28;
const TITLE = { size: 24, line: 30 } as const;
const SMALL = { size: 13, line: 19 } as const;

const usualPicture = ({ graph, positions }: FormatInput): FormatPicture => ({
  scene: buildScene({ graph, positions, sizes: degreeOfTies(graph) }),
  emphasis: NO_EMPHASIS,
  measure: 'degree',
});

const themeOf = (choices: FormatChoices | undefined): GraphTheme => ({
  ...PALETTES[chosenValue(THEME, choices) === 'dark' ? 'dark' : 'light'],
  font: DEFAULT_FONT,
  textScale: 1,
});

function titleOf({ graph }: FormatInput): (node: SceneNode) => string {
  const ties = new Map<string, number>();
  for (const { actors } of graph.ties.values()) for (const id of actors) ties.set(id, (ties.get(id) ?? 0) + 1);
  return ({ id, label, kind }) => {
    const count = ties.get(id) ?? 0;
    return `${label}: ${kind}, ${count} ${count === 1 ? 'tie' : 'ties'}`;
  };
}

const at = (x: number, y: number, body: string): string => element('g', { transform: `translate(${x} ${y})` }, body);

interface Lines {
  readonly size: number;
  readonly color: string;
  /** From one line to the next. */
  readonly step: number;
}

const linesOf = (texts: readonly string[], { size, color, step }: Lines): string =>
  texts.map((text, index) => textElement('text', { y: index * step, 'font-size': size, fill: color }, text)).join('');

function write(given: FormatInput, choices?: FormatChoices): string {
  const { flags, ...rest } = given;
  const input: FormatInput = chosenValue(FLAGS, choices) === 'off' || flags === undefined ? rest : given;
  const { data, graph } = input;
  const theme = themeOf(choices);
  const picture = input.picture ?? usualPicture(input);
  const { title } = data.dataset;
  const inside = PICTURE.width - 2 * MARGIN;
  const titles = breakLines(title, TITLE.size, inside);
  const legend = svgLegend({ scene: picture.scene, lens: graph.lens, measure: picture.measure, theme, width: inside });
  const sentence = `${lensSentence(data, graph).text}.`;
  const notes = [
    ...breakLines(sentence, SMALL.size, inside),
    `Not what is true: what these texts say. Dataset ${data.dataset.id}, ${data.hash.slice(0, 12)}. Actor Atlas.`,
  ];
  const top = MARGIN + titles.length * TITLE.line;
  const below = top + PICTURE.height + 8;
  const foot = below + legend.height + SMALL.line;
  const height = foot + (notes.length - 1) * SMALL.line + MARGIN;
  const file = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: PICTURE.width,
      height,
      viewBox: `0 0 ${PICTURE.width} ${height}`,
      role: 'graphics-document',
      'aria-labelledby': 'title desc',
      'font-family': theme.font,
    },
    textElement('title', { id: 'title' }, title),
    textElement('desc', { id: 'desc' }, `${graph.nodes.size} actors in ${graph.relations.size} relations. ${sentence}`),
    element('defs', {}, FACE_CLIP),
    element('rect', { width: PICTURE.width, height, fill: theme.ground }),
    at(MARGIN, MARGIN + TITLE.size, linesOf(titles, { size: TITLE.size, color: theme.text, step: TITLE.line })),
    at(
      0,
      top,
      svgPicture({
        ...picture,
        theme,
        flags: input.flags ?? 'off',
        size: PICTURE,
        measure: estimateText,
        titleOf: titleOf(input),
      }),
    ),
    at(MARGIN, below, legend.body),
    at(MARGIN, foot, linesOf(notes, { size: SMALL.size, color: theme.muted, step: SMALL.line })),
  );
  return `${file}\n`;
}

export const svg: Format = {
  id: 'svg',
  name: 'Picture as SVG',
  extension: 'svg',
  mediaType: 'image/svg+xml',
  keeps:
    'The picture as it stands, with real text, a title on every actor and relation, the legend and the sentence of the lens.',
  loses: 'Claims, evidence and everything that is not seen.',
  options: [THEME, FLAGS],
  write,
};
