export function entrySize(name: string): Promise<number>;
export function bundleSize(): number;
