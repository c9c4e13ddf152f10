// What the XML formats write, where the peers do not look: headers, versions, directions of the y axis.
import { describe, expect, it } from 'vitest';
import { gexf } from '../../src/formats/gexf.js';
import { graphml } from '../../src/formats/graphml.js';
import { sixClaimsInput } from './six-claims-input.js';
import { writeText } from './write-text.js';

describe('GEXF', () => {
  it('is version 1.2, which every program reads, unless 1.3 is chosen', () => {
    expect(writeText(gexf, sixClaimsInput)).toContain('xmlns="http://www.gexf.net/1.2draft"');
    const newer = writeText(gexf, sixClaimsInput, new Map([['version', '1.3']]));
    expect(newer).toContain('xmlns="http://gexf.net/1.3"');
    expect(newer).toContain('version="1.3"');
  });

  it('takes the usual version for one that does not exist', () => {
    expect(writeText(gexf, sixClaimsInput, new Map([['version', '7']]))).toBe(writeText(gexf, sixClaimsInput));
  });

  it('turns the y axis, which runs upwards in Gephi', () => {
    const input = { ...sixClaimsInput, positions: new Map([['aland', [3, 40] as const]]) };
    expect(writeText(gexf, input)).toContain('<viz:position x="3" y="-40" z="0"/>');
    expect(writeText(gexf, input).match(/viz:position/g)).toHaveLength(1);
  });

  it('calls the type of a relation relationType: type is taken', () => {
    const written = writeText(gexf, sixClaimsInput);
    expect(written).toContain('title="relationType"');
    expect(written).not.toContain('title="type"');
  });

  it('has no edge and still is a file where the lens leaves nothing', () => {
    const graph = { ...sixClaimsInput.graph, nodes: new Map(), relations: new Map() };
    expect(writeText(gexf, { ...sixClaimsInput, graph })).toMatch(/<nodes>\s*<\/nodes>\s*<edges>\s*<\/edges>/);
  });
});

describe('GraphML', () => {
  it('declares each key once', () => {
    const ids = Array.from(writeText(graphml, sixClaimsInput).matchAll(/<key id="([^"]+)"/g), (match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('uses no key that is not declared', () => {
    const written = writeText(graphml, sixClaimsInput);
    const declared = new Set(Array.from(written.matchAll(/<key id="([^"]+)"/g), (match) => match[1]));
    const used = Array.from(written.matchAll(/<data key="([^"]+)"/g), (match) => match[1]);
    expect(used.length).toBeGreaterThan(20);
    expect(used.filter((key) => !declared.has(key))).toEqual([]);
  });
});
