import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/analysis/build-graph.js';
import { placeActors } from '../../src/analysis/place-actors.js';
import { parseXml } from '../../src/formats/import/parse-xml.js';
import { svg } from '../../src/formats/svg.js';
import type { FormatInput } from '../../src/formats/format.js';
import { indexDataset } from '../../src/model/indexed-dataset.js';
import { DEFAULT_LENS, type Lens } from '../../src/model/lens.js';
import { PALETTES } from '../../src/model/looks/palette.js';
import { smallDataset } from '../analysis/small-dataset.js';
import { sixClaims, sixClaimsDataset } from '../fixtures/six-claims.js';
import { nastyInput } from './nasty-dataset.js';
import { writeText } from './write-text.js';

const inputOf = (lens: Partial<Lens> = {}, data = sixClaims): FormatInput => ({
  data,
  graph: buildGraph(data, { ...DEFAULT_LENS, ...lens }),
  positions: placeActors(data),
});

const written = (lens: Partial<Lens> = {}, choices: Readonly<Record<string, string>> = {}): string =>
  writeText(svg, inputOf(lens), new Map(Object.entries(choices)));

const titles = (file: string): readonly string[] =>
  Array.from(file.matchAll(/<title>([^<]*)<\/title>/g), ([, text]) => text ?? '');

describe('the picture as SVG', () => {
  it('names itself, its lens and its dataset, and says what it is not', () => {
    const file = written({ types: ['threat'] });
    expect(file).toContain(`<title id="title">${sixClaimsDataset.title}</title>`);
    expect(file).toMatch(/<desc id="desc">3 actors in 3 relations\. .*only threat/);
    expect(file).toContain('Not what is true');
    expect(file).toContain(sixClaims.hash.slice(0, 12));
  });

  it('has a title on every relation and every actor', () => {
    expect(titles(written({ types: ['threat'] })).filter(Boolean)).toEqual([
      'Aland → Borduria: threat, 1 statement from 1 source',
      'Borduria → Aland: threat, 1 statement from 1 source',
      'Borduria → Carpania: threat, 1 statement from 1 source',
      'Aland: state, 1 tie',
      'Borduria: state, 2 ties',
      'Carpania: state, 1 tie',
    ]);
  });

  it('explains in its legend what it shows, and nothing else', () => {
    const file = written({ types: ['threat'] });
    expect(file).toContain('>Threat</text>');
    expect(file).not.toContain('>Trade</text>');
    expect(file).toContain('Circles by degree.');
  });

  it('is light or dark', () => {
    expect(written()).toContain(`fill="${PALETTES.light.ground}"`);
    expect(written({}, { theme: 'dark' })).toContain(`fill="${PALETTES.dark.ground}"`);
  });

  it('wears the flags it is given, unless letters are chosen', () => {
    const flags = new Map([['ALA', '<path d="M1 2h3z"/>']]);
    const data = indexDataset(
      {
        ...sixClaimsDataset,
        actors: sixClaimsDataset.actors.map((actor) =>
          actor.id === 'aland' ? { ...actor, codes: { iso3166: 'ALA' } } : actor,
        ),
      },
      '',
    );
    const input = { ...inputOf({}, data), flags };
    expect(writeText(svg, input)).toContain('M1 2h3z');
    expect(writeText(svg, input, new Map([['flags', 'off']]))).not.toContain('M1 2h3z');
  });

  it('is drawn as the reader sees it, where it is given a picture', () => {
    const input = inputOf();
    const scene = {
      nodes: [
        {
          id: 'aland',
          label: 'Somebody ₁',
          kind: 'state' as const,
          x: 0,
          y: 0,
          radius: 20,
          flag: null,
          importance: 1,
          internal: 2,
          contains: 1,
          group: 1,
          pinned: true,
        },
      ],
      strands: [],
      ground: {
        land: [[0, 0, 9, 0, 9, 9]],
        coast: [[0, 0, 9, 0]],
        rings: [{ radius: 50, label: '3–4' }],
        boxes: [{ left: 0, top: 0, width: 9, height: 9, caption: 'Nowhere' }],
        truePlaces: new Map([['aland', { x: 90, y: 90 }]]),
      },
    };
    const emphasis = { actors: new Set<string>(), relations: new Set<never>(), focus: null };
    const file = writeText(svg, { ...input, picture: { scene, emphasis, measure: 'pagerank' } });
    for (const part of ['Somebody ₁', PALETTES.light.groups[0] ?? '', '3–4', 'Nowhere', 'Circles by pagerank.']) {
      expect(file).toContain(part);
    }
  });

  it('of an empty graph says that there is none', () => {
    const data = smallDataset({ actors: [] });
    expect(parseXml(writeText(svg, inputOf({}, data)))).toHaveProperty('root');
  });

  it('is well-formed whatever names and ids there are', () => {
    expect(parseXml(writeText(svg, nastyInput))).toHaveProperty('root');
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 3, maxLength: 3 }), (names) => {
        const data = indexDataset(
          {
            ...sixClaimsDataset,
            title: names.join(' '),
            actors: sixClaimsDataset.actors.map((actor, index) => ({ ...actor, name: names[index] ?? actor.name })),
          },
          '',
        );
        expect(parseXml(writeText(svg, inputOf({}, data)))).toHaveProperty('root');
      }),
      { numRuns: 50 },
    );
  });
});
