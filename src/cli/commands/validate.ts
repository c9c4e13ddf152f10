// actor-atlas validate: whether a file is a dataset, and what is wrong with it.
import { failure, type Command } from '../command.js';
import { readDatasetFile } from '../read-files.js';

export const validate: Command = {
  name: 'validate',
  usage: 'validate FILE [--bundled]',
  summary: 'Checks a dataset: its shape, its references, its sense.',
  files: 1,
  options: { bundled: { type: 'boolean' } },
  required: [],
  run: ({ files: [file = ''], options }) => {
    const loaded = readDatasetFile(file, { bundled: options['bundled'] === true });
    if (!loaded.ok) return failure(loaded.issues);
    const { id, sources, actors, topics, claims, positions } = loaded.data.dataset;
    const counts = {
      sources: sources.length,
      actors: actors.length,
      topics: topics.length,
      claims: claims.length,
      positions: positions.length,
    };
    const list = Object.entries(counts).map(([name, count]) => `${count} ${name}`);
    return {
      issues: loaded.issues,
      results: { dataset: id, hash: loaded.data.hash, counts },
      text: `${file} is a valid dataset: ${list.join(', ')}.`,
    };
  },
};
