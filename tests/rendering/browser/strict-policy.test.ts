// The policy of the design, in a page of its own.
import { expect } from '@open-wc/testing';

describe('a page under the strict policy', () => {
  it('gets its picture, its flags and its layout without one violation', async () => {
    const page = document.createElement('iframe');
    page.width = '520';
    page.height = '320';
    const report = new Promise<unknown>((resolve) => {
      addEventListener('message', function listen({ source, data }) {
        if (source !== page.contentWindow) return;
        removeEventListener('message', listen);
        resolve(data);
      });
    });
    page.src = new URL('strict-policy/index.html', import.meta.url).href;
    document.body.append(page);
    try {
      expect(await report).to.deep.equal({ violations: [], failure: '' });
    } finally {
      page.remove();
    }
  });
});
