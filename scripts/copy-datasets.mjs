// A Vite plugin: puts the datasets and their schemas next to the built site, under the names they have in the repository.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '..', 'graph-data');

export const copyDatasets = () => ({
  name: 'copy-datasets',
  apply: 'build',
  generateBundle() {
    for (const name of readdirSync(FOLDER).filter((file) => file.endsWith('.json'))) {
      this.emitFile({ type: 'asset', fileName: `graph-data/${name}`, source: readFileSync(join(FOLDER, name)) });
    }
  },
});
