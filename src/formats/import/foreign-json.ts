// Looking into JSON that others wrote: nothing is taken for granted, and no key of Object.prototype is taken for data.
import type { ExchangeAttributes, ExchangeValue } from '../exchange-values.js';

export type ForeignRecord = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is ForeignRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const own = (value: unknown, key: string): unknown =>
  isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Ids are texts or numbers; null for anything else. */
export function idOf(value: unknown): string | null {
  if (typeof value === 'string' && value !== '') return value;
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : null;
}

export const numberOf = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null;

function exchangeValue(value: unknown): ExchangeValue | undefined {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (!Array.isArray(value)) return undefined;
  const items = value.map(idOf).filter((item) => item !== null);
  return items.length === value.length ? items : undefined;
}

/** The plain values of a record; objects within it, and the keys named, are left out. */
export function attributesOf(value: unknown, leftOut: ReadonlySet<string>): ExchangeAttributes {
  if (!isRecord(value)) return new Map();
  const found = new Map<string, ExchangeValue>();
  for (const [key, entry] of Object.entries(value)) {
    const read = leftOut.has(key) ? undefined : exchangeValue(entry);
    if (read !== undefined) found.set(key, read);
  }
  return found;
}

export function placeOf(x: unknown, y: unknown): readonly [number, number] | null {
  const [across, down] = [numberOf(x), numberOf(y)];
  return across === null || down === null ? null : [across, down];
}
