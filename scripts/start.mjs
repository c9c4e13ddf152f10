// npm start: builds the explorer and shows it on the bundled dataset at a printed local address.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build, preview } from 'vite';

const root = join(import.meta.dirname, '..');
const configFile = join(root, 'vite.config.ts');

/** Opens the address in the reader's browser where there is a screen; the printed address serves everywhere else. */
function openBrowser(address) {
  const [command, ...args] =
    { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] }[process.platform] ??
    (process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? ['xdg-open'] : []);
  if (command === undefined || process.env.CI) return;
  const opener = spawn(command, [...args, address], { stdio: 'ignore', detached: true });
  opener.on('error', () => {});
  opener.unref();
}

await build({ root, configFile, logLevel: 'warn' });
const server = await preview({ root, configFile, preview: { port: 4173, host: '127.0.0.1' } });
const address = server.resolvedUrls?.local[0] ?? 'http://127.0.0.1:4173/';
console.log(`Actor Atlas is at ${address}  (Ctrl+C ends it)`);
openBrowser(address);
