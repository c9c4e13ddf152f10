// The names of the measures, for those who only need to name one: this file loads no measure.

export const MEASURE_IDS = [
  'degree',
  'in-degree',
  'out-degree',
  'strength',
  'cooperative-degree',
  'hostile-degree',
  'net-degree',
  'betweenness',
  'closeness',
  'eigenvector',
  'pagerank',
  'hub',
  'authority',
  'core',
  'constraint',
] as const;
export type MeasureId = (typeof MEASURE_IDS)[number];

/** In words; the measures themselves say what each means. */
export const MEASURE_NAMES: Readonly<Record<MeasureId, string>> = {
  degree: 'Degree',
  'in-degree': 'In-degree',
  'out-degree': 'Out-degree',
  strength: 'Strength',
  'cooperative-degree': 'Cooperative degree',
  'hostile-degree': 'Hostile degree',
  'net-degree': 'Net signed degree',
  betweenness: 'Betweenness',
  closeness: 'Closeness',
  eigenvector: 'Eigenvector centrality',
  pagerank: 'PageRank',
  hub: 'Hub score',
  authority: 'Authority score',
  core: 'Core number',
  constraint: 'Constraint',
};

export const isMeasureId = (text: string): text is MeasureId => MEASURE_IDS.some((id) => id === text);
