// What is timed, in the page itself: <actor-graph>, and plain Cytoscape drawing the same graph in the same browser.
import cytoscape from '../node_modules/cytoscape/dist/cytoscape.esm.mjs';

const place = document.getElementById('place');

const frame = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });

/** Milliseconds until `act` is done and the next frame is painted. */
async function time(act) {
  const start = performance.now();
  await act();
  await frame();
  return performance.now() - start;
}

async function until(isTrue) {
  while (!isTrue()) await frame();
}

const paintingOf = (graph) => graph.shadowRoot.querySelector('.painting');

export async function measureAtlas(data) {
  await customElements.whenDefined('actor-graph');
  const graph = document.createElement('actor-graph');
  const loaded = new Promise((resolve) => graph.addEventListener('actor-load', resolve, { once: true }));
  const firstPicture = await time(async () => {
    place.append(graph);
    graph.data = data;
    await loaded;
    await graph.updateComplete;
  });
  const start = performance.now();
  await until(() => paintingOf(graph).hidden);
  const opening = firstPicture + performance.now() - start;
  const lens = await time(async () => {
    graph.lens = 'types=threat,rivalry';
    await graph.updateComplete;
  });
  const back = await time(async () => {
    graph.lens = '';
    await graph.updateComplete;
  });
  const selection = await time(async () => {
    graph.selection = data.actors[0].id;
    await graph.updateComplete;
  });
  graph.remove();
  return { firstPicture, opening, lens: Math.max(lens, back), selection };
}

export async function measurePlain(graph) {
  const elements = [
    ...graph.nodes.map(({ id, name, x, y }) => ({ data: { id: `a:${id}`, label: name }, position: { x, y } })),
    ...graph.edges.map(({ id, source, target, type }) => ({
      data: { id, source: `a:${source}`, target: `a:${target}`, type },
    })),
  ];
  const style = [
    { selector: 'node', style: { label: 'data(label)' } },
    { selector: 'edge', style: { 'curve-style': 'bezier', 'target-arrow-shape': 'triangle' } },
    { selector: '.off', style: { display: 'none' } },
    { selector: '.faded', style: { opacity: 0.2 } },
  ];
  let core;
  const opening = await time(
    () =>
      new Promise((resolve) => {
        core = cytoscape({ container: place, elements, style, layout: { name: 'preset' } });
        core.one('render', resolve);
      }),
  );
  const lens = await time(() => core.batch(() => core.edges('[type = "trade"], [type = "alliance"]').addClass('off')));
  const selection = await time(() =>
    core.batch(() => {
      core.elements().addClass('faded');
      core.nodes().first().closedNeighborhood().removeClass('faded');
    }),
  );
  core.destroy();
  return { firstPicture: opening, opening, lens, selection };
}

globalThis.bench = { measureAtlas, measurePlain };
