// A problem found in a file, a lens or a text: collected, never thrown.

export type Severity = 'error' | 'warning';

export interface Issue {
  /** Stable kebab-case name of the problem, such as `actor-unknown`. */
  readonly code: string;
  readonly severity: Severity;
  /** JSON pointer (RFC 6901) to the value at fault; empty for the whole file. */
  readonly path: string;
  /** A sentence that names the record and says what to do. */
  readonly message: string;
}

/** An RFC 6901 pointer from its keys: `jsonPointer('claims', 3, 'from')` is `/claims/3/from`. */
export function jsonPointer(...keys: readonly (string | number)[]): string {
  return keys.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

export const hasErrors = (issues: readonly Issue[]): boolean => issues.some((issue) => issue.severity === 'error');
