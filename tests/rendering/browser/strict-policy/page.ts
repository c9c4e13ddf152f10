// Draws and lays out a picture under the strict policy and reports what the browser objected to.
import { createGraphView } from '../../../../src/rendering/graph-view.js';
import { paintCanvas } from '../../../../src/rendering/paint-scene.js';
import { runLayout } from '../../../../src/rendering/run-layout.js';
import { readTheme } from '../../../../src/rendering/theme.js';
import { SCENE } from '../picture-fixture.js';

const violations: string[] = [];
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
  violations.push(`${violatedDirective} ${blockedURI}`);
});

async function draw(): Promise<void> {
  const host = document.querySelector<HTMLElement>('#host');
  if (host === null) throw new Error('No host.');
  const theme = readTheme(host);
  const canvas = document.createElement('canvas');
  host.append(canvas);
  await paintCanvas(canvas, { scene: SCENE, theme, flags: true });
  canvas.remove();
  const view = createGraphView({ container: host, theme, flags: true, onEvent: () => {}, reducedMotion: () => false });
  await view.setScene(SCENE);
  const { nodes, strands } = SCENE;
  const ties = strands.map(({ source, target }) => ({ a: source, b: target, strength: 1 }));
  const positions = await runLayout({ nodes, ties, seed: 1, signal: new AbortController().signal });
  view.setPositions(new Map([...positions].map(([id, [x, y]]) => [id, { x, y }])), true);
  view.destroy();
}

let failure = '';
try {
  await draw();
} catch (error) {
  failure = String(error);
}
// The browser reports violations a moment later.
setTimeout(() => parent.postMessage({ violations, failure }, location.origin), 300);
