// The claims of an imported graph: one for every edge and source. What the file does not say is not made up: an edge
// is asserted unless it says otherwise, has no passage, and a period only where a date can be read.
import type { Actor } from '../../model/actor.js';
import type { Claim } from '../../model/claim.js';
import type { Source } from '../../model/source.js';
import { SUMMARY_MAX_WORDS } from '../../model/statement.js';
import { compareIds } from '../../model/relation-id.js';
import { MODALITIES, type Modality } from '../../model/vocabulary.js';
import { listOfCell, looseListOfCell, numberOfCell, periodOfCell } from './cells.js';
import { freeText } from './free-text.js';
import type { ImportedEdge, ImportedGraph } from './imported-graph.js';
import type { ImportIssues } from './import-issues.js';
import { IdMaker } from './make-ids.js';
import type { ImportedActors } from './make-actors.js';
import { textOf, type ImportMapping } from './mapping.js';
import { relationOfEdge } from './relation-of-edge.js';

export const IMPORT_CODER = 'import';

const NAME_MAX_LENGTH = 200;

/** Who says what a file attributes to somebody it does not name. */
export const UNNAMED_VOICE: Actor = {
  id: 'unnamed-voice',
  name: 'A voice the file does not name',
  kind: 'group',
  description: 'Stands for whoever says or sees what an imported file calls attributed or perceived.',
};

export interface ImportedClaims {
  readonly claims: readonly Claim[];
  readonly sources: readonly Source[];
  /** Whether a claim names `UNNAMED_VOICE`. */
  readonly needsVoice: boolean;
}

const VOICED: ReadonlySet<Modality> = new Set(['attributed', 'perceived']);

const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length;

class SourceMaker {
  readonly #maker = new IdMaker();
  readonly #byName = new Map<string, Source>();
  readonly #issues: ImportIssues;

  constructor(issues: ImportIssues) {
    this.#issues = issues;
  }

  idOf(name: string, at: string): string {
    const known = this.#byName.get(name);
    if (known !== undefined) return known.id;
    const id = this.#maker.make([name, name.replace(/^https?:\/\//i, '')], 'source');
    const isAddress = /^https?:\/\//i.test(name) && URL.canParse(name);
    const title = freeText(name, { issues: this.#issues, at }, NAME_MAX_LENGTH);
    const csl = { type: 'document', title, ...(isAddress ? { URL: name } : {}) };
    this.#byName.set(name, { id, csl, sections: [] });
    return id;
  }

  /** By id, so that the order of edges does not matter. */
  list(): readonly Source[] {
    return [...this.#byName.values()].toSorted((a, b) => compareIds(a.id, b.id));
  }
}

/** What the claims of one edge have in common. */
type Draft = Omit<Claim, 'id' | 'source' | 'weight'>;

class ClaimMaker {
  readonly #mapping: ImportMapping;
  readonly #actors: ImportedActors;
  readonly #issues: ImportIssues;
  readonly #names: ReadonlyMap<string, string>;
  readonly #ids = new IdMaker();
  readonly #own = new Map<ImportedEdge, string>();
  readonly sources: SourceMaker;

  constructor(mapping: ImportMapping, actors: ImportedActors, issues: ImportIssues) {
    this.#mapping = mapping;
    this.#actors = actors;
    this.#issues = issues;
    this.#names = new Map(actors.actors.map(({ id, name }) => [id, name]));
    this.sources = new SourceMaker(issues);
  }

  /** Null where the edge is no relation: of an actor with itself, or of weight 0 without being denied. */
  make(edge: ImportedEdge): readonly Claim[] {
    const { attributes, at } = edge;
    const columns = this.#mapping.edgeColumns;
    const [from, to] = [this.#actors.actorOf(edge.source), this.#actors.actorOf(edge.target)];
    if (from === to) {
      this.#issues.add('selfLoop', at);
      return [];
    }
    const draft = this.#draft(edge, from, to);
    const weight = Math.abs(numberOfCell(textOf(attributes, columns.get('weight'))) ?? 1);
    if (weight === 0 && draft.modality !== 'denied') {
      this.#issues.add('weightless', at);
      return [];
    }
    const named = this.#sourcesOf(edge)
      .map((name) => this.sources.idOf(name, at))
      .toSorted(compareIds);
    const sources = named.length === 0 ? [undefined] : named;
    const share = weight / sources.length;
    return sources.map((source) => ({
      id: this.#own.get(edge) ?? this.#ids.make([''], 'edge'),
      ...draft,
      ...(source === undefined ? {} : { source }),
      ...(share === 1 || weight === 0 ? {} : { weight: share }),
    }));
  }

  /**
   * Keeps the ids that edges have of their own, before others are numbered. Of several claims of one edge it is not
   * known which rests on which source: they are numbered.
   */
  reserve(edges: readonly ImportedEdge[]): void {
    for (const edge of edges) {
      const given = listOfCell(edge.attributes, 'claims');
      const own = given.length === 1 ? given[0] : given.length === 0 ? edge.id : undefined;
      if (own === undefined || !this.#ids.isFree(own) || this.#sourcesOf(edge).length > 1) continue;
      this.#own.set(edge, this.#ids.make([own], 'edge'));
    }
  }

  #sourcesOf({ attributes }: ImportedEdge): readonly string[] {
    return looseListOfCell(attributes, this.#mapping.edgeColumns.get('source'));
  }

  #draft({ attributes, directed, at }: ImportedEdge, from: string, to: string): Draft {
    const columns = this.#mapping.edgeColumns;
    const written = textOf(attributes, columns.get('modality')).toLowerCase();
    const modality = MODALITIES.find((known) => known === written) ?? 'asserted';
    const { type, subtype } = relationOfEdge(attributes, modality, {
      mapping: this.#mapping,
      issues: this.#issues,
      at,
    });
    const period = this.#date(textOf(attributes, columns.get('period')), at);
    const said = this.#date(textOf(attributes, columns.get('said')), at);
    const text = freeText(textOf(attributes, columns.get('note')), { issues: this.#issues, at });
    const isSummary = text !== '' && countWords(text) <= SUMMARY_MAX_WORDS;
    const names = [this.#names.get(from) ?? from, this.#names.get(to) ?? to];
    const notes = [isSummary ? '' : text, ...[period, said].map(({ unread }) => unread)].filter(Boolean);
    return {
      type,
      ...(subtype === undefined ? {} : { subtype }),
      from: [from],
      to: [to],
      directed,
      modality,
      voice: VOICED.has(modality) ? [UNNAMED_VOICE.id] : [],
      summary: isSummary ? text : `${names[0]} ${directed ? '→' : '–'} ${names[1]}: ${subtype ?? type}`,
      period: period.read,
      ...(period.read === null ? {} : { periodBasis: 'stated' as const }),
      ...(said.read === null ? {} : { said: said.read }),
      confidence: 'medium',
      coder: IMPORT_CODER,
      ...(notes.length === 0 ? {} : { note: notes.join('; ') }),
    };
  }

  #date(text: string, at: string): { readonly read: string | null; readonly unread: string } {
    const read = text === '' ? null : periodOfCell(text);
    const isUnread = text !== '' && read === null;
    if (isUnread) this.#issues.add('date', at);
    return { read, unread: isUnread ? `date: ${freeText(text, { issues: this.#issues, at }, NAME_MAX_LENGTH)}` : '' };
  }
}

export function makeClaims(
  graph: ImportedGraph,
  mapping: ImportMapping,
  context: { readonly actors: ImportedActors; readonly issues: ImportIssues },
): ImportedClaims {
  const maker = new ClaimMaker(mapping, context.actors, context.issues);
  maker.reserve(graph.edges);
  const claims = graph.edges.flatMap((edge) => maker.make(edge));
  return { claims, sources: maker.sources.list(), needsVoice: claims.some(({ voice }) => voice.length > 0) };
}
