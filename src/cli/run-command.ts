// Understands a command line, runs its command and prints: results on stdout, issues on stderr.
// Exit codes: 0 clean (warnings included), 1 problems found, 2 misused.
import { parseArgs } from 'node:util';
import { hasErrors, type Issue } from '../model/issue.js';
import {
  Misuse,
  type Command,
  type CommandInput,
  type CommandResult,
  type DatasetIssues,
  type OptionDeclarations,
  type Values,
} from './command.js';
import { COMMANDS } from './commands.js';

export interface Output {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

const COMMON: OptionDeclarations = { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } };

const helpOf = ({ usage, summary }: Command): string => `Usage: actor-atlas ${usage}\n${summary}`;

const HELP = [
  'Usage: actor-atlas COMMAND … [--json]',
  '',
  ...COMMANDS.map(({ usage, summary }) => `  actor-atlas ${usage}\n      ${summary}`),
  '',
  '--json prints {"ok", "issues", "results"} and nothing else. Exit code: 0 clean, 1 problems found, 2 misused.',
].join('\n');

const lineOf = ({ severity, code, path, message }: Issue): string =>
  `${severity}: ${message} [${code}${path === '' ? '' : ` at ${path}`}]`;

function understand(command: Command, words: readonly string[]): CommandInput & { readonly json: boolean } {
  const { values, positionals } = parseArgs({
    args: [...words],
    options: { ...COMMON, ...command.options },
    allowPositionals: true,
  });
  if (positionals.length !== command.files) {
    throw new Misuse(`It takes ${command.files === 1 ? 'one file' : 'no file'}, not ${positionals.length}.`);
  }
  const options = values as Values;
  const missing = command.required.find((name) => options[name] === undefined);
  if (missing !== undefined) throw new Misuse(`It needs --${missing}.`);
  return { files: positionals, options, json: options['json'] === true };
}

/** A line for every error of loading, and one for all its warnings. */
function datasetLines({ file, issues }: DatasetIssues): readonly string[] {
  const errors = issues.filter(({ severity }) => severity === 'error');
  const warnings = issues.length - errors.length;
  const hint = `${warnings} ${warnings === 1 ? 'warning' : 'warnings'}: run actor-atlas validate ${file}`;
  return [...errors.map(lineOf), ...(warnings === 0 ? [] : [hint])];
}

function print({ issues, dataset, results, text }: CommandResult, json: boolean, { out, error }: Output): number {
  const all = [...issues, ...(dataset?.issues ?? [])];
  const ok = !hasErrors(all);
  if (json) {
    out(JSON.stringify({ ok, issues: all, results }, null, 2));
  } else {
    for (const issue of issues) error(lineOf(issue));
    if (dataset !== undefined) for (const line of datasetLines(dataset)) error(line);
    if (text !== '') out(text);
  }
  return ok ? 0 : 1;
}

/** Runs `actor-atlas` with these arguments; returns its exit code. */
export function runCommand(words: readonly string[], output: Output): number {
  const [name, ...rest] = words;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    (name === undefined ? output.error : output.out)(HELP);
    return name === undefined ? 2 : 0;
  }
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (command === undefined) {
    output.error(`actor-atlas has no command "${name}".\n${HELP}`);
    return 2;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    output.out(helpOf(command));
    return 0;
  }
  try {
    const { json, ...input } = understand(command, rest);
    return print(command.run(input), json, output);
  } catch (error) {
    const isMisuse = error instanceof Misuse || (error instanceof TypeError && 'code' in error);
    if (!isMisuse) throw error;
    output.error(`${error.message}\n${helpOf(command)}`);
    return 2;
  }
}
