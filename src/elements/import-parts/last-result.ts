// Remembers what was made last, so that the same question is not worked out twice.

/** The last result of a step, for as long as the same is asked. */
export class Last<Result> {
  #key = '';
  #result: Result | null = null;

  async of(key: string, make: () => Promise<Result>): Promise<Result> {
    if (this.#result !== null && this.#key === key) return this.#result;
    this.#result = null;
    const result = await make();
    this.#key = key;
    this.#result = result;
    return result;
  }
}
