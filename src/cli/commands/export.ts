// actor-atlas export: the graph of a lens in one of the formats, byte for byte what the page downloads.
import { buildGraph } from '../../analysis/build-graph.js';
import { checkLens } from '../../analysis/check-lens.js';
import { placeActors } from '../../analysis/place-actors.js';
import { formatById, FORMATS, type Format, type FormatChoices, type FormatOption } from '../../formats/index.js';
import { FLAG_BODIES } from '../../model/looks/flags.js';
import { hasErrors } from '../../model/issue.js';
import { parseLens } from '../../model/lens-grammar.js';
import { wholeLens } from '../../model/whole-lens.js';
import { failure, Misuse, stringOption, type Command, type DatasetIssues } from '../command.js';
import { readDatasetFile } from '../read-files.js';
import { writeFileContent } from '../write-file.js';

const describeOption = ({ id }: Format, { id: option, values }: FormatOption): string =>
  `${id} ${option}=${values.map((value) => value.id).join('|')}`;

const OPTIONS = FORMATS.flatMap((format) =>
  (format.options ?? []).map((option) => describeOption(format, option)),
).join(', ');

/** Reads `version=1.3,…`. Throws `Misuse` for what the format does not offer. */
function readChoices(format: Format, text: string): FormatChoices {
  const offered = format.options ?? [];
  const parts = text.split(',').filter(Boolean);
  return new Map(
    parts.map((part) => {
      const [name = '', value = ''] = part.split('=', 2);
      const option = offered.find(({ id }) => id === name);
      if (option?.values.some(({ id }) => id === value) === true) return [name, value];
      const remedy = offered.length === 0 ? 'none' : offered.map((known) => describeOption(format, known)).join(', ');
      throw new Misuse(`The format "${format.id}" has no option "${part}"; it has ${remedy}.`);
    }),
  );
}

export const exportGraph: Command = {
  name: 'export',
  usage: 'export FILE --to FORMAT [--option NAME=VALUE,…] [--lens LENS] [--everything] [-o OUT]',
  summary: `Writes the graph of a lens; formats: ${FORMATS.map(({ id }) => id).join(', ')}; options: ${OPTIONS}. --everything: all claims whatever the lens, of scenarios that of the lens.`,
  files: 1,
  options: {
    to: { type: 'string' },
    option: { type: 'string' },
    lens: { type: 'string' },
    everything: { type: 'boolean' },
    output: { type: 'string', short: 'o' },
  },
  required: ['to'],
  run: ({ files: [file = ''], options }) => {
    const id = stringOption(options, 'to') ?? '';
    const format = formatById(id);
    if (format === undefined) {
      throw new Misuse(`There is no format "${id}"; there are ${FORMATS.map((known) => known.id).join(', ')}.`);
    }
    const choices = readChoices(format, stringOption(options, 'option') ?? '');
    const output = stringOption(options, 'output');
    const loaded = readDatasetFile(file);
    const found: DatasetIssues = { file, issues: loaded.issues };
    if (!loaded.ok) return failure([], found);
    const { data } = loaded;
    const { lens: given, issues: unread } = parseLens(stringOption(options, 'lens') ?? '');
    const issues = [...unread, ...checkLens(data, given)];
    if (hasErrors(issues)) return failure(issues, found);
    const lens = options['everything'] === true ? wholeLens(given) : given;
    const content = format.write(
      { data, graph: buildGraph(data, lens), positions: placeActors(data), flags: FLAG_BODIES },
      choices,
    );
    if (output === undefined) {
      if (typeof content !== 'string') {
        throw new Misuse(`${format.name} is no text: name a file for it, such as -o graph.${format.extension}.`);
      }
      return { issues, dataset: found, results: content, text: content.replace(/\n$/, '') };
    }
    const unwritten = writeFileContent(output, content);
    if (unwritten !== null) return failure([unwritten], found);
    return { issues, dataset: found, results: { file: output }, text: `${output} is written.` };
  },
};
