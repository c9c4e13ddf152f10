// The formats the page offers: those that need no page, and the picture as PNG. The common few come first.
import { FORMATS, type FormatOption } from '../../formats/index.js';
import { PNG, PNG_SCALE } from '../shared/png.js';

export interface OfferedFormat {
  readonly id: string;
  readonly name: string;
  readonly extension: string;
  readonly keeps: string;
  readonly loses: string;
  readonly options: readonly FormatOption[];
  readonly isPicture: boolean;
  /** Whether it holds the whole dataset whatever the lens. */
  readonly isWhole: boolean;
}

const COMMON = ['png', 'svg', 'csv', 'graph-json', 'dataset-json', 'markdown'];

const svgOptions = FORMATS.find(({ id }) => id === 'svg')?.options ?? [];

const ALL: readonly OfferedFormat[] = [
  { ...PNG, options: [PNG_SCALE, ...svgOptions], isPicture: true, isWhole: false },
  ...FORMATS.map(({ id, name, extension, keeps, loses, options = [] }) => ({
    id,
    name,
    extension,
    keeps,
    loses,
    options,
    isPicture: id === 'svg',
    isWhole: id === 'dataset-json',
  })),
];

export const COMMON_FORMATS: readonly OfferedFormat[] = COMMON.flatMap((id) =>
  ALL.filter((format) => format.id === id),
);

export const OTHER_FORMATS: readonly OfferedFormat[] = ALL.filter(({ id }) => !COMMON.includes(id));

/** The first one where there is none of that id. */
export function offeredFormat(id: string): OfferedFormat {
  const found = ALL.find((format) => format.id === id) ?? COMMON_FORMATS[0];
  if (found === undefined) throw new Error('No format is registered.');
  return found;
}
