// The JSON formats in the programs they are for: Cytoscape.js and Graphology themselves read them.
import cytoscape from 'cytoscape';
import GraphologyGraph from 'graphology';
import { describe, expect, it } from 'vitest';
import { cytoscapeJson } from '../../src/formats/cytoscape-json.js';
import { graphologyJson } from '../../src/formats/graphology-json.js';
import { jsonLd } from '../../src/formats/json-ld.js';
import { nodeLinkJson } from '../../src/formats/node-link-json.js';
import { nastyInput } from './nasty-dataset.js';
import { sixClaimsInput } from './six-claims-input.js';
import { writeText } from './write-text.js';

type SerializedGraph = Parameters<typeof GraphologyGraph.from>[0];

describe('Cytoscape.js JSON', () => {
  it('is read by Cytoscape.js, ids such as __proto__ included', () => {
    const { elements } = JSON.parse(writeText(cytoscapeJson, nastyInput)) as cytoscape.CytoscapeOptions;
    const cy = cytoscape({
      headless: true,
      layout: { name: 'preset' },
      ...(elements === undefined ? {} : { elements }),
    });
    expect([cy.nodes().length, cy.edges().length]).toEqual([8, 8]);
    expect(cy.getElementById('hayastan').position()).toEqual({ x: -10.5, y: 20 });
    expect(cy.getElementById('__proto__').data('name')).toBe('Israel ישראל');
    expect(cy.getElementById('threat:__proto__>constructor').data('relationType')).toBe('threat');
    cy.destroy();
  });
});

describe('Graphology JSON', () => {
  it('is read by Graphology as a directed multigraph', () => {
    const graph = GraphologyGraph.from(JSON.parse(writeText(graphologyJson, nastyInput)) as SerializedGraph);
    expect([graph.type, graph.multi, graph.order, graph.size]).toEqual(['directed', true, 8, 8]);
    expect(graph.getNodeAttribute('hayastan', 'y')).toBe(-20);
    expect(graph.getEdgeAttribute('alliance:__proto__~constructor', 'mutual')).toBe(true);
  });
});

describe('Node-link JSON', () => {
  it('calls the list of edges as the reader of it does', () => {
    const usual = JSON.parse(writeText(nodeLinkJson, sixClaimsInput)) as Record<string, unknown>;
    const newer = JSON.parse(writeText(nodeLinkJson, sixClaimsInput, new Map([['edges', 'edges']]))) as typeof usual;
    expect([Object.keys(usual).at(-1), Object.keys(newer).at(-1)]).toEqual(['links', 'edges']);
    expect(usual['links']).toEqual(newer['edges']);
  });
});

describe('JSON-LD', () => {
  const { '@graph': records } = JSON.parse(writeText(jsonLd, sixClaimsInput)) as {
    '@graph': readonly Readonly<Record<string, unknown>>[];
  };
  const find = (id: string) => records.find((record) => String(record['@id']).endsWith(id));

  it('holds the claims of the lens and whom and what they name, nothing else', () => {
    const kinds = records.map((record) => /:(claim|actor|source|topic):/.exec(String(record['@id']))?.[1] ?? 'dataset');
    const count = (kind: string): number => kinds.filter((found) => found === kind).length;
    expect([count('dataset'), count('claim'), count('source')]).toEqual([1, 5, 2]);
    expect(find(':claim:gazette-3')).toBeUndefined();
    expect(find(':actor:elbonia')).toBeUndefined();
  });

  it('points at the passage by a text directive and its hash', () => {
    const target = find(':claim:gazette-1')?.['oa:hasTarget'] as Readonly<Record<string, unknown>>;
    expect(JSON.stringify(target['oa:hasSelector'])).toContain(':~:text=');
    expect(target['atlas:sha256']).toMatch(/^[0-9a-f]{64}$/);
  });

  it('keeps the order of nested voices', () => {
    expect(find(':claim:gazette-2')?.['atlas:voice']).toEqual({
      '@list': [
        { '@id': expect.stringMatching(/:actor:herald$/) as string },
        { '@id': expect.stringMatching(/:actor:carpania$/) as string },
      ],
    });
  });

  it('names an address of its own for every record, once', () => {
    const ids = records.map((record) => record['@id']);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
