// Files as other programs write them.
import { describe, expect, it } from 'vitest';
import { codesOf, importContent, type Imported } from './import-text.js';

const summary = ({ data }: Imported): readonly string[] =>
  (data?.dataset.claims ?? []).map(
    ({ type, from, to, directed }) => `${from[0]}${directed ? '>' : '~'}${to[0]} ${type}`,
  );

describe('a foreign file', () => {
  it('of NetworkX is recognised and read', () => {
    const found = importContent(
      '{"directed": false, "multigraph": false, "graph": {"name": "Small"}, "nodes": [{"id": 1, "label": "One"}, {"id": 2}],' +
        ' "links": [{"source": 1, "target": 2, "sign": -1}]}',
    );
    expect([found.format, found.data?.dataset.title]).toEqual(['node-link-json', 'Small']);
    expect(summary(found)).toEqual(['1~2 rivalry']);
    expect(found.data?.actors.get('1')?.name).toBe('One');
  });

  it('of D3, with nodes in place of ids at the ends, is read too', () => {
    const found = importContent(
      '{"nodes": [{"id": "a"}, {"id": "b"}], "links": [{"source": {"id": "a", "x": 1}, "target": {"id": "b"}}]}',
    );
    expect(summary(found)).toEqual(['a>b alliance']);
    expect(codesOf(found)).toContain('import-type-usual');
  });

  it('of Cytoscape.js as one list is recognised and read', () => {
    const found = importContent(
      '[{"data": {"id": "a"}, "position": {"x": 1, "y": 2}}, {"data": {"id": "b"}}, {"data": {"id": "ab", "source": "a", "target": "b", "interaction": "trade"}}]',
    );
    expect([found.format, summary(found)]).toEqual(['cytoscape-json', ['a>b trade']]);
    expect(found.data?.layout).toEqual(new Map([['a', [1, 2]]]));
  });

  it('of Gephi, undirected by default, is recognised and read', () => {
    const found = importContent(
      '<?xml version="1.0"?><gexf xmlns="http://gexf.net/1.3" version="1.3"><graph><attributes class="edge"><attribute id="0" title="sign" type="integer"><default>1</default></attribute></attributes>' +
        '<nodes><node id="0" label="Aland"/><node id="1" label="Borduria"/></nodes>' +
        '<edges><edge id="0" source="0" target="1"/><edge id="1" source="1" target="0" type="directed"><attvalues><attvalue for="0" value="-1"/></attvalues></edge></edges></graph></gexf>',
    );
    expect([found.format, summary(found)]).toEqual(['gexf', ['0~1 alliance', '1>0 rivalry']]);
    expect(found.data?.dataset.actors.map(({ name }) => name)).toEqual(['Aland', 'Borduria']);
  });

  it('of igraph, with keys and defaults, is recognised and read', () => {
    const found = importContent(
      '<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key id="e" for="edge" attr.name="relation" attr.type="string"><default>threat</default></key>' +
        '<graph edgedefault="undirected"><node id="n0"/><node id="n1"/><edge source="n0" target="n1"/><edge source="n1" target="n0" directed="true"><data key="e">trade</data></edge></graph></graphml>',
    );
    expect([found.format, summary(found)]).toEqual(['graphml', ['n0~n1 threat', 'n1>n0 trade']]);
  });

  it('that names an end nobody is gets an actor for it', () => {
    const found = importContent(
      '{"nodes": [{"id": "a", "kind": "state"}], "links": [{"source": "a", "target": "z", "sign": 1}]}',
    );
    expect(found.data?.dataset.actors.map(({ id, kind }) => [id, kind])).toEqual([
      ['a', 'state'],
      ['z', 'group'],
    ]);
  });

  it('with two nodes of one id, a node without one, or an edge without an end is refused whole', () => {
    expect(codesOf(importContent('{"nodes": [{"id": "a"}, {"id": "a"}], "links": []}'))).toContain(
      'import-id-repeated',
    );
    const nameless = importContent('{"nodes": [{"id": "a"}, {}], "links": []}');
    expect(nameless.issues[0]).toMatchObject({ code: 'node-without-id', path: '/nodes/1' });
    const endless = importContent('{"nodes": [{"id": "a"}], "links": [{"source": "a"}]}');
    expect(endless.issues[0]).toMatchObject({ code: 'edge-without-ends', path: '/links/0' });
  });

  it('says who stands for voices it does not name', () => {
    const found = importContent('from,to,relation,modality\na,b,threat,perceived');
    expect(found.data?.dataset.claims[0]?.voice).toEqual(['unnamed-voice']);
    expect(found.data?.actors.get('unnamed-voice')?.kind).toBe('group');
  });

  it('keeps what makes a claim long in its note', () => {
    const long = Array.from({ length: 40 }, (_, at) => `word${at}`).join(' ');
    const [claim] = importContent(`from,to,relation,note\na,b,threat,${long}`).data?.dataset.claims ?? [];
    expect([claim?.summary, claim?.note]).toEqual(['a → b: threat', long]);
  });

  it('with control characters loads without them, and says so', () => {
    const found = importContent('from,to,sign\na\u0007b,c,+');
    expect(found.data?.dataset.actors[0]?.name).toBe('a b');
    expect(codesOf(found)).toContain('import-text-cleaned');
  });

  it('of broken JSON names line and column', () => {
    expect(importContent('{"nodes": [}').issues[0]?.message).toMatch(/line 1/i);
  });
});
