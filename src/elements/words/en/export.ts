// The words of <actor-export>. Names of formats, and what each keeps and loses, stand with the formats.
import { enterEnglish } from '../message-table.js';

const bytes = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

export const exportWords = {
  formats: 'As a file',
  format: 'Format',
  others: 'More formats',
  keeps: 'Keeps',
  loses: 'Leaves out',
  scope: 'How much of it',
  scopes: { lens: 'what the present lens shows', everything: 'everything, of every certainty' },
  oneScenario: 'Of scenarios, which exclude each other, only the one that is switched on. Dataset JSON holds them all.',
  whole: 'Always the whole dataset, whatever the lens.',
  pictureScope: 'The picture as it stands: lens, places, sizes, colours, what is selected.',
  preview: 'Preview',
  previewOf: (name: string): string => `Preview: ${name}`,
  noPreview: 'An archive of tables, to be opened after saving.',
  cut: 'The file goes on.',
  writing: 'Writing…',
  failed: 'The file could not be written.',
  size: (size: number): string =>
    size < 1000 ? `${size} bytes` : size < 1e6 ? `${bytes.format(size / 1000)} kB` : `${bytes.format(size / 1e6)} MB`,
  save: 'Save',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'The browser does not let this page copy. Save the file instead.',
  copyByHand: 'The browser does not let this page copy: select the text and copy it by hand.',
  share: 'Share this view',
  link: 'Link',
  copyLink: 'Copy link',
  noLink: 'This page has no address that holds the view.',
  shareLink: 'Share…',
  cite: { view: 'Cite this view', relation: 'Cite this relation', claim: 'Cite this claim' },
  citeAs: 'As',
  citation: 'Citation',
  copyCitation: 'Copy citation',
  changes: (count: number): string => `What was changed in the dataset (${count})`,
  embed: 'Put it on a page',
  tag: 'As a tag',
  tagHint: 'Draws the view in the page itself. Works on any page that may load the script.',
  frame: 'As a frame',
  frameHint: 'Shows the view in a frame, apart from the page around it.',
  copyTag: 'Copy the tag',
  copyFrame: 'Copy the frame',
  ownData: 'This dataset has no address: put its file on a server, and name that in src.',
};

enterEnglish('export', exportWords);
