// Serves the repository's files as any web server would: the built site, the bundle, examples and datasets.
import { createReadStream, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

function send(path: string, response: ServerResponse): void {
  try {
    if (!statSync(path).isFile()) throw new Error('no file');
  } catch {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such file.');
    return;
  }
  // As GitHub Pages and the public CDNs do: without it a sandboxed frame, which has no origin, may load no module.
  response.writeHead(200, {
    'access-control-allow-origin': '*',
    'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
  });
  createReadStream(path).pipe(response);
}

export interface StaticServer {
  /** Such as `http://127.0.0.1:40123`. */
  readonly address: string;
  readonly close: () => void;
}

/** A page that is no file. */
export interface MadePage {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** `made`: pages by their path, which may be added at any time. */
export async function serveFiles(root: string, made: ReadonlyMap<string, MadePage> = new Map()): Promise<StaticServer> {
  const server: Server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    if (pathname === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    const page = made.get(pathname);
    if (page !== undefined) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers }).end(page.body);
      return;
    }
    const path = normalize(decodeURIComponent(pathname));
    send(join(root, path.endsWith('/') ? `${path}index.html` : path), response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
