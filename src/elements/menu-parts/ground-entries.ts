// The menu of the ground: what concerns the graph as a whole, and what brings back what was put away.
import { formatLens } from '../../model/lens-grammar.js';
import type { ActorId } from '../../model/id.js';
import { NO_SELECTION, selectActors, selectedActors } from '../../model/selection.js';
import { ActorLensRequestEvent, ActorSelectRequestEvent, ActorViewRequestEvent } from '../../state/events.js';
import { FOCUS_STEPS } from '../../state/explorer-state.js';
import { hideRestEntry } from './actor-entries.js';
import { entries, nameOf, type MenuContext, type MenuGroup } from './menu-entry.js';
import { unpinAllEntry } from './pin-entries.js';
import '../words/en/menu.js';

/** So many hidden actors come back one by one; more come back together, or by the filter. */
const HIDDEN_NAMED = 6;

function hiddenEntries(context: MenuContext): MenuGroup {
  const { state, request, say } = context;
  const { menu } = context.words;
  const { hidden } = state.lens;
  const keep = (rest: readonly ActorId[]): void => {
    request(new ActorLensRequestEvent({ hidden: rest }));
    say(menu.shown);
  };
  const named = hidden.slice(-HIDDEN_NAMED).map((id) => ({
    label: menu.show(nameOf(context, id)),
    act: () => keep(hidden.filter((other) => other !== id)),
  }));
  return hidden.length < 2 ? named : [...named, { label: menu.showAll(hidden.length), act: () => keep([]) }];
}

export function groundEntries(context: MenuContext): readonly MenuGroup[] {
  const { state, graph, data, request, fit } = context;
  const { menu } = context.words;
  const { selection, lens } = state;
  const selected = selectedActors(selection);
  const rest = [...graph.nodes.keys()].filter((id) => !selected.includes(id));
  const hasParts = data.dataset.actors.some(({ partOf }) => partOf != null);
  return [
    entries(
      selection.kind !== 'none' && {
        label: menu.letGo,
        act: () => request(new ActorSelectRequestEvent(NO_SELECTION)),
      },
      selection.kind === 'actors' && {
        label: menu.invert,
        act: () => request(new ActorSelectRequestEvent(selectActors(...rest))),
      },
    ),
    hiddenEntries(context),
    [...entries(fit !== null && { label: menu.fit, act: fit }), ...unpinAllEntry(context)],
    [
      ...FOCUS_STEPS.map((steps) => ({
        label: menu.reach(steps),
        isOn: state.steps === steps,
        act: () => request(new ActorViewRequestEvent({ steps })),
      })),
      hideRestEntry(context),
    ],
    entries(
      hasParts &&
        lens.rollUp !== 'none' && {
          label: menu.allApart,
          act: () => request(new ActorLensRequestEvent({ rollUp: 'none' })),
        },
      hasParts &&
        lens.rollUp !== 'all' && {
          label: menu.rollUpAll,
          act: () => request(new ActorLensRequestEvent({ rollUp: 'all' })),
        },
      formatLens(lens) !== '' && { label: menu.reset, act: () => request(new ActorLensRequestEvent(null)) },
    ),
  ];
}
