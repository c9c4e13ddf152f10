// One page for each element: its part of docs/elements.md, which is made from the manifest, and a live example above it.
import { escapeHtml } from './markdown.mjs';

const DATASET = '../graph-data/south-caucasus.json';

/** What shows an element at work where `src` alone would show little. */
const SETTINGS = {
  'actor-explorer': 'lens="kinds=state"',
  'actor-graph': 'lens="kinds=state&amp;types=threat"',
  'actor-details': 'selection="azerbaijan~iran"',
  'actor-matrix': 'lens="kinds=state"',
  'actor-ranking': 'lens="kinds=state"',
  'actor-outline': 'lens="kinds=state"',
};

const liveExample = (tag) => {
  const attributes = [`src="${DATASET}"`, SETTINGS[tag]].filter(Boolean).join(' ');
  const html = `<${tag} ${attributes}></${tag}>`;
  return `<section class="live" aria-label="Live example">
<pre tabindex="0"><code>${escapeHtml(html.replaceAll('&amp;', '&'))}</code></pre>
${html}
</section>`;
};

/** The sections of docs/elements.md as `{ tag, text, live }`: Markdown that begins with the name, and HTML. */
export const elementPages = (elements) =>
  elements
    .split(/^(?=## `<actor-)/m)
    .slice(1)
    .map((section) => {
      const [, tag] = /^## `<(?<tag>actor-[a-z-]+)>`/.exec(section);
      return { tag, text: section.replaceAll(/^##/gm, '#'), live: liveExample(tag) };
    });
