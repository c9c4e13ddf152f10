// npm run docs: the documentation as static files in site/docs/, from the guides, the manifest of the elements and the
// examples, after `npm run build`. The folders are those of the repository, so that the links between its files hold.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { elementPages } from './docs/element-pages.mjs';
import { titleOf, toHtml } from './docs/markdown.mjs';
import { pageFrame } from './docs/page-frame.mjs';

const ROOT = join(import.meta.dirname, '..');
const OUT = join(ROOT, 'site', 'docs');

const GUIDES = [
  'README.md',
  'docs/embedding.md',
  'docs/views.md',
  'docs/evidence.md',
  'docs/measures.md',
  'docs/exchange.md',
  'docs/accessibility.md',
  'graph-data/README.md',
  'graph-data/codings/README.md',
  'examples/README.md',
];
const ELEMENTS = 'docs/elements.md';
const FOR_DEVELOPERS = ['ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md'];

/** What the pages show or run, as it lies in the repository. */
const COPIES = ['dist/actor-atlas.js', 'dist/assets', 'docs/screenshots', 'tests/fixtures/six-claims.json', 'LICENSE'];

if (!existsSync(join(ROOT, 'dist', 'actor-atlas.js'))) {
  console.error('There is nothing to document yet: run "npm run build" first.');
  process.exit(1);
}

const read = (path) => readFileSync(join(ROOT, path), 'utf8');

const outPath = (path) =>
  path === 'README.md'
    ? 'index.html'
    : path.replace(/(?:README)?\.md$/, (end) => (end === '.md' ? '.html' : 'index.html'));

const elements = elementPages(read(ELEMENTS));
const elementPath = (tag) => `elements/${tag}.html`;

const guides = [...GUIDES, ELEMENTS, ...FOR_DEVELOPERS];

function write(path, text) {
  const file = join(OUT, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Where a link of a file leads on the site; null where it leads to nothing that is published. */
const resolver = (from, at) => (target) => {
  if (/^(?:https?:|mailto:|#)/.test(target)) return target;
  const [path = '', hash] = target.split('#');
  const wanted = posix.normalize(posix.join(posix.dirname(from), path)).replace(/\/$/, '');
  const candidates = [wanted, posix.join(wanted, 'index.html'), posix.join(wanted, 'README.md')];
  const found = candidates.map((each) => (guides.includes(each) ? outPath(each) : each)).find(isPublished);
  if (found === undefined) return null;
  return posix.relative(posix.dirname(at), found) + (hash === undefined ? '' : `#${hash}`);
};

const isPublished = (path) =>
  guides.some((guide) => outPath(guide) === path) ||
  (existsSync(join(OUT, path)) && statSync(join(OUT, path)).isFile());

const link = (at, path, title) => ({ href: posix.relative(posix.dirname(at), path), title, path });

const groupsOf = (at) => [
  { title: 'Guides', links: GUIDES.map((path) => link(at, outPath(path), titleOf(read(path)))) },
  {
    title: 'Elements',
    links: [
      link(at, outPath(ELEMENTS), 'All on one page'),
      ...elements.map(({ tag }) => link(at, elementPath(tag), `<${tag}>`)),
    ],
  },
  { title: 'For developers', links: FOR_DEVELOPERS.map((path) => link(at, outPath(path), titleOf(read(path)))) },
];

function page({ from, at, text, live = '' }) {
  const html = toHtml(text, resolver(from, at));
  const end = html.indexOf('</h1>') + '</h1>'.length;
  const base = posix.relative(posix.dirname(at), '.') || '.';
  write(
    at,
    pageFrame({
      title: titleOf(text).replaceAll('`', ''),
      body: html.slice(0, end) + live + html.slice(end),
      base: `${base}/`,
      groups: groupsOf(at),
      here: at,
      needsElements: live !== '',
    }),
  );
}

rmSync(OUT, { recursive: true, force: true });
for (const path of COPIES)
  cpSync(join(ROOT, path), join(OUT, path), { recursive: true, filter: (name) => !name.endsWith('.map') });
for (const name of readdirSync(join(ROOT, 'graph-data')).filter((file) => file.endsWith('.json')))
  cpSync(join(ROOT, 'graph-data', name), join(OUT, 'graph-data', name));
cpSync(join(ROOT, 'scripts', 'docs', 'docs.css'), join(OUT, 'docs.css'));

for (const { name, isDirectory } of readdirSync(join(ROOT, 'examples'), { withFileTypes: true }).map((entry) => ({
  name: entry.name,
  isDirectory: entry.isDirectory(),
}))) {
  const from = join(ROOT, 'examples', name);
  const to = join(OUT, 'examples', name);
  if (isDirectory) {
    const words = ['build', from, '--outDir', to, '--emptyOutDir', '--logLevel', 'error'];
    execFileSync(join(ROOT, 'node_modules', '.bin', 'vite'), words, {
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  } else if (!name.endsWith('.md')) {
    // In the repository the built site lies beside the examples, here around them.
    write(`examples/${name}`, readFileSync(from, 'utf8').replaceAll('../site/embed.html', '../../embed.html'));
  }
}

for (const path of guides) page({ from: path, at: outPath(path), text: read(path) });
for (const { tag, text, live } of elements) page({ from: ELEMENTS, at: elementPath(tag), text, live });
console.log(`Built site/docs/: ${guides.length} guides, ${elements.length} elements, and the examples.`);
