// The names of the measures, for those who only need to name one: this file loads no measure.

export const MEASURE_IDS = ['degree', 'strength', 'betweenness', 'closeness', 'eigenvector', 'pagerank'] as const;
export type MeasureId = (typeof MEASURE_IDS)[number];

export const isMeasureId = (text: string): text is MeasureId => MEASURE_IDS.some((id) => id === text);
