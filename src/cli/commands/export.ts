// actor-atlas export: the graph of a lens in one of the formats, byte for byte what the page downloads.
import { buildGraph } from '../../analysis/build-graph.js';
import { checkLens } from '../../analysis/check-lens.js';
import { placeActors } from '../../analysis/place-actors.js';
import { formatById, FORMATS } from '../../formats/index.js';
import { hasErrors } from '../../model/issue.js';
import { parseLens } from '../../model/lens-grammar.js';
import { failure, Misuse, stringOption, type Command, type DatasetIssues } from '../command.js';
import { readDatasetFile } from '../read-files.js';
import { writeFileText } from '../write-file.js';

export const exportGraph: Command = {
  name: 'export',
  usage: 'export FILE --to FORMAT [--lens LENS] [-o OUT]',
  summary: `Writes the graph of a lens; formats: ${FORMATS.map(({ id }) => id).join(', ')}.`,
  files: 1,
  options: { to: { type: 'string' }, lens: { type: 'string' }, output: { type: 'string', short: 'o' } },
  required: ['to'],
  run: ({ files: [file = ''], options }) => {
    const id = stringOption(options, 'to') ?? '';
    const format = formatById(id);
    if (format === undefined) {
      throw new Misuse(`There is no format "${id}"; there are ${FORMATS.map((known) => known.id).join(', ')}.`);
    }
    const loaded = readDatasetFile(file);
    const found: DatasetIssues = { file, issues: loaded.issues };
    if (!loaded.ok) return failure([], found);
    const { data } = loaded;
    const { lens, issues: unread } = parseLens(stringOption(options, 'lens') ?? '');
    const issues = [...unread, ...checkLens(data, lens)];
    if (hasErrors(issues)) return failure(issues, found);
    const content = format.write({ data, graph: buildGraph(data, lens), positions: placeActors(data) });
    const output = stringOption(options, 'output');
    if (output === undefined) return { issues, dataset: found, results: content, text: content.replace(/\n$/, '') };
    const unwritten = writeFileText(output, content);
    if (unwritten !== null) return failure([unwritten], found);
    return { issues, dataset: found, results: { file: output }, text: `${output} is written.` };
  },
};
