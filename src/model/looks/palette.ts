// The default colours of the picture for light and dark grounds. A test computes that every relation colour, in its
// weakest form too, and every group's keeps 3:1 against the ground, and that they stay apart for every colour vision.
import type { GraphTheme } from './graph-theme.js';

export type Scheme = GraphTheme['scheme'];

export type Palette = Omit<GraphTheme, 'font' | 'textScale'>;

export const PALETTES: Readonly<Record<Scheme, Palette>> = {
  light: {
    scheme: 'light',
    ground: '#ffffff',
    text: '#1c232b',
    muted: '#5f6b77',
    accent: '#6d28d9',
    nodeFill: '#f2f4f7',
    nodeBorder: '#66727e',
    groups: ['#e84c1d', '#7985f5', '#690410', '#b28391', '#63567b', '#310679'],
    land: '#f3f1ea',
    coast: '#b9b4a6',
    relations: { alliance: '#25378c', rivalry: '#6e4a00', trade: '#0b685e', threat: '#a80f30' },
  },
  dark: {
    scheme: 'dark',
    ground: '#14181d',
    text: '#e8ecf0',
    muted: '#9aa5b1',
    accent: '#c4a7ff',
    nodeFill: '#252c34',
    nodeBorder: '#8793a0',
    groups: ['#73c8a9', '#d02b34', '#daa5fa', '#cbed2e', '#7456e0', '#4b8076'],
    land: '#1d232a',
    coast: '#4a545f',
    relations: { alliance: '#7a9af6', rivalry: '#e2bf84', trade: '#78d6cf', threat: '#f76b74' },
  },
};

/** Used where neither the host nor its page names a font. */
export const DEFAULT_FONT = 'system-ui, sans-serif';
