// The explorer's page: registers the explorer, which loads what its reader opens, and ties its address to it.
import '../elements/actor-explorer.js';
import { keepOffline } from './keep-offline.js';
import { keepPermalink } from './permalink.js';

const explorer = document.querySelector('actor-explorer');
keepOffline();
if (explorer !== null) {
  keepPermalink(explorer);
  for (const shown of ['actor-load', 'actor-data-change'] as const) {
    explorer.addEventListener(shown, ({ data }) => {
      document.title = `${data.dataset.title} – Actor Atlas`;
    });
  }
}
