// Starts a module worker wherever that is possible: from the same origin, from another one by a blob that imports it,
// and under Trusted Types through the one policy named in the documentation.

/** What the policy of a page must allow: `trusted-types … actor-atlas`. */
export const POLICY_NAME = 'actor-atlas';

type ScriptUrl = (url: string) => string;

interface TrustedTypes {
  createPolicy(name: string, rules: { readonly createScriptURL: ScriptUrl }): { readonly createScriptURL: ScriptUrl };
}

let policy: { readonly createScriptURL: ScriptUrl } | null = null;

/** A policy may be made once per page; a second copy of this library needs `'allow-duplicates'`, or does without. */
function trusted(url: string): string {
  const types: TrustedTypes | undefined = Reflect.get(globalThis, 'trustedTypes');
  try {
    policy ??= types?.createPolicy(POLICY_NAME, { createScriptURL: (address) => address }) ?? null;
  } catch {
    policy = null;
  }
  return policy?.createScriptURL(url) ?? url;
}

/** A worker from wherever its module lies. */
const anywhere: ProxyHandler<typeof Worker> = {
  construct: (target, [address, options]: [URL | string, WorkerOptions | undefined]) => {
    const url = new URL(address, location.href);
    if (url.origin === location.origin || url.protocol === 'blob:' || url.protocol === 'data:')
      return new target(trusted(url.href), options);
    const blob = URL.createObjectURL(new Blob([`import ${JSON.stringify(url.href)};`], { type: 'text/javascript' }));
    try {
      return new target(trusted(blob), options);
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
