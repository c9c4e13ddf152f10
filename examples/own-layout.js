// A click sets the lens; the explorer and every panel that belongs to it follow.
const atlas = document.getElementById('atlas');
for (const button of document.querySelectorAll('button[data-lens]')) {
  button.addEventListener('click', () => {
    atlas.lens = button.dataset.lens;
  });
}
