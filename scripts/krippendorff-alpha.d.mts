export function nominalAlpha(pairs: readonly (readonly [unknown, unknown])[] | readonly unknown[][]): number | null;
