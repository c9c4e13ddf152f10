// A step sets the lens and the selection of the picture; the page says which step is on.
const graph = document.getElementById('graph');
const steps = document.querySelectorAll('button[data-lens]');
for (const step of steps) {
  step.addEventListener('click', () => {
    graph.lens = step.dataset.lens;
    graph.selection = step.dataset.selection ?? '';
    for (const other of steps) other.toggleAttribute('aria-current', other === step);
  });
}

// The element tells of every change, whoever made it: a step or the reader.
const sentence = document.getElementById('sentence');
graph.addEventListener('actor-lens-change', ({ lens }) => {
  sentence.textContent = `The lens is now: ${lens || 'everything the authors state'}`;
});
