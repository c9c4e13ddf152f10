// A copy of a value given as an object, restricted to what JSON can hold: later changes by its owner cannot reach us,
// and what JSON would change without a word (a Date, NaN, a Map) is refused by name.
import { jsonPointer, type Issue } from '../model/issue.js';
import { errorIssue } from './error-issue.js';
import { FILE_TOO_LARGE, MAX_DEPTH, MAX_FILE_BYTES, nestingTooDeep } from './limits.js';
import type { JsonResult } from './parse-json.js';
import type { Keys } from './place-in-file.js';

class Refusal extends Error {
  readonly issue: Issue;

  constructor(issue: Issue) {
    super(issue.message);
    this.issue = issue;
  }
}

const placeOf = (keys: Keys): string => (keys.length === 0 ? 'The data' : `The value at ${jsonPointer(...keys)}`);

const notJson = (keys: Keys, what: string): Refusal =>
  new Refusal(
    errorIssue(
      'value-not-json',
      `${placeOf(keys)} is ${what}, which JSON cannot hold. Give plain objects, lists, texts and numbers.`,
      jsonPointer(...keys),
    ),
  );

// Not compared with our own Object.prototype: data may come from another frame.
const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || (typeof prototype === 'object' && Object.getPrototypeOf(prototype) === null);
};

class JsonCopier {
  /** Characters and values still allowed: about the size of the JSON text. */
  #left = MAX_FILE_BYTES;

  copy(value: unknown, keys: Keys): unknown {
    this.#spend(typeof value === 'string' ? value.length : 1);
    if (keys.length > MAX_DEPTH) throw new Refusal(nestingTooDeep(placeOf(keys)));
    if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
    if (typeof value === 'object') return this.#copyObject(value, keys);
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    throw notJson(keys, value === undefined || typeof value === 'number' ? String(value) : `a ${typeof value}`);
  }

  #copyObject(value: object, keys: Keys): unknown {
    if (Array.isArray(value)) return Array.from(value, (item: unknown, index) => this.copy(item, [...keys, index]));
    if (!isPlain(value)) throw notJson(keys, 'an object of a class of its own');
    const entries: [string, unknown][] = [];
    for (const key of Object.keys(value)) {
      const entry: unknown = Reflect.get(value, key);
      this.#spend(key.length);
      // As JSON.stringify does: a property that is undefined is not there.
      if (entry !== undefined) entries.push([key, this.copy(entry, [...keys, key])]);
    }
    // Defines own properties, even one called `__proto__`.
    return Object.fromEntries(entries);
  }

  #spend(cost: number): void {
    this.#left -= cost;
    if (this.#left < 0) throw new Refusal(FILE_TOO_LARGE);
  }
}

/** Copies a value as JSON would. Never throws: getters and proxies that do give an issue. */
export function copyJson(value: unknown): JsonResult {
  try {
    return { ok: true, value: new JsonCopier().copy(value, []) };
  } catch (error) {
    const issue =
      error instanceof Refusal
        ? error.issue
        : errorIssue('value-not-json', 'The data cannot be read: one of its properties throws. Give plain objects.');
    return { ok: false, issues: [issue] };
  }
}
