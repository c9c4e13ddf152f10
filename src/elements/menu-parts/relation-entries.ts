// The menu of a relation, and of a tie.
import { nearestLayer } from '../../analysis/nearest-layer.js';
import { relationTitle } from '../../analysis/relation-title.js';
import type { Relation, Tie } from '../../model/graph.js';
import { parseTieId, type TieId } from '../../model/relation-id.js';
import { selectActors, selectPath, type Selection } from '../../model/selection.js';
import { ActorLensRequestEvent, ActorSelectRequestEvent } from '../../state/events.js';
import { copyEntry, nameOf, type MenuContext, type MenuEntry, type MenuGroup } from './menu-entry.js';
import '../words/en/menu.js';
import '../words/en/paths.js';
import '../words/en/vocabulary.js';

const selectEntry = ({ request }: MenuContext, label: string, selection: Selection): MenuEntry => ({
  label,
  act: () => request(new ActorSelectRequestEvent(selection)),
});

function pairEntries(context: MenuContext, tie: TieId): MenuGroup {
  const { graph, words } = context;
  const ends = parseTieId(tie);
  if (ends === null) return [];
  const [a, b] = ends;
  return [
    selectEntry(context, words.menu.ends, selectActors(a, b)),
    selectEntry(context, words.paths.between, selectPath(nearestLayer(graph, a, b), a, b)),
  ];
}

function typeEntries({ state, words, request }: MenuContext, { type }: Relation): MenuGroup {
  const { types } = state.lens;
  if (types.length < 2) return [];
  const name = words.vocabulary.types[type];
  return [
    { label: words.menu.onlyType(name), act: () => request(new ActorLensRequestEvent({ types: [type] })) },
    {
      label: words.menu.withoutType(name),
      act: () => request(new ActorLensRequestEvent({ types: types.filter((other) => other !== type) })),
    },
  ];
}

export function relationEntries(context: MenuContext, relation: Relation): readonly MenuGroup[] {
  const { menu } = context.words;
  return [
    [
      selectEntry(context, menu.relation, { kind: 'relation', relation: relation.id }),
      selectEntry(context, menu.tie, { kind: 'tie', tie: relation.tie }),
    ],
    pairEntries(context, relation.tie),
    typeEntries(context, relation),
    [copyEntry(context, menu.copyName, relationTitle(relation, context.graph))],
  ];
}

export function tieEntries(context: MenuContext, { id, actors }: Tie): readonly MenuGroup[] {
  const { menu } = context.words;
  const names = actors.map((actor) => nameOf(context, actor)).join(' ~ ');
  return [
    [selectEntry(context, menu.tie, { kind: 'tie', tie: id })],
    pairEntries(context, id),
    [copyEntry(context, menu.copyName, names)],
  ];
}
