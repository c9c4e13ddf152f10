// Starts a module worker wherever that is possible: from the same origin, from another one by a blob that imports it,
// and under Trusted Types through the one policy named in the documentation.

import { trustedScriptUrl } from './trusted-script-url.js';

/** A worker from wherever its module lies. */
const anywhere: ProxyHandler<typeof Worker> = {
  construct: (target, [address, options]: [URL | string, WorkerOptions | undefined]) => {
    const url = new URL(address, location.href);
    if (url.origin === location.origin || url.protocol === 'blob:' || url.protocol === 'data:')
      return new target(trustedScriptUrl(url.href), options);
    const blob = URL.createObjectURL(new Blob([`import ${JSON.stringify(url.href)};`], { type: 'text/javascript' }));
    try {
      return new target(trustedScriptUrl(blob), options);
    } finally {
      // The worker has begun to fetch it; the entry itself is not needed any more.
      setTimeout(() => URL.revokeObjectURL(blob), 10_000);
    }
  },
};

/**
 * Calls `start` with a stand-in for `Worker`, so that the caller can write
 * `startWorker((Worker) => new Worker(new URL('./my.worker.ts', import.meta.url), { type: 'module' }))`,
 * the one form that every bundler finds. Returns null where the page's policy or the browser forbids a worker; some
 * refusals come later, as an `error` event of the worker.
 */
export function startWorker(start: (stand: typeof Worker) => Worker): Worker | null {
  try {
    return start(new Proxy(Worker, anywhere));
  } catch {
    return null;
  }
}
