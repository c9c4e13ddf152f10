// React 19 sets properties of custom elements and hears their events: `on` and the name of the event.
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import 'actor-atlas/elements/actor-graph.js';
import dataset from 'actor-atlas/graph-data/south-caucasus.json?url';

function Atlas() {
  const [lens, setLens] = useState('types=threat');
  const [selection, setSelection] = useState('');
  return (
    <main>
      <button onClick={() => setLens('types=trade')}>Trade</button>
      <p>Selected: {selection || 'nothing'}</p>
      <actor-graph
        src={dataset}
        lens={lens}
        selection={selection}
        onactor-selection-change={(event) => setSelection(event.selection)}
      />
    </main>
  );
}

createRoot(document.getElementById('root')).render(<Atlas />);
