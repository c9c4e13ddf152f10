// Which entries the menu of a subject has, and what it is called. Pure.
import { relationTitle } from '../../analysis/relation-title.js';
import { selectedActors } from '../../model/selection.js';
import { actorEntries } from './actor-entries.js';
import { groundEntries } from './ground-entries.js';
import { nameOf, type MenuContext, type MenuGroup, type MenuSubject } from './menu-entry.js';
import { relationEntries, tieEntries } from './relation-entries.js';
import '../words/en/menu.js';

export interface Menu {
  readonly title: string;
  readonly groups: readonly MenuGroup[];
}

/** An actor that is selected with others stands for all of them. */
function meant({ state: { selection } }: MenuContext, subject: MenuSubject): MenuSubject {
  if (subject.kind !== 'actors' || selection.kind !== 'actors') return subject;
  const [id, ...others] = subject.actors;
  const stands = id !== undefined && others.length === 0 && selection.actors.includes(id);
  return stands ? { kind: 'actors', actors: selectedActors(selection) } : subject;
}

/** A subject that the graph does not hold has the menu of the ground. */
export function menuOf(context: MenuContext, subject: MenuSubject): Menu {
  const { graph, words } = context;
  const about = meant(context, subject);
  const drawn = about.kind === 'actors' ? about.actors.filter((id) => graph.nodes.has(id)) : [];
  const relation = about.kind === 'relation' ? graph.relations.get(about.relation) : undefined;
  const tie = about.kind === 'tie' ? graph.ties.get(about.tie) : undefined;
  const [first] = drawn;
  const found =
    first !== undefined
      ? {
          title: drawn.length === 1 ? nameOf(context, first) : words.menu.onActors(drawn.length),
          groups: actorEntries(context, drawn),
        }
      : relation !== undefined
        ? { title: relationTitle(relation, graph), groups: relationEntries(context, relation) }
        : tie !== undefined
          ? { title: tie.actors.map((id) => nameOf(context, id)).join(' ~ '), groups: tieEntries(context, tie) }
          : { title: words.menu.onGround, groups: groundEntries(context) };
  return { ...found, groups: found.groups.filter((group) => group.length > 0) };
}
