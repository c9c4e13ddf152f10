// JSON in one form only, after RFC 8785 (JSON Canonicalization Scheme): keys sorted by UTF-16 code units, no spaces,
// numbers and texts as ECMAScript writes them. Two files with the same data have the same canonical form.

/**
 * The canonical form of a JSON value. Keys whose value is undefined are left out.
 * Expects what `parse-json.ts` gives: no cycles, bounded depth, finite numbers.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value)
    .filter(([, entry]) => entry !== undefined)
    // The default order of JavaScript is that of UTF-16 code units, as the RFC asks.
    .toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([key, entry]) => `${JSON.stringify(key)}:${canonicalJson(entry)}`);
  return `{${entries.join(',')}}`;
}
