// The panels an explorer opens on demand, in the order of their tabs; each is also the name of the slot that replaces it.

export const PANELS = ['filter', 'ranking', 'outline', 'legend'] as const;
export type PanelName = (typeof PANELS)[number];

export const isPanelName = (name: string): name is PanelName => PANELS.some((panel) => panel === name);
