import { describe, expect, it } from 'vitest';
import { formatLens } from '../../src/model/lens-grammar.js';
import { selectActors } from '../../src/model/selection.js';
import {
  ActorDataRequestEvent,
  ActorHistoryRequestEvent,
  ActorLayoutRequestEvent,
  ActorLensRequestEvent,
  ActorSelectRequestEvent,
  ActorViewRequestEvent,
} from '../../src/state/events.js';
import { actions } from '../../src/state/actions.js';
import { INITIAL_STATE, type ExplorerState } from '../../src/state/explorer-state.js';
import { changesBetween, REQUESTS } from '../../src/state/requests.js';
import { loadFixture } from './load-fixture.js';

const apply = (event: Event, state: ExplorerState = INITIAL_STATE): ExplorerState =>
  REQUESTS.get(event.type)?.(state, event) ?? state;

const typesOf = (events: readonly Event[]): readonly string[] => events.map(({ type }) => type);

describe('REQUESTS', () => {
  it('has an action for every request', () => {
    expect([...REQUESTS.keys()]).toEqual([
      'actor-select-request',
      'actor-lens-request',
      'actor-trial-request',
      'actor-layout-request',
      'actor-view-request',
      'actor-data-request',
      'actor-history-request',
    ]);
  });

  it('selects, narrows, arranges, opens and undoes', () => {
    expect(apply(new ActorSelectRequestEvent(selectActors('x'))).selection).toEqual(selectActors('x'));
    const narrowed = apply(new ActorLensRequestEvent({ types: ['trade'] }));
    expect(formatLens(narrowed.lens)).toBe('types=trade');
    expect(apply(new ActorLayoutRequestEvent({ layout: 'force' })).arrangement.layout).toBe('force');
    expect(apply(new ActorViewRequestEvent({ panel: 'legend' })).view).toEqual({ main: 'graph', panel: 'legend' });
    expect(formatLens(apply(new ActorHistoryRequestEvent('undo'), narrowed).lens)).toBe('');
  });

  it('leaves alone an event that only bears the name of a request', () => {
    expect(apply(new Event('actor-lens-request'))).toBe(INITIAL_STATE);
  });

  it('can be vetoed, bubbles and crosses shadow roots', () => {
    const event = new ActorLensRequestEvent(null);
    expect(event).toMatchObject({ bubbles: true, composed: true, cancelable: true });
  });
});

describe('a request for another view', () => {
  const both = apply(new ActorViewRequestEvent({ main: 'matrix', panel: 'filter' }));

  it('changes the main view and the panel each for itself', () => {
    expect(apply(new ActorViewRequestEvent({ main: 'reader' }), both).view).toEqual({
      main: 'reader',
      panel: 'filter',
    });
    expect(apply(new ActorViewRequestEvent({ panel: null }), both).view).toEqual({ main: 'matrix', panel: null });
  });

  it('leaves both alone where it is about something else', () => {
    expect(apply(new ActorViewRequestEvent({ steps: 2 }), both).view).toBe(both.view);
  });
});

describe('changesBetween()', () => {
  it('writes the view as the attribute does', () => {
    const viewed = apply(new ActorViewRequestEvent({ main: 'matrix', panel: 'filter' }));
    expect(changesBetween(INITIAL_STATE, viewed)).toMatchObject([{ type: 'actor-view-change', view: 'matrix,filter' }]);
  });

  it('reports each part that changed, once', () => {
    const selected = apply(new ActorSelectRequestEvent(selectActors('x')));
    expect(typesOf(changesBetween(INITIAL_STATE, selected))).toEqual(['actor-selection-change']);
    const narrowed = apply(new ActorLensRequestEvent({ types: ['trade'] }), selected);
    expect(typesOf(changesBetween(selected, narrowed))).toEqual(['actor-lens-change']);
    const viewed = apply(new ActorViewRequestEvent({ sizeBy: 'betweenness', steps: 2 }));
    expect(typesOf(changesBetween(INITIAL_STATE, viewed))).toEqual(['actor-view-change']);
  });

  it('reports a dataset that the reader has brought, and again when it is undone', () => {
    const data = loadFixture();
    const loaded = actions.load(INITIAL_STATE, { data, issues: [] });
    const own = { ...data, dataset: { ...data.dataset, id: 'own' } };
    const brought = apply(new ActorDataRequestEvent(own, [], 'imported'), loaded);
    expect(changesBetween(loaded, brought)).toMatchObject([
      { type: 'actor-data-change', data: own },
      { type: 'actor-layout-change' },
    ]);
    const undone = apply(new ActorHistoryRequestEvent('undo'), brought);
    expect(changesBetween(brought, undone)).toMatchObject([
      { type: 'actor-data-change', data },
      { type: 'actor-layout-change' },
    ]);
  });

  it('reports nothing where nothing changed', () => {
    expect(changesBetween(INITIAL_STATE, INITIAL_STATE)).toEqual([]);
  });
});
