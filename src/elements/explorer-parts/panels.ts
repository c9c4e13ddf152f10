// What an explorer opens on demand, in the order of its tabs; each is also the name of the slot that replaces it.

/** They stand beside the picture. */
export const SIDE_PANELS = ['filter', 'ranking', 'outline', 'legend'] as const;

/** They stand in place of the picture: a matrix and a text need its width. */
export const FULL_PANELS = ['matrix', 'reader'] as const;

export const PANELS = [...FULL_PANELS, ...SIDE_PANELS] as const;
export type PanelName = (typeof PANELS)[number];
