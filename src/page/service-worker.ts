// The service worker of the built site: after the first visit everything of the site is at hand without a network. Files
// whose names tell their content come from the cache, pages and datasets from the network where there is one.

/** Replaced by `scripts/service-worker.mjs`: every file of the site, by its way from here. */
const FILES = JSON.parse('"__FILES__"') as readonly string[];

/** Replaced too: another one for another site. */
const VERSION = '__VERSION__';

const CACHE = `actor-atlas-${VERSION}`;

/** The part of a service worker's scope that is used here; the page's types know nothing of it. */
interface WorkerScope {
  readonly location: Location;
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
}

interface ExtendableEvent extends Event {
  waitUntil(promise: Promise<unknown>): void;
}

interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

const scope = globalThis as unknown as WorkerScope;

async function install(): Promise<void> {
  const cache = await caches.open(CACHE);
  await cache.addAll(FILES.map((file) => new URL(file, scope.registration.scope).href));
  await scope.skipWaiting();
}

async function forgetOthers(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith('actor-atlas-') && name !== CACHE).map((name) => caches.delete(name)),
  );
  await scope.clients.claim();
}

const isHashed = ({ pathname }: URL): boolean => pathname.includes('/assets/');

/** A page is the same whatever its query. */
const cached = (request: Request): Promise<Response | undefined> =>
  caches.match(request, { ignoreSearch: request.mode === 'navigate' });

async function fromNetwork(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (failure) {
    const known = await cached(request);
    if (known === undefined) throw failure;
    return known;
  }
}

async function answer(request: Request): Promise<Response> {
  const known = isHashed(new URL(request.url)) ? await cached(request) : undefined;
  return known ?? fromNetwork(request);
}

scope.addEventListener('install', (event) => event.waitUntil(install()));
scope.addEventListener('activate', (event) => event.waitUntil(forgetOthers()));
scope.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method === 'GET' && new URL(request.url).origin === scope.location.origin)
    event.respondWith(answer(request));
});
