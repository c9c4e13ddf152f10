// Gathers a normalised text character by character: collapses white space, counts paragraphs, keeps the origins.
import type { NormalisedText, TextRange } from './normalised-text.js';
import { plainCluster } from './plain-cluster.js';

const WHITE_SPACE = /\p{White_Space}/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** White space that is not yet written: it may be the last of the text. */
interface Space {
  readonly start: number;
  end: number;
  lineEnd: boolean;
  readonly afterHyphen: boolean;
}

export class NormalisedTextWriter {
  readonly #characters: string[] = [];
  #length = 0;
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #paragraphStarts: number[] = [];
  readonly #brokenWords: number[] = [];
  readonly #surrogatePairs: number[] = [];
  #space: Space | null = null;
  #softHyphen = false;

  /** Writes one cluster of the original's range; `softHyphen` says that one was left out right after it. */
  write(cluster: string, { start, end }: TextRange, softHyphen: boolean): void {
    for (const character of plainCluster(cluster)) {
      if (WHITE_SPACE.test(character)) this.#writeSpace(character, start, end);
      else this.#writeCharacter(character, start, end);
    }
    this.#softHyphen = softHyphen;
  }

  finish(): NormalisedText {
    const text = this.#characters.join('');
    return {
      text,
      codePoints: text.length - this.#surrogatePairs.length,
      paragraphStarts: this.#paragraphStarts,
      brokenWords: this.#brokenWords,
      surrogatePairs: this.#surrogatePairs,
      originalStarts: Uint32Array.from(this.#starts),
      originalEnds: Uint32Array.from(this.#ends),
    };
  }

  #writeSpace(character: string, start: number, end: number): void {
    this.#space ??= { start, end, lineEnd: false, afterHyphen: this.#softHyphen || this.#endsInHyphen() };
    this.#space.end = end;
    if (character === '\n' || character === '\r') this.#space.lineEnd = true;
  }

  #writeCharacter(character: string, start: number, end: number): void {
    if (this.#length === 0) this.#paragraphStarts.push(0);
    else if (this.#space !== null) this.#endWord(this.#space, character);
    this.#space = null;
    this.#append(character, start, end);
  }

  #endsInHyphen(): boolean {
    return this.#characters.at(-1) === '-' && LETTER_OR_DIGIT.test(this.#characters.at(-2) ?? '');
  }

  #endWord(space: Space, next: string): void {
    if (space.lineEnd && space.afterHyphen && LETTER_OR_DIGIT.test(next)) this.#brokenWords.push(this.#length);
    this.#append(' ', space.start, space.end);
    if (space.lineEnd) this.#paragraphStarts.push(this.#length);
  }

  #append(character: string, start: number, end: number): void {
    if (character.length === 2) this.#surrogatePairs.push(this.#length);
    this.#characters.push(character);
    this.#length += character.length;
    for (let unit = 0; unit < character.length; unit += 1) {
      this.#starts.push(start);
      this.#ends.push(end);
    }
  }
}
