// A Vite plugin: makes the service worker of the site, which knows every file the build has written.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { build } from 'esbuild';

const SOURCE = join(import.meta.dirname, '..', 'src', 'page', 'service-worker.ts');

export const serviceWorker = () => ({
  name: 'service-worker',
  apply: 'build',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    async handler(_, bundle) {
      const names = Object.keys(bundle)
        .filter((name) => !name.endsWith('.map'))
        .toSorted();
      const hash = createHash('sha256');
      for (const name of names) hash.update(name).update(bundle[name].code ?? bundle[name].source ?? '');
      const { outputFiles } = await build({
        entryPoints: [SOURCE],
        bundle: true,
        write: false,
        minify: true,
        format: 'iife',
        target: 'es2022',
      });
      const files = JSON.stringify(['./', ...names]);
      const code = outputFiles[0].text
        .replace(/JSON\.parse\(['"`]"__FILES__"['"`]\)/, () => files)
        .replace('__VERSION__', hash.digest('hex').slice(0, 12));
      if (!code.includes(files)) throw new Error('The service worker has no place for its list of files.');
      this.emitFile({ type: 'asset', fileName: 'service-worker.js', source: code });
    },
  },
});
