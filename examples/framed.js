// Hears the frame, and speaks to it. A sandboxed frame has no origin, "null": what tells it apart is its window alone. A
// frame without a sandbox is checked for, and spoken to by, the origin of its address.
const frame = document.getElementById('frame');
const address = new URL(frame.dataset.src, location.href);
address.searchParams.set('parent', location.origin);
frame.src = address.href;

const said = document.getElementById('said');
addEventListener('message', ({ source, origin, data }) => {
  if (source !== frame.contentWindow || origin !== 'null') return;
  if (data.type === 'actor-atlas/height') frame.height = data.height;
  if (data.type === 'actor-atlas/ready') said.textContent = `Loaded: ${data.title}`;
  if (data.type === 'actor-atlas/view') said.textContent = `The reader looks at: ${data.view.lens}`;
});

const button = document.querySelector('button[data-lens]');
button.addEventListener('click', () => {
  const message = { type: 'actor-atlas/set', view: { lens: button.dataset.lens } };
  frame.contentWindow.postMessage(message, '*');
});
