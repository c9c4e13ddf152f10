// Set-up of the page tests: what `npm run build` has made is served, and where is told by an inject.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serveFiles } from './static-server.js';

const ROOT = join(import.meta.dirname, '..', '..');

declare module 'vitest' {
  export interface ProvidedContext {
    address: string;
  }
}

export default async function serveSite(project: TestProject): Promise<() => void> {
  if (!existsSync(join(ROOT, 'site', 'index.html')) || !existsSync(join(ROOT, 'dist', 'actor-atlas.js'))) {
    throw new Error('The pages are tested as they are built: run "npm run build" first.');
  }
  const { address, close } = await serveFiles(ROOT);
  project.provide('address', address);
  return close;
}
