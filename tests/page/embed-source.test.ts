import { describe, expect, it } from 'vitest';
import { embedSource } from '../../src/page/embed-source.js';

const page = 'https://atlas.example/site/embed.html';

const sourceOf = (wanted: string | null, allowed = '') => embedSource({ wanted, page, allowed });

describe('the dataset of embed.html', () => {
  it('is its own where none is named', () => {
    expect(sourceOf(null)).toEqual({ src: 'https://atlas.example/site/graph-data/south-caucasus.json' });
  });

  it('is any of its own origin', () => {
    expect(sourceOf('data/other.json')).toEqual({ src: 'https://atlas.example/site/data/other.json' });
    expect(sourceOf('https://atlas.example/x.json')).toEqual({ src: 'https://atlas.example/x.json' });
  });

  it('is of no other origin, unless the page names it', () => {
    expect(sourceOf('https://evil.example/x.json')).toHaveProperty('refused');
    expect(sourceOf('//evil.example/x.json')).toHaveProperty('refused');
    expect(sourceOf('https://data.example/x.json', ' https://data.example  https://b.example')).toEqual({
      src: 'https://data.example/x.json',
    });
    expect(sourceOf('https://data.example:8443/x.json', 'https://data.example')).toHaveProperty('refused');
  });

  it('is never a script, a file or nonsense', () => {
    for (const wanted of ['javascript:alert(1)', 'data:application/json,{}', 'file:///etc/passwd', 'https://[']) {
      expect(sourceOf(wanted, 'null')).toHaveProperty('refused');
    }
  });
});
