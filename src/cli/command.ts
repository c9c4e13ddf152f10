// What a command of `actor-atlas` is: each stands in a file of its own, `commands.ts` lists them.
// Commands read files and compute; printing and exit codes belong to `run-command.ts`.
import type { ParseArgsConfig } from 'node:util';
import type { Issue } from '../model/issue.js';

export type OptionDeclarations = NonNullable<ParseArgsConfig['options']>;

export type Values = Readonly<Record<string, string | boolean | undefined>>;

export interface CommandInput {
  readonly files: readonly string[];
  readonly options: Values;
}

/** What loading a dataset has found. A person is told the errors; of the warnings, where to read them. */
export interface DatasetIssues {
  readonly file: string;
  readonly issues: readonly Issue[];
}

export interface CommandResult {
  /** What the command itself has found: told in full. */
  readonly issues: readonly Issue[];
  /** Left out where the command is there to tell what is wrong with the dataset, or read none. */
  readonly dataset?: DatasetIssues;
  /** What `--json` prints under `results`; null where nothing could be computed. */
  readonly results: unknown;
  /** What a person reads: lines without the last line feed. */
  readonly text: string;
}

export interface Command {
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
  /** How many file arguments it takes. */
  readonly files: number;
  readonly options: OptionDeclarations;
  /** Options it cannot do without. */
  readonly required: readonly string[];
  /** Throws `Misuse` for arguments that make no sense; everything else becomes issues. */
  readonly run: (input: CommandInput) => CommandResult;
}

/** The command was called in a way it does not understand: exit code 2. */
export class Misuse extends Error {}

export const stringOption = (options: Values, name: string): string | undefined => {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
};

export const failure = (issues: readonly Issue[], dataset?: DatasetIssues): CommandResult => ({
  issues,
  ...(dataset === undefined ? {} : { dataset }),
  results: null,
  text: '',
});
