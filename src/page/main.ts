// The explorer's page: registers the explorer, which loads what its reader opens, and ties its address to it.
import '../elements/actor-explorer.js';
import { keepOffline } from './keep-offline.js';
import { keepPermalink } from './permalink.js';

const explorer = document.querySelector('actor-explorer');
keepOffline();
if (explorer !== null) {
  keepPermalink(explorer);
  explorer.addEventListener('actor-load', ({ data }) => {
    document.title = `${data.dataset.title} – Actor Atlas`;
  });
}
