// Stands in for the network: each request waits until the test answers it.

export interface StubbedRequest {
  readonly address: string;
  readonly signal: AbortSignal;
  /** Answers with a JSON body, or with a bare status. */
  readonly answer: (body: unknown, status?: number) => void;
}

export interface FetchStub {
  readonly requests: readonly StubbedRequest[];
  /** The one of this address that was made last; fails where there is none. */
  readonly to: (address: string) => StubbedRequest;
  readonly restore: () => void;
}

export function stubFetch(): FetchStub {
  const usual = globalThis.fetch;
  const requests: StubbedRequest[] = [];
  globalThis.fetch = (input, init) =>
    new Promise((resolve, reject) => {
      const address = String(input instanceof Request ? input.url : input);
      const signal = init?.signal ?? new AbortController().signal;
      signal.addEventListener('abort', () => reject(signal.reason));
      const answer = (body: unknown, status = 200): void =>
        resolve(new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } }));
      requests.push({ address, signal, answer });
    });
  return {
    requests,
    to: (address) => {
      const found = requests.findLast((request) => request.address === address);
      if (found === undefined) throw new Error(`Nobody has asked for ${address}.`);
      return found;
    },
    restore: () => {
      globalThis.fetch = usual;
    },
  };
}
