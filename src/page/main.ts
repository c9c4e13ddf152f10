// The explorer's page: registers the elements and ties the address of the page to the explorer.
import '../index.js';
import { keepPermalink } from './permalink.js';

const explorer = document.querySelector('actor-explorer');
if (explorer !== null) {
  keepPermalink(explorer);
  explorer.addEventListener('actor-load', ({ data }) => {
    document.title = `${data.dataset.title} – Actor Atlas`;
  });
}
