// The ready answers of the filter, by name; `presets.ts` says what each sets.

export const PRESETS = ['cooperation', 'conflict', 'feared', 'called-for', 'one-source'] as const;
export type Preset = (typeof PRESETS)[number];
