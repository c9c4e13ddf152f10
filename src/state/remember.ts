// Results of pure functions of two objects, kept as long as both live: a second question costs nothing.
// What is asked is for `derive.ts` and `lens-issues.ts`.

/** Remembers what `compute` made of two objects for as long as both live. */
export function remember<A extends object, B extends object, Result>(
  compute: (a: A, b: B) => Result,
): (a: A, b: B) => Result {
  const known = new WeakMap<A, WeakMap<B, Result>>();
  return (a, b) => {
    const results = known.get(a) ?? new WeakMap<B, Result>();
    known.set(a, results);
    if (!results.has(b)) results.set(b, compute(a, b));
    return results.get(b) as Result;
  };
}
