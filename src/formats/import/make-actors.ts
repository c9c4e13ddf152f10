// The actors of an imported graph: its nodes, and every end of an edge that is none of them.
import type { Actor } from '../../model/actor.js';
import { ACTOR_KINDS, type ActorKind } from '../../model/vocabulary.js';
import { listOfCell, looseListOfCell, numberOfCell } from './cells.js';
import type { NodeRole } from './columns.js';
import { freeText } from './free-text.js';
import type { ImportedGraph, ImportedNode } from './imported-graph.js';
import type { ImportIssues } from './import-issues.js';
import { IdMaker } from './make-ids.js';
import { textOf, type ImportMapping } from './mapping.js';

const NAME_MAX_LENGTH = 200;

export interface ImportedActors {
  readonly actors: readonly Actor[];
  readonly layout: ReadonlyMap<string, readonly [x: number, y: number]>;
  /** The actor an end of an edge stands for. */
  readonly actorOf: (end: string) => string;
}

interface Drafts {
  readonly graph: ImportedGraph;
  readonly mapping: ImportMapping;
  readonly issues: ImportIssues;
  readonly ids: ReadonlyMap<string, string>;
}

const FORMS: Readonly<Record<'iso3166' | 'cow' | 'wikidata', RegExp>> = {
  iso3166: /^[A-Z]{3}$/,
  cow: /^\d{1,3}$/,
  wikidata: /^Q[1-9]\d*$/,
};

class ActorDraft {
  readonly #node: ImportedNode;
  readonly #drafts: Drafts;

  constructor(node: ImportedNode, drafts: Drafts) {
    this.#node = node;
    this.#drafts = drafts;
  }

  #text(role: NodeRole): string {
    return textOf(this.#node.attributes, this.#drafts.mapping.nodeColumns.get(role));
  }

  #kind(): ActorKind {
    const written = this.#text('kind').toLowerCase();
    const kind = ACTOR_KINDS.find((known) => known === written);
    if (kind === undefined) this.#drafts.issues.add('kind', this.#node.at);
    return kind ?? this.#drafts.mapping.usualKind;
  }

  #code(role: keyof typeof FORMS, taken: Set<string>): string | undefined {
    const written = this.#text(role);
    if (written === '') return undefined;
    const isNew = FORMS[role].test(written) && !taken.has(`${role} ${written}`);
    if (!isNew) this.#drafts.issues.add('code', this.#node.at);
    taken.add(`${role} ${written}`);
    return isNew ? written : undefined;
  }

  #references(role: NodeRole, own: string): readonly string[] {
    const named = looseListOfCell(this.#node.attributes, this.#drafts.mapping.nodeColumns.get(role));
    const found = named.map((end) => this.#drafts.ids.get(end)).filter((id) => id !== undefined && id !== own);
    if (found.length < named.length) this.#drafts.issues.add('reference', this.#node.at);
    return [...new Set(found)].filter((id) => id !== undefined);
  }

  /** `taken`: codes that other actors have. */
  build(id: string, taken: Set<string>): Actor {
    const { issues } = this.#drafts;
    const { at } = this.#node;
    const name = freeText(this.#text('name') || this.#node.id, { issues, at }, NAME_MAX_LENGTH) || id;
    const description = freeText(this.#text('description'), { issues, at });
    const kind = this.#kind();
    const aliases = listOfCell(this.#node.attributes, this.#drafts.mapping.nodeColumns.get('aliases'))
      .map((alias) => freeText(alias, { issues, at }, NAME_MAX_LENGTH))
      .filter((alias) => alias !== '' && alias !== name);
    const [basedIn, memberOf] = [this.#references('basedIn', id), this.#references('memberOf', id)];
    const [whole] = this.#references('partOf', id);
    const isConstruct = kind === 'construct';
    const iso3166 = isConstruct ? undefined : this.#code('iso3166', taken);
    const cow = isConstruct ? undefined : this.#code('cow', taken);
    const wikidata = this.#code('wikidata', taken);
    const [east, north] = [numberOfCell(this.#text('longitude')), numberOfCell(this.#text('latitude'))];
    const isPlace = east !== null && north !== null && Math.abs(east) <= 180 && Math.abs(north) <= 90;
    return {
      id,
      name,
      kind,
      ...(aliases.length === 0 ? {} : { aliases }),
      ...(description === '' ? {} : { description }),
      ...(whole === undefined ? {} : { partOf: whole }),
      ...(basedIn.length === 0 ? {} : { basedIn }),
      ...(memberOf.length === 0 ? {} : { memberOf }),
      ...(iso3166 === undefined && cow === undefined
        ? {}
        : { codes: { ...(iso3166 === undefined ? {} : { iso3166 }), ...(cow === undefined ? {} : { cow }) } }),
      ...(wikidata === undefined ? {} : { wikidata }),
      ...(isPlace ? { location: [east, north] as const } : {}),
    };
  }
}

/** Every end by what edges call it: the id of a node, else its name, else itself. */
function endsOf(
  graph: ImportedGraph,
  ids: ReadonlyMap<string, string>,
  nameColumn: string | undefined,
): Map<string, string> {
  const ends = new Map(ids);
  for (const { id, attributes } of graph.nodes) {
    const name = textOf(attributes, nameColumn);
    const made = ids.get(id);
    if (name !== '' && made !== undefined && !ends.has(name)) ends.set(name, made);
  }
  return ends;
}

/** Ends that are no node, once each, in the order edges name them. */
function strangersOf(graph: ImportedGraph, ends: ReadonlyMap<string, string>): readonly ImportedNode[] {
  const found = new Map<string, ImportedNode>();
  for (const { source, target, at } of graph.edges) {
    for (const end of [source, target]) {
      if (ends.has(end) || found.has(end)) continue;
      found.set(end, { id: end, attributes: new Map(), place: null, at });
    }
  }
  return [...found.values()];
}

/** Nodes first, in their order, then the ends that are none. A second node of one id is an issue, and left out. */
export function makeActors(graph: ImportedGraph, mapping: ImportMapping, issues: ImportIssues): ImportedActors {
  const maker = new IdMaker();
  const own = new Map<string, string>();
  const nameColumn = mapping.nodeColumns.get('name');
  const nodes = graph.nodes.filter(({ id, attributes, at }) => {
    const isNew = !own.has(id);
    if (isNew) own.set(id, maker.make([id, textOf(attributes, nameColumn) || id], 'actor'));
    else issues.add('id', at);
    return isNew;
  });
  const ends = endsOf(graph, own, nameColumn);
  const strangers = strangersOf(graph, ends);
  for (const { id } of strangers) ends.set(id, maker.make([id, id], 'actor'));
  const drafts: Drafts = { graph, mapping, issues, ids: ends };
  const taken = new Set<string>();
  const layout = new Map<string, readonly [number, number]>();
  const actors = [...nodes, ...strangers].map((node) => {
    const id = ends.get(node.id) ?? node.id;
    if (node.place !== null) layout.set(id, node.place);
    return new ActorDraft(node, drafts).build(id, taken);
  });
  return { actors, layout, actorOf: (end) => ends.get(end) ?? end };
}
