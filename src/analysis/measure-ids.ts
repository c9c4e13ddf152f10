// The names of the measures, for those who only need to name one: this file loads no measure.

export const MEASURE_IDS = ['degree', 'strength', 'betweenness', 'closeness', 'eigenvector', 'pagerank'] as const;
export type MeasureId = (typeof MEASURE_IDS)[number];

/** In words; the measures themselves say what each means. */
export const MEASURE_NAMES: Readonly<Record<MeasureId, string>> = {
  degree: 'Degree',
  strength: 'Strength',
  betweenness: 'Betweenness',
  closeness: 'Closeness',
  eigenvector: 'Eigenvector centrality',
  pagerank: 'PageRank',
};

export const isMeasureId = (text: string): text is MeasureId => MEASURE_IDS.some((id) => id === text);
