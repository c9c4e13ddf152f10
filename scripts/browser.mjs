// Finds a Chromium for the tests that need one: CHROME_PATH, then the PATH, then the npm package.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-headless-shell', 'google-chrome-stable', 'google-chrome', 'chrome'];

const onPath = () =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find((path) => existsSync(path));

/** Unpacks the browser of `@sparticuz/chromium` into `cache`. Done elsewhere and renamed, so that two at once do no harm. */
async function unpack(cache) {
  const unpacking = `${cache}.${process.pid}`;
  mkdirSync(unpacking, { recursive: true });
  const { TMPDIR } = process.env;
  process.env.TMPDIR = unpacking;
  // Without this hint the package leaves out the libraries a bare Debian lacks.
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs22.x';
  try {
    await (await import('@sparticuz/chromium')).default.executablePath();
  } finally {
    delete process.env.AWS_LAMBDA_JS_RUNTIME;
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
  // Its own font list names a fixed temporary folder.
  writeFileSync(
    join(unpacking, 'fonts', 'fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${cache}/fonts</dir><cachedir>${cache}/fonts-cache</cachedir></fontconfig>`,
  );
  try {
    renameSync(unpacking, cache);
  } catch {
    rmSync(unpacking, { recursive: true, force: true });
  }
}

async function fromPackage() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = join(createRequire(import.meta.url).resolve('@sparticuz/chromium'), '..', '..', '..');
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const cache = join(import.meta.dirname, '..', 'node_modules', '.cache', `chromium-${version}`);
  process.env.LD_LIBRARY_PATH = [join(cache, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH]
    .filter(Boolean)
    .join(delimiter);
  process.env.FONTCONFIG_PATH ??= join(cache, 'fonts');
  if (!existsSync(join(cache, 'chromium'))) await unpack(cache);
  return join(cache, 'chromium');
}

/** `{ path, args }` to launch a browser with. `--no-sandbox`: needed as root and in containers; only own pages are opened. */
export async function findBrowser() {
  const path = process.env.CHROME_PATH || onPath() || (await fromPackage());
  if (!path) throw new Error('No Chromium found: set CHROME_PATH or run "apt-get install chromium-headless-shell".');
  return { path, args: ['--no-sandbox'] };
}
