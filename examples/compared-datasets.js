// Makes two datasets of one, by source, and keeps the two pictures in step.
const response = await fetch('../graph-data/south-caucasus.json');
const dataset = await response.json();

/** The dataset with the claims and positions of one source. */
const only = (source) => ({
  ...dataset,
  id: `${dataset.id}-${source}`,
  claims: dataset.claims.filter(({ evidence }) => evidence?.source === source),
  positions: dataset.positions.filter(({ evidence }) => evidence?.source === source),
});

const [before, after] = ['before', 'after'].map((id) => document.getElementById(id));
before.data = only('rasanah-2021');
after.data = only('movahedian-2026');

for (const [one, other] of [
  [before, after],
  [after, before],
]) {
  one.addEventListener('actor-selection-change', ({ selection }) => {
    if (other.selection !== selection) other.selection = selection;
  });
}
