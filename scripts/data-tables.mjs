// Writes the tables of graph-data/README.md from the data: claims by source, type and modality, and the agreement of
// the two codings. With --check it only says whether they are stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { agreement } from './agreement.mjs';

const FOLDER = join(import.meta.dirname, '..', 'graph-data');
const README = join(FOLDER, 'README.md');
const TYPES = ['alliance', 'rivalry', 'trade', 'threat'];
const MODALITIES = ['asserted', 'attributed', 'perceived', 'advocated', 'hypothetical', 'denied'];

const line = (cells) => `| ${cells.join(' | ')} |`;
const table = (heads, rows) =>
  [line(heads), line(heads.map((_, at) => (at < 2 ? '---' : '--:'))), ...rows.map(line)].join('\n');

function claimsTable({ sources, claims }) {
  const count = (source, type, modality) =>
    claims.filter(
      (claim) =>
        (source === null || claim.evidence?.source === source) &&
        (type === null || claim.type === type) &&
        (modality === null || claim.modality === modality),
    ).length;
  const row = (source, type, names) => [
    ...names,
    ...MODALITIES.map((modality) => count(source, type, modality) || '·'),
    count(source, type, null),
  ];
  const rows = sources.flatMap(({ id }) => [
    ...TYPES.map((type) => row(id, type, [`\`${id}\``, type])),
    row(id, null, [`\`${id}\``, '**all**']),
  ]);
  return table(['source', 'type', ...MODALITIES, 'all'], [...rows, row(null, null, ['**all**', '**all**'])]);
}

const number = (value) => (value === null ? '–' : value.toFixed(2));
const percent = (value) => (value === null ? '–' : `${(100 * value).toFixed(0)} %`);

function agreementTable({ all, sources }) {
  const row = (name, { claims, matched, relations, alpha }) => [
    name,
    `${claims[0]} / ${claims[1]}`,
    matched,
    percent(relations.share),
    number(alpha.type),
    number(alpha.direction),
    number(alpha.modality),
  ];
  return table(
    [
      'source',
      'claims of first / second coding',
      'matched',
      'pairs found by both',
      'α type',
      'α direction',
      'α modality',
    ],
    [...Object.entries(sources).map(([id, one]) => row(`\`${id}\``, one)), row('**all**', all)],
  );
}

function replacePart(text, name, content) {
  const [start, end] = [`<!-- ${name}: written by scripts/data-tables.mjs -->`, `<!-- /${name} -->`];
  const [before, rest] = text.split(start);
  const after = rest?.split(end)[1];
  if (after === undefined) throw new Error(`graph-data/README.md has no place for "${name}".`);
  return `${before}${start}\n\n${content}\n\n${end}${after}`;
}

const present = readFileSync(README, 'utf8');
const dataset = JSON.parse(readFileSync(join(FOLDER, 'south-caucasus.json'), 'utf8'));
const written = replacePart(
  replacePart(present, 'claims', claimsTable(dataset)),
  'agreement',
  agreementTable(agreement()),
);
const wanted = await format(written, { ...(await resolveConfig(README)), parser: 'markdown' });
if (!process.argv.includes('--check')) {
  writeFileSync(README, wanted);
} else if (wanted !== present) {
  console.error('The tables of graph-data/README.md are stale. Run: node scripts/data-tables.mjs');
  process.exitCode = 1;
}
