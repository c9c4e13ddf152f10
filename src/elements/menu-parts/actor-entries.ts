// The menu of an actor, or of several selected ones.
import { hasPartsApart, rollUpInto, showApart, wholeOf } from '../../analysis/roll-up.js';
import { nearestLayer } from '../../analysis/nearest-layer.js';
import type { ActorId } from '../../model/id.js';
import { tieId } from '../../model/relation-id.js';
import { selectActors, selectPath, type Selection } from '../../model/selection.js';
import { ActorLensRequestEvent, ActorSelectRequestEvent, ActorViewRequestEvent } from '../../state/events.js';
import { FOCUS_STEPS } from '../../state/explorer-state.js';
import { hideRequest, neighboursOf } from './actor-acts.js';
import { pinEntries } from './pin-entries.js';
import { copyEntry, entries, nameOf, type MenuContext, type MenuEntry, type MenuGroup } from './menu-entry.js';
import '../words/en/menu.js';
import '../words/en/paths.js';
import '../words/en/vocabulary.js';

const selectedIn = ({ state: { selection } }: MenuContext): readonly ActorId[] =>
  selection.kind === 'actors' ? selection.actors : [];

const select = ({ request }: MenuContext, selection: Selection): void =>
  request(new ActorSelectRequestEvent(selection));

function picking(context: MenuContext, ids: readonly ActorId[]): MenuGroup {
  const { graph } = context;
  const { menu, vocabulary } = context.words;
  const selected = selectedIn(context);
  const isSelected = ids.every((id) => selected.includes(id));
  const others = selected.filter((id) => !ids.includes(id));
  const neighbours = neighboursOf(graph, ids);
  const kinds = new Set(ids.map((id) => graph.nodes.get(id)?.actor.kind));
  const [kind] = kinds;
  return entries(
    !(isSelected && others.length === 0) && { label: menu.select, act: () => select(context, selectActors(...ids)) },
    !isSelected &&
      others.length > 0 && { label: menu.add, act: () => select(context, selectActors(...others, ...ids)) },
    isSelected && others.length > 0 && { label: menu.takeOut, act: () => select(context, selectActors(...others)) },
    isSelected && others.length === 0 && { label: menu.letGo, act: () => select(context, selectActors()) },
    neighbours.length > 0 && {
      label: menu.neighbours(neighbours.length),
      act: () => select(context, selectActors(...ids, ...neighbours)),
    },
    kinds.size === 1 &&
      kind !== undefined && {
        label: menu.ofKind(vocabulary.kinds[kind]),
        act: () => {
          const alike = [...graph.nodes.values()].filter(({ actor }) => actor.kind === kind);
          select(context, selectActors(...alike.map(({ id }) => id)));
        },
      },
    {
      label: menu.invert,
      act: () => select(context, selectActors(...[...graph.nodes.keys()].filter((id) => !ids.includes(id)))),
    },
  );
}

/** How far the picture keeps its look around the actors, and whether the rest goes. */
function focusing(context: MenuContext, ids: readonly ActorId[]): MenuGroup {
  const { state, words, request } = context;
  const selected = selectedIn(context);
  const isSelected = selected.length === ids.length && ids.every((id) => selected.includes(id));
  return FOCUS_STEPS.filter((steps) => steps > 0).map((steps) => ({
    label: words.menu.reach(steps),
    isOn: isSelected && state.steps === steps,
    act: () => {
      if (!isSelected) select(context, selectActors(...ids));
      request(new ActorViewRequestEvent({ steps }));
    },
  }));
}

export const hideRestEntry = ({ state, words, request }: MenuContext): MenuEntry => ({
  label: words.menu.hideRest,
  isOn: state.outOfFocus === 'hide',
  act: () => request(new ActorViewRequestEvent({ outOfFocus: state.outOfFocus === 'hide' ? 'fade' : 'hide' })),
});

function paths(context: MenuContext, ids: readonly ActorId[]): MenuGroup {
  const { graph, words } = context;
  const [first, second, ...more] = ids;
  if (first === undefined || more.length > 0) return [];
  const show = (a: ActorId, b: ActorId): void => select(context, selectPath(nearestLayer(graph, a, b), a, b));
  if (second !== undefined) return [{ label: words.paths.between, act: () => show(first, second) }];
  const selected = selectedIn(context);
  const [other] = selected.length === 1 ? selected : [];
  return entries(
    other !== undefined &&
      other !== first && {
        label: words.menu.pathsToNamed(nameOf(context, other)),
        act: () => show(first, other),
      },
    { label: words.menu.pathsTo, act: () => context.choosePathsFrom(first) },
  );
}

function hiding(context: MenuContext, ids: readonly ActorId[]): MenuGroup {
  const { graph, state, request, say } = context;
  const { menu } = context.words;
  const hide = (gone: readonly ActorId[]): void => {
    request(hideRequest(state.lens, gone));
    say(menu.hidden(gone.length));
  };
  const others = [...graph.nodes.keys()].filter((id) => !ids.includes(id));
  const [first = ''] = ids;
  return entries(
    {
      label: ids.length === 1 ? menu.hide(nameOf(context, first)) : menu.hideAll(ids.length),
      act: () => hide(ids),
    },
    others.length > 0 && { label: menu.hideOthers, act: () => hide(others) },
  );
}

function parts(context: MenuContext, id: ActorId): MenuGroup {
  const { data, graph, state, request } = context;
  const { menu } = context.words;
  const { rollUp } = state.lens;
  const node = graph.nodes.get(id);
  const whole = wholeOf(data, id);
  const setRollUp = (next: typeof rollUp): void => request(new ActorLensRequestEvent({ rollUp: next }));
  return entries(
    node !== undefined &&
      node.contains.length > 0 && { label: menu.apart, act: () => setRollUp(showApart(data, rollUp, id)) },
    hasPartsApart(data, rollUp, id) && { label: menu.rollUp, act: () => setRollUp(rollUpInto(data, rollUp, id)) },
    whole !== null && {
      label: menu.rollUpInto(nameOf(context, whole)),
      act: () => setRollUp(rollUpInto(data, rollUp, whole)),
    },
    node !== undefined &&
      node.internal.length > 0 && {
        label: menu.within(node.internal.length),
        act: () => select(context, { kind: 'tie', tie: tieId(id, id) }),
      },
  );
}

export function actorEntries(context: MenuContext, ids: readonly ActorId[]): readonly MenuGroup[] {
  const { menu } = context.words;
  const [first = ''] = ids;
  const isOne = ids.length === 1;
  const names = ids.map((id) => nameOf(context, id)).join(', ');
  return [
    picking(context, ids),
    [...focusing(context, ids), hideRestEntry(context)],
    paths(context, ids),
    hiding(context, ids),
    pinEntries(context, ids),
    isOne ? parts(context, first) : [],
    [copyEntry(context, isOne ? menu.copyName : menu.copyNames, names)],
  ];
}
