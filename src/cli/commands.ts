// The registry of commands, in the order the help lists them.
import type { Command } from './command.js';
import { cite } from './commands/cite.js';
import { coverage } from './commands/coverage.js';
import { exportGraph } from './commands/export.js';
import { importGraph } from './commands/import.js';
import { measure } from './commands/measure.js';
import { validate } from './commands/validate.js';
import { verify } from './commands/verify.js';

export const COMMANDS: readonly Command[] = [validate, verify, cite, coverage, measure, exportGraph, importGraph];
