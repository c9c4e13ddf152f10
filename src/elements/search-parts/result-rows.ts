// One row of the results: what it is, what of it matched, and where it stands in the present view.
import { html, nothing, type TemplateResult } from 'lit';
import { relationsOfClaim } from '../../analysis/claim-relations.js';
import { certaintyOf } from '../../model/certainty-of.js';
import { strandGlyph } from '../shared/strand-glyph.js';
import { markMatches } from './mark-matches.js';
import type { SearchContext } from './search-context.js';
import type { Found } from './search-index.js';
import { sourceIdOf } from '../../model/statement.js';

type Note = TemplateResult | string | null;

const GLYPH_LENGTH = 24;

const marked = (text: string, { sought }: Found): readonly unknown[] =>
  markMatches(text, sought).map((piece) => (piece.isMatch ? html`<mark part="mark">${piece.text}</mark>` : piece.text));

/** Notes stand behind each other with dots between, which are read as pauses. */
function notes(all: readonly Note[]): TemplateResult | typeof nothing {
  const said = all.filter((note) => note !== null);
  if (said.length === 0) return nothing;
  return html`<span part="note" class="note"
    >${said.map((note, index) => html`${index === 0 ? nothing : ' · '}<bdi>${note}</bdi>`)}</span
  >`;
}

function body(title: readonly unknown[], remarks: readonly Note[]): TemplateResult {
  return html`<span class="what"
    ><span class="title"><bdi>${title}</bdi></span> ${notes(remarks)}</span
  >`;
}

/** The alias that matched, where it was not the name. */
const aliasNote = (name: string, found: Found, { words }: SearchContext): Note =>
  found.label === name ? null : html`${words.search.alsoCalled} ${marked(found.label, found)}`;

function standingNote(id: string, { graph, words }: SearchContext): Note {
  if (graph.nodes.has(id)) return null;
  if (graph.isolated.includes(id)) return words.search.noRelation;
  return graph.onlySpeaking.includes(id) ? words.search.onlySpeaks : words.search.notShown;
}

function actorRow(found: Found, context: SearchContext): TemplateResult | null {
  const { data, fold, words, faces } = context;
  const actor = data.actors.get(found.id);
  if (actor === undefined) return null;
  const whole = fold.get(actor.id) ?? actor.id;
  const wholeName = data.actors.get(whole)?.name ?? whole;
  return html`${faces.face(actor, context)}${body(marked(actor.name, found), [
    words.vocabulary.kind[actor.kind],
    aliasNote(actor.name, found, context),
    whole === actor.id ? null : words.search.countedAs(wholeName),
    standingNote(whole, context),
  ])}`;
}

function topicRow(found: Found, context: SearchContext): TemplateResult | null {
  const { data, graph, words } = context;
  const topic = data.topics.get(found.id);
  if (topic === undefined) return null;
  const { topics } = graph.lens;
  return html`<span class="topic" aria-hidden="true">#</span>${body(marked(topic.name, found), [
      words.vocabulary.topicKinds[topic.kind],
      words.search.claims(found.mentions),
      aliasNote(topic.name, found, context),
      topics?.length === 1 && topics[0] === topic.id ? words.search.isOn : null,
    ])}`;
}

function claimRow(found: Found, context: SearchContext): TemplateResult | null {
  const { data, graph, sources, words } = context;
  const claim = data.claims.get(found.id);
  if (claim === undefined) return null;
  const { type, modality } = claim;
  const source = sourceIdOf(claim);
  const directed = claim.directed && claim.to.length > 0;
  return html`${strandGlyph({
    type,
    certainty: certaintyOf(modality),
    arrows: directed ? 'forward' : 'none',
    length: GLYPH_LENGTH,
  })}${body(marked(claim.summary, found), [
    words.vocabulary.types[type],
    words.vocabulary.modalities[modality],
    source === undefined ? words.details.unsourcedTitle : (sources.get(source) ?? source),
    relationsOfClaim(graph, claim.id).length > 0 ? null : words.search.notShown,
  ])}`;
}

const ROWS = { actors: actorRow, topics: topicRow, claims: claimRow };

/** Null for a record that the dataset does not have. Needs `faceStyles` and `strandStyles`. */
export const resultRow = (found: Found, context: SearchContext): TemplateResult | null =>
  ROWS[found.kind](found, context);

/** What a result is called in a sentence. */
export function titleOf({ kind, id, label }: Found, { data }: SearchContext): string {
  if (kind === 'actors') return data.actors.get(id)?.name ?? label;
  return kind === 'topics' ? (data.topics.get(id)?.name ?? label) : label;
}
