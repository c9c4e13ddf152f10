// Matches the claims of two coders one to one: same source, same paragraph, same set of parties.
// Of several that would do, those on the same passage belong together first; then the order of the files decides.

const partiesOf = ({ from, to }) => [...new Set([...from, ...to])].toSorted().join(' ');

const keyOf = (claim) => `${claim.evidence.source} ${claim.evidence.paragraph} ${partiesOf(claim)}`;

/** How well two passages fit; types and modalities must not count, for they are what is compared. */
const CLOSENESS = [
  (a, b) => a.evidence.sha256 === b.evidence.sha256,
  (a, b) => a.evidence.first === b.evidence.first || a.evidence.last === b.evidence.last,
  () => true,
];

function groupByKey(claims) {
  const groups = new Map();
  for (const claim of claims) groups.set(keyOf(claim), [...(groups.get(keyOf(claim)) ?? []), claim]);
  return groups;
}

/** The pairs, and what only one of the two has. */
export function matchClaims(first, second) {
  const pairs = [];
  const left = groupByKey(second);
  let unmatched = first;
  for (const fits of CLOSENESS) {
    const rest = [];
    for (const claim of unmatched) {
      const candidates = left.get(keyOf(claim)) ?? [];
      const at = candidates.findIndex((candidate) => fits(claim, candidate));
      if (at < 0) {
        rest.push(claim);
        continue;
      }
      pairs.push([claim, candidates[at]]);
      left.set(keyOf(claim), candidates.toSpliced(at, 1));
    }
    unmatched = rest;
  }
  return { pairs, onlyFirst: unmatched, onlySecond: [...left.values()].flat() };
}

/** Who acts, seen from the parties in the order of their ids. */
export function directionOf({ from, to, directed }) {
  if (!directed || to.length === 0) return 'undirected';
  const [first] = [...from, ...to].toSorted();
  return from.includes(first) ? 'first acts' : 'second acts';
}
