// How far two codings of the same texts agree before they were reconciled. Reads graph-data/codings/.
// Prints JSON; the table in graph-data/README.md is written from it by scripts/data-tables.mjs.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nominalAlpha } from './krippendorff-alpha.mjs';
import { directionOf, matchClaims } from './match-claims.mjs';

const FOLDER = join(import.meta.dirname, '..', 'graph-data', 'codings');

const claimsOf = (coder) =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith(`.${coder}.json`))
    .toSorted()
    .flatMap((name) => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')).claims);

/** The pairs a coder relates in one paragraph, whatever the type and direction. */
function relatedPairs(claims) {
  const pairs = new Set();
  for (const { evidence, from, to } of claims) {
    const ends =
      to.length === 0
        ? from.flatMap((a, at) => from.slice(at + 1).map((b) => [a, b]))
        : from.flatMap((a) => to.map((b) => [a, b]));
    for (const pair of ends) pairs.add(`${evidence.source} ${evidence.paragraph} ${pair.toSorted().join(' ')}`);
  }
  return pairs;
}

const share = (part, whole) => (whole === 0 ? null : part / whole);

function measure(first, second) {
  const { pairs, onlyFirst, onlySecond } = matchClaims(first, second);
  const [one, other] = [relatedPairs(first), relatedPairs(second)];
  const both = [...one].filter((pair) => other.has(pair)).length;
  const alpha = (valueOf) => nominalAlpha(pairs.map(([a, b]) => [valueOf(a), valueOf(b)]));
  return {
    claims: [first.length, second.length],
    matched: pairs.length,
    onlyOne: [onlyFirst.length, onlySecond.length],
    relations: { both, either: new Set([...one, ...other]).size, share: share(both, new Set([...one, ...other]).size) },
    alpha: {
      type: alpha(({ type }) => type),
      direction: alpha(directionOf),
      modality: alpha(({ modality }) => modality),
    },
  };
}

export function agreement() {
  const [first, second] = [claimsOf('c1'), claimsOf('c2')];
  const sources = [...new Set(first.map(({ evidence }) => evidence.source))].toSorted();
  const of = (claims, source) => claims.filter(({ evidence }) => evidence.source === source);
  return {
    all: measure(first, second),
    sources: Object.fromEntries(sources.map((source) => [source, measure(of(first, source), of(second, source))])),
  };
}

if (process.argv[1] === import.meta.filename) console.log(JSON.stringify(agreement(), null, 2));
