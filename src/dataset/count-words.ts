// How many words a text of ours has: what stands between spaces.

export const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length;
