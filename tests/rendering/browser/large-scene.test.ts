// A Scene of many strands, which are drawn and hit without Cytoscape.
import { expect } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import type { Scene } from '../../../src/model/scene.js';
import { clearStages, SCENE, stage, until } from './picture-fixture.js';

const COLUMNS = 30;

/** A grid of actors, each tied to its neighbours on the right and below. */
function grid(count: number): Scene {
  const [model] = SCENE.nodes;
  const [strand] = SCENE.strands;
  if (model === undefined || strand === undefined) throw new Error('The fixture is empty.');
  const ids = Array.from({ length: count }, (_, index) => `n${index}`);
  const nodes = ids.map((id, index) => {
    const [x, y] = [(index % COLUMNS) * 100, Math.floor(index / COLUMNS) * 100];
    return Object.assign({}, model, { id, label: id, x, y, radius: 12, internal: 0 });
  });
  const strands = ids.flatMap((source, index) =>
    [index + 1, index + COLUMNS]
      .filter((other) => other < count && (other !== index + 1 || other % COLUMNS > 0))
      .map((other) =>
        Object.assign({}, strand, {
          id: `threat:${source}>n${other}`,
          tie: `${source}~n${other}`,
          source,
          target: `n${other}`,
          bend: 0,
          title: 'one',
        }),
      ),
  );
  return { nodes, strands };
}

describe('a large Scene', () => {
  afterEach(clearStages);

  it('is drawn in slices and tells when it stands', async () => {
    const { view, of } = stage();
    await view.setScene(grid(600));
    expect(of('drawn').length).to.equal(1);
    expect(view.renderedPosition('n599')).not.to.equal(null);
  });

  it('knows its strands under the pointer', async () => {
    const { view, of } = stage();
    await view.setScene(grid(600));
    view.setViewport({ zoom: 1, pan: { x: 100, y: 100 } });
    await sendMouse({ type: 'move', position: [150, 100] });
    await sendMouse({ type: 'click', position: [150, 100] });
    await until(() => of('strand-pick').length > 0);
    expect(of('strand-pick')[0]).to.deep.include({ relation: 'threat:n0>n1', tie: 'n0~n1' });
    expect(of('hover').at(-1)?.target).to.include({ kind: 'strand', relation: 'threat:n0>n1' });
    await sendMouse({ type: 'move', position: [150, 150] });
    await until(() => of('hover').at(-1)?.target === null);
  });

  it('moves as one picture and is drawn anew at rest', async () => {
    const { view, container, of } = stage();
    await view.setScene(grid(600));
    const layer = container.querySelector<HTMLElement>('[aria-hidden] > div');
    view.panBy(40, 0);
    expect(layer?.style.transform).to.contain('matrix');
    await until(() => of('viewport').length > 0);
    await until(() => layer?.style.transform === '');
  });

  it('becomes a small one and large again', async () => {
    const { view, of } = stage();
    await view.setScene(grid(600));
    await view.setScene(grid(20));
    view.setViewport({ zoom: 1, pan: { x: 100, y: 100 } });
    await sendMouse({ type: 'click', position: [150, 100] });
    await until(() => of('strand-pick').length > 0);
    await view.setScene(grid(600));
    expect(view.renderedPosition('n599')).not.to.equal(null);
  });

  it('lifts out and fades strands Cytoscape does not know', async () => {
    const { view, of } = stage();
    await view.setScene(grid(600));
    const focus = { actors: new Set(['n0', 'n1']), relations: new Set(['threat:n0>n1']) };
    view.setEmphasis({ actors: new Set(['n0']), relations: new Set(['threat:n0>n1']), focus });
    await view.setScene(grid(600));
    expect(of('drawn').length).to.equal(2);
  });
});
