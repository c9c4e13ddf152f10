// What an import has to tell: problems of single records, gathered by what they are, so that a thousand rows with one
// fault are one line.
import type { Issue, Severity } from '../../model/issue.js';

interface Fault {
  readonly code: string;
  readonly severity: Severity;
  /** A sentence about all of them; `count` of them, the first at `where`. */
  readonly say: (count: number, where: string) => string;
}

const FAULTS = {
  selfLoop: {
    code: 'import-self-loop',
    severity: 'warning',
    say: (count, where) =>
      `${edges(count)} from an actor to itself left out, first ${where}: a relation needs two actors.`,
  },
  weightless: {
    code: 'import-weightless',
    severity: 'warning',
    say: (count, where) =>
      `${edges(count)} of weight 0 left out, first ${where}: give them a weight above 0 to keep them.`,
  },
  date: {
    code: 'import-date-unread',
    severity: 'warning',
    say: (count, where) =>
      `${dates(count)} could not be read, first ${where}; kept in the notes. Write dates as 2021, 2021-08 or 2021-08-30.`,
  },
  code: {
    code: 'import-code-unread',
    severity: 'warning',
    say: (count, where) =>
      `${count} ISO, COW or Wikidata ${count === 1 ? 'code' : 'codes'} left out, first ${where}: not of the right form.`,
  },
  reference: {
    code: 'import-reference-unknown',
    severity: 'warning',
    say: (count, where) =>
      `${count} ${count === 1 ? 'mention' : 'mentions'} of a whole, a place or a bloc that cannot be kept left out, first ${where}.`,
  },
  sign: {
    code: 'import-sign-differs',
    severity: 'warning',
    say: (count, where) =>
      `${edges(count)} with another sign than their relation has, first ${where}: the relation decides. Map the relation otherwise if the sign is right.`,
  },
  kind: {
    code: 'import-kind-usual',
    severity: 'warning',
    say: (count, where) =>
      `${count} ${count === 1 ? 'actor' : 'actors'} of unknown kind taken for the usual one, first ${where}.`,
  },
  type: {
    code: 'import-type-usual',
    severity: 'warning',
    say: (count, where) =>
      `${edges(count)} without a known relation or a sign taken for the usual one, first ${where}.`,
  },
  text: {
    code: 'import-text-cleaned',
    severity: 'warning',
    say: (count, where) =>
      `${count} ${count === 1 ? 'text' : 'texts'} shortened or freed of control characters, first ${where}.`,
  },
  id: {
    code: 'import-id-repeated',
    severity: 'error',
    say: (count, where) =>
      `${count} ${count === 1 ? 'node has' : 'nodes have'} the id of an earlier one, first ${where}. Give each an id of its own.`,
  },
} satisfies Readonly<Record<string, Fault>>;

export type FaultName = keyof typeof FAULTS;

const edges = (count: number): string => `${count} ${count === 1 ? 'edge' : 'edges'}`;
const dates = (count: number): string => `${count} ${count === 1 ? 'date' : 'dates'}`;

export class ImportIssues {
  readonly #found = new Map<FaultName, { count: number; readonly where: string }>();

  add(name: FaultName, where: string): void {
    const known = this.#found.get(name);
    if (known === undefined) this.#found.set(name, { count: 1, where });
    else known.count += 1;
  }

  /** In the order they were first met. */
  list(): readonly Issue[] {
    return [...this.#found].map(([name, { count, where }]) => {
      const { code, severity, say } = FAULTS[name];
      return { code, severity, path: '', message: say(count, where) };
    });
  }
}
