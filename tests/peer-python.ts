// A Python that has NetworkX and igraph, as Debian's packages bring them: the peers our files and numbers are held to.
// Tests that need one are skipped where there is none.
import { execFileSync } from 'node:child_process';

const CANDIDATES = ['python3', '/usr/bin/python3'];

function has(python: string, modules: readonly string[]): boolean {
  try {
    execFileSync(python, ['-c', `import ${modules.join(', ')}`], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** The first Python that has all modules; null where none has. */
export const pythonWith = (...modules: readonly string[]): string | null =>
  CANDIDATES.find((python) => has(python, modules)) ?? null;
