// The icons of buttons: strokes in a 20 × 20 box that take the colour of the text. Buttons name themselves in words.
import { svg, type SVGTemplateResult } from 'lit';

const PATHS = {
  undo: 'M7 4 3.5 7.5 7 11M4 7.5h7.5a4.5 4.5 0 0 1 0 9H8',
  redo: 'M13 4l3.5 3.5L13 11M16 7.5H8.5a4.5 4.5 0 0 0 0 9H12',
  download: 'M10 3v9.5M6 9l4 4 4-4M4 16.5h12',
  close: 'M5 5l10 10M15 5 5 15',
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  fit: 'M3.5 7.5v-4h4M12.5 3.5h4v4M16.5 12.5v4h-4M7.5 16.5h-4v-4',
  'full-page': 'M11.5 3.5h5v5M16 4l-5 5M8.5 16.5h-5v-5M4 16l5-5',
  'leave-full-page': 'M16.5 8.5h-5v-5M12 8l4.5-4.5M3.5 11.5h5v5M8 12l-4.5 4.5',
  force: 'M10 10 5 5M10 10l5-4M10 10l1 6M10 8.2a1.8 1.8 0 1 1 0 3.6a1.8 1.8 0 0 1 0-3.6',
  unpin: 'M7 3.5h6M8 3.5l-.6 5L5.5 10.5h9L12.6 8.5 12 3.5M10 10.5v6M3.5 3.5l13 13',
  link: 'M8 12l4-4M9 6l1.5-1.5a3.2 3.2 0 0 1 4.5 4.5L13.5 10.5M11 14l-1.5 1.5a3.2 3.2 0 0 1-4.5-4.5L6.5 9.5',
  warning: 'M10 3.2 17.5 16.5h-15zM10 8.2v4M10 14.3v.1',
  more: 'M4.5 10h.1M10 10h.1M15.5 10h.1',
  hide: 'M3.5 3.5l13 13M8.2 5.3A8 8 0 0 1 17.5 10a11 11 0 0 1-1.9 2.6M12.6 14.3A8 8 0 0 1 2.5 10 11 11 0 0 1 5.6 6.4M8.4 8.4a2.3 2.3 0 0 0 3.2 3.2',
  check: 'M4.5 10.5 8.5 14.5 15.5 6',
  filter: 'M3.5 4.5h13l-5 6v5.5l-3-1.7v-3.8z',
  ranking: 'M3.5 5h13M3.5 10h9M3.5 15h5',
  communities:
    'M4 7a2.6 2.6 0 1 0 5.2 0A2.6 2.6 0 1 0 4 7M10.8 13a2.6 2.6 0 1 0 5.2 0a2.6 2.6 0 1 0-5.2 0M8.6 8.7l2.8 2.6',
  balance: 'M10 3.5v13M6.5 16.5h7M4 6h12M4 6l-2 5.5h4zM16 6l-2 5.5h4z',
  'what-if': 'M4.5 16.5v-6a3.5 3.5 0 0 1 3.5-3.5h8M13 4l3.5 3-3.5 3M4.5 12.5h5.5M10 10.5v4',
  outline: 'M3.5 4.5h5M7 10h9.5M7 15.5h9.5M4.5 4.5v11h2.5M4.5 10H7',
  legend: 'M3.5 5.5h3M10 5.5h6.5M3.5 10h.1M6.4 10h.1M10 10h6.5M3.5 14.5l3-1M10 14.5h6.5',
  keyboard: 'M2.5 5.5h15v9h-15zM5.5 8.5h.1M8.5 8.5h.1M11.5 8.5h.1M14.5 8.5h.1M6.5 11.5h7',
  open: 'M3 15.5v-11h4.5l2 2.5h6.5v2.5M3 15.5l2.5-6h12l-2.5 6z',
  share: 'M10 12.5v-9M6.5 6.5 10 3l3.5 3.5M5 9.5H3.5v7h13v-7H15',
  edit: 'M4 16l.8-3.6L13.5 3.7l2.8 2.8-8.7 8.7zM11.5 5.7l2.8 2.8',
  chevron: 'M7.5 5l5 5-5 5',
} as const;

export type IconName = keyof typeof PATHS;

export const icon = (name: IconName): SVGTemplateResult =>
  svg`<svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false"
    fill="none" stroke="currentColor" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round"
  ><path d=${PATHS[name]}></path></svg>`;
