// Finds the first fault of a JSON text: syntax, nesting too deep, or a key that stands twice in one object (which
// JSON.parse would drop without a word). Reads with a stack of its own, so no depth overflows it. Builds no value.
import { jsonPointer } from '../model/issue.js';
import { brokenText, unexpected, type Expectation } from './json-fault.js';
import { quoteText } from './quote-value.js';

export interface JsonFault {
  readonly code: 'json-syntax' | 'nesting-too-deep' | 'key-duplicate';
  /** In UTF-16 units from the start of the text. */
  readonly offset: number;
  /** JSON pointer to the value at fault; empty for a fault of syntax. */
  readonly path: string;
  /** Without the place: a sentence that begins small. */
  readonly message: string;
}

/** An open object with the keys read so far, or an open list. */
type Frame = { readonly keys: Set<string>; place: string } | { readonly keys: null; place: number };

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const LITERAL = /true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;
const SPACE = /[ \t\r\n]/;

class JsonScanner {
  readonly #text: string;
  readonly #maxDepth: number;
  readonly #open: Frame[] = [];
  #at = 0;
  #expected: Expectation = 'value';

  constructor(text: string, maxDepth: number) {
    this.#text = text;
    this.#maxDepth = maxDepth;
  }

  scan(): JsonFault | null {
    for (;;) {
      while (SPACE.test(this.#text[this.#at] ?? '')) this.#at += 1;
      if (this.#expected === 'nothing' && this.#at >= this.#text.length) return null;
      const fault = this.#step();
      if (fault !== null) return fault;
    }
  }

  #step(): JsonFault | null {
    const expected = this.#expected;
    if (expected === 'value' || expected === 'value-or-end') return this.#value();
    if (expected === 'key' || expected === 'key-or-end') return this.#key();
    if (expected === 'separator') return this.#separator();
    return expected === 'colon' ? this.#colon() : this.#unexpected();
  }

  #value(): JsonFault | null {
    const character = this.#text[this.#at];
    if (character === '{' || character === '[') return this.#openBracket(character);
    if (character === ']' && this.#expected === 'value-or-end') return this.#closeBracket();
    if (character === '"') {
      const fault = this.#string();
      if (fault !== null) return fault;
    } else if (!this.#match(NUMBER) && !this.#match(LITERAL)) {
      return this.#unexpected();
    }
    this.#expectAfterValue();
    return null;
  }

  #key(): JsonFault | null {
    const character = this.#text[this.#at];
    if (character === '}' && this.#expected === 'key-or-end') return this.#closeBracket();
    if (character !== '"') return this.#unexpected();
    const start = this.#at;
    const fault = this.#string();
    if (fault !== null) return fault;
    const key = String(JSON.parse(this.#text.slice(start, this.#at)));
    const frame = this.#open.at(-1);
    if (frame !== undefined && frame.keys !== null) {
      frame.place = key;
      if (frame.keys.has(key)) {
        const message = `the key ${quoteText(key)} stands twice in the same object. Remove one of the two.`;
        return { code: 'key-duplicate', offset: start, path: this.#path(), message };
      }
      frame.keys.add(key);
    }
    this.#expected = 'colon';
    return null;
  }

  #colon(): JsonFault | null {
    if (this.#text[this.#at] !== ':') return this.#unexpected();
    this.#at += 1;
    this.#expected = 'value';
    return null;
  }

  #separator(): JsonFault | null {
    const character = this.#text[this.#at];
    const frame = this.#open.at(-1);
    if (frame === undefined) return this.#unexpected();
    if (character === (frame.keys === null ? ']' : '}')) return this.#closeBracket();
    if (character !== ',') return this.#unexpected();
    this.#at += 1;
    if (frame.keys === null) frame.place += 1;
    this.#expected = frame.keys === null ? 'value' : 'key';
    return null;
  }

  #openBracket(character: '{' | '['): JsonFault | null {
    if (this.#open.length >= this.#maxDepth) {
      return { code: 'nesting-too-deep', offset: this.#at, path: '', message: 'nested too deep.' };
    }
    this.#open.push(character === '{' ? { keys: new Set(), place: '' } : { keys: null, place: 0 });
    this.#at += 1;
    this.#expected = character === '{' ? 'key-or-end' : 'value-or-end';
    return null;
  }

  #closeBracket(): null {
    this.#open.pop();
    this.#at += 1;
    this.#expectAfterValue();
    return null;
  }

  /** Character by character: a pattern could run out of stack on a text of millions. */
  #string(): JsonFault | null {
    const start = this.#at;
    for (let at = start + 1; at < this.#text.length; at += 1) {
      const code = this.#text.charCodeAt(at);
      if (code === 0x22) {
        this.#at = at + 1;
        return null;
      }
      if (code === 0x5c) {
        ESCAPE.lastIndex = at;
        if (!ESCAPE.test(this.#text)) return this.#syntax(at, brokenText(this.#text, at));
        at = ESCAPE.lastIndex - 1;
      } else if (code < 0x20) {
        return this.#syntax(at, brokenText(this.#text, at));
      }
    }
    return this.#syntax(start, brokenText(this.#text, this.#text.length));
  }

  #match(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at;
    if (!pattern.test(this.#text)) return false;
    this.#at = pattern.lastIndex;
    return true;
  }

  #expectAfterValue(): void {
    this.#expected = this.#open.length === 0 ? 'nothing' : 'separator';
  }

  #path(): string {
    return jsonPointer(...this.#open.map((frame) => frame.place));
  }

  #unexpected(): JsonFault {
    return this.#syntax(this.#at, unexpected(this.#text, this.#at, this.#expected));
  }

  #syntax(offset: number, message: string): JsonFault {
    return { code: 'json-syntax', offset, path: '', message };
  }
}

/** The first fault of the text, or null where it is JSON with at most `maxDepth` levels and no key twice. */
export const scanJson = (text: string, maxDepth: number): JsonFault | null => new JsonScanner(text, maxDepth).scan();
