export interface EntrySizes {
  readonly painting: number;
  readonly whole: number;
}
export function entrySizes(name: string): Promise<EntrySizes>;
export function bundleSize(): number;
export const BUDGETS: EntrySizes & { readonly bundle: number };
export function overBudget(): Promise<readonly string[]>;
