import { createServer, type Server } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { fetchDataset } from '../../src/dataset/fetch-dataset.js';
import { MAX_FILE_BYTES } from '../../src/dataset/limits.js';
import { sampleClaim, sampleDataset } from './sample-dataset.js';

const text = JSON.stringify(sampleDataset());
const never = new AbortController().signal;

let server: Server;
let origin = '';
let bytesSent = 0;

beforeAll(async () => {
  server = createServer((request, response) => {
    switch (request.url ?? '') {
      case '/dataset.json':
        response.end(text);
        break;
      case '/moved.json':
        response.writeHead(302, { location: '/dataset.json' }).end();
        break;
      case '/members.json':
        response.writeHead(302, { location: '/sign-in' }).end();
        break;
      case '/sign-in':
        response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Sign in</title>');
        break;
      case '/loop':
        response.writeHead(302, { location: '/loop' }).end();
        break;
      case '/long':
        response.writeHead(200, { 'content-length': String(MAX_FILE_BYTES + 1) });
        response.write('{');
        break;
      case '/endless': {
        const more = (): void => {
          while (!response.destroyed && bytesSent < 4 * MAX_FILE_BYTES) {
            bytesSent += 1_000_000;
            if (!response.write(' '.repeat(1_000_000))) {
              response.once('drain', more);
              return;
            }
          }
        };
        more();
        break;
      }
      case '/broken':
        response.writeHead(200, { 'content-length': '1000' });
        response.write('{"format":');
        setTimeout(() => response.destroy(), 20);
        break;
      case '/slow':
        response.writeHead(200);
        response.write('{');
        break;
      case '/latin-1':
        response.end(Buffer.from('{"title":"\u00c5land"}', 'latin1'));
        break;
      case '/empty':
        response.writeHead(204).end();
        break;
      default:
        response.writeHead(Number(request.url?.slice(1))).end('<html>no</html>');
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (typeof address === 'object' && address !== null) origin = `http://127.0.0.1:${address.port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

afterEach(() => vi.unstubAllGlobals());

async function problem(address: string, signal: AbortSignal = never): Promise<string> {
  const { ok, issues } = await fetchDataset(address, signal);
  expect(ok).toBe(false);
  expect(issues).toHaveLength(1);
  return issues.map(({ code, message }) => `${code} ${message}`).join();
}

describe('fetchDataset()', () => {
  it('loads what stands at an address', async () => {
    const result = await fetchDataset(`${origin}/dataset.json`, never);
    expect(result.ok && result.data.dataset).toEqual(sampleDataset());
  });

  it('follows redirects', async () => {
    expect((await fetchDataset(`${origin}/moved.json`, never)).ok).toBe(true);
  });

  it('asks for JSON, and sends cookies to the own origin only', async () => {
    const fetched = vi.fn<typeof fetch>(async () => new Response(text));
    vi.stubGlobal('fetch', fetched);
    expect((await fetchDataset('graph-data/coast.json?x=1', never)).ok).toBe(true);
    expect(fetched).toHaveBeenCalledWith('graph-data/coast.json?x=1', {
      signal: never,
      credentials: 'same-origin',
      headers: { accept: 'application/json' },
    });
  });

  it('passes the strictness on to the checks', async () => {
    const { evidence: _cited, ...claim } = sampleClaim();
    vi.stubGlobal('fetch', async () => new Response(JSON.stringify(sampleDataset({ claims: [claim] }))));
    expect((await fetchDataset('coast.json', never)).ok).toBe(true);
    expect((await fetchDataset('coast.json', never, { bundled: true })).ok).toBe(false);
  });

  it.each([
    '',
    ' ',
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'data:application/json,{}',
    'file:///x.json',
    'blob:x',
    'http://',
    'https://[x',
  ])('requests nothing from the address %j', async (address) => {
    const fetched = vi.fn<typeof fetch>();
    vi.stubGlobal('fetch', fetched);
    expect(await problem(address)).toContain('address-invalid');
    expect(fetched).not.toHaveBeenCalled();
  });

  it.each([
    [404, 'Nothing is there: check the address.'],
    [403, 'It forbids access'],
    [401, 'It asks for a password'],
    [418, 'Check the address.'],
    [503, 'Try again later.'],
  ])('says what a status of %d means', async (status, message) => {
    const found = await problem(`${origin}/${status}`);
    expect(found).toContain(`http-status The server answered ${status} for "${origin}/${status}".`);
    expect(found).toContain(message);
  });

  it('says that a server or network cannot be reached', async () => {
    expect(await problem('http://127.0.0.1:1/x.json')).toContain('file-unreachable');
    expect(await problem(`${origin}/loop`)).toContain('file-unreachable');
    expect(await problem(`${origin}/broken`)).toContain('file-unreachable');
  });

  it('says where a redirect to a web page led', async () => {
    expect(await problem(`${origin}/members.json`)).toMatch(
      /^not-json This is a web page.* It came from ".*members\.json" \(redirected to ".*sign-in"\)\.$/,
    );
    expect(await problem(`${origin}/sign-in`)).toMatch(/^not-json This is a web page[^(]*$/);
  });

  it('refuses an announced length beyond the cap without reading', async () => {
    expect(await problem(`${origin}/long`)).toContain('file-too-large');
  });

  it('stops reading an endless answer at the cap', async () => {
    expect(await problem(`${origin}/endless`)).toContain('file-too-large');
    expect(bytesSent).toBeLessThan(2 * MAX_FILE_BYTES);
  });

  it('refuses an empty answer and one that is not UTF-8', async () => {
    expect(await problem(`${origin}/empty`)).toContain('file-empty');
    expect(await problem(`${origin}/latin-1`)).toContain('encoding-invalid');
  });

  it('can be cancelled before and while it loads', async () => {
    expect(await problem(`${origin}/dataset.json`, AbortSignal.abort())).toContain('load-cancelled');
    expect(await problem(`${origin}/slow`, AbortSignal.timeout(50))).toContain('load-cancelled');
  });
});
