// Ids for records of foreign files: their own where it is one, else one made of their name, always another.
import { ID_MAX_LENGTH, isId, RESERVED_IDS } from '../../model/id.js';

const usable = (id: string): boolean => isId(id) && !RESERVED_IDS.has(id);

/** Letters and digits of any script, words joined by dashes; empty where there are none. */
const slug = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}_.]+/gu, '-')
    .replace(/^[^\p{L}\p{N}_]+|-+$/gu, '')
    .slice(0, ID_MAX_LENGTH - 8)
    .toWellFormed();

export class IdMaker {
  readonly #taken = new Set<string>();
  /** By stem, the first number that may be free: ids are never given back. */
  readonly #numbers = new Map<string, number>();

  /** Whether nobody has the id yet; an id that is none is never free. */
  isFree(id: string): boolean {
    return usable(id) && !this.#taken.has(id);
  }

  /** The first of the wishes that is a free id, else one made of the last wish or of `otherwise`, with a number. */
  make(wishes: readonly string[], otherwise: string): string {
    const wish =
      wishes.find((candidate) => this.isFree(candidate)) ?? this.#number(slug(wishes.at(-1) ?? ''), otherwise);
    this.#taken.add(wish);
    return wish;
  }

  /** Ids that are given away already. */
  reserve(ids: Iterable<string>): void {
    for (const id of ids) this.#taken.add(id);
  }

  /** One made of a name, in lower case, or of `otherwise`. */
  ofName(name: string, otherwise: string): string {
    const id = this.#number(slug(name), otherwise);
    this.#taken.add(id);
    return id;
  }

  #number(made: string, otherwise: string): string {
    const stem = usable(made) ? made : otherwise;
    if (this.isFree(stem) && stem !== otherwise) return stem;
    let number = this.#numbers.get(stem) ?? (stem === otherwise ? 1 : 2);
    while (!this.isFree(`${stem}-${number}`)) number += 1;
    this.#numbers.set(stem, number + 1);
    return `${stem}-${number}`;
  }
}
