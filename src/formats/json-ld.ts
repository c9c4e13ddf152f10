// JSON-LD: the claims of a lens as linked data, in the words of schema.org and of Web Annotation
// (https://www.w3.org/TR/annotation-model/). A passage is named by a text directive and by its hash: a selector that
// quotes would need the text, which is not ours.
import type { Actor } from '../model/actor.js';
import type { Claim } from '../model/claim.js';
import { formatLens } from '../model/lens-grammar.js';
import type { Source } from '../model/source.js';
import { textDirective } from '../model/text-directive.js';
import type { Topic } from '../model/topic.js';
import type { ActorKind } from '../model/vocabulary.js';
import { writeJson, type Format, type FormatInput } from './format.js';
import { sourceIdOf } from '../model/statement.js';

/** Written into every file: reading one asks no server for its context. */
const CONTEXT = {
  '@vocab': 'https://schema.org/',
  oa: 'http://www.w3.org/ns/oa#',
  dcterms: 'http://purl.org/dc/terms/',
  atlas: 'urn:actor-atlas:terms:',
};

const SCHEMA_TYPES: Readonly<Record<ActorKind, string>> = {
  state: 'Country',
  body: 'GovernmentOrganization',
  bloc: 'Organization',
  'armed-group': 'Organization',
  population: 'Thing',
  movement: 'Thing',
  media: 'NewsMediaOrganization',
  'think-tank': 'ResearchOrganization',
  company: 'Corporation',
  person: 'Person',
  group: 'Thing',
  construct: 'Thing',
};

type Name = NonNullable<Source['csl']['author']>[number];

const nameOf = ({ literal, given, family }: Name): string => literal ?? [given, family].filter(Boolean).join(' ');

const isoDate = (parts: readonly number[] | undefined): string | undefined =>
  parts?.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-');

/** Addresses of records within one dataset. */
const iriWriter =
  (dataset: string) =>
  (record: 'actor' | 'source' | 'topic' | 'claim', id: string): string =>
    `urn:actor-atlas:${encodeURIComponent(dataset)}:${record}:${encodeURIComponent(id)}`;

type Iri = ReturnType<typeof iriWriter>;

const references = (iri: Iri, record: 'actor' | 'topic', ids: readonly string[] | undefined) =>
  ids === undefined || ids.length === 0 ? undefined : ids.map((id) => ({ '@id': iri(record, id) }));

const actorNode = (iri: Iri, { id, name, kind, aliases, description, partOf, memberOf, wikidata }: Actor) => ({
  '@id': iri('actor', id),
  '@type': SCHEMA_TYPES[kind],
  name,
  'atlas:kind': kind,
  alternateName: aliases,
  description,
  'dcterms:isPartOf': references(iri, 'actor', partOf === null || partOf === undefined ? [] : [partOf]),
  memberOf: references(iri, 'actor', memberOf),
  sameAs: wikidata === undefined ? undefined : { '@id': `http://www.wikidata.org/entity/${wikidata}` },
});

const topicNode = (iri: Iri, { id, name, kind, description }: Topic) => ({
  '@id': iri('topic', id),
  '@type': 'Thing',
  name,
  'atlas:kind': kind,
  description,
});

const sourceNode = (iri: Iri, { id, csl, outlet, text }: Source) => ({
  '@id': iri('source', id),
  '@type': 'CreativeWork',
  name: csl.title,
  author: csl.author?.map((name) => ({ '@type': 'Thing', name: nameOf(name) })),
  publisher: outlet === undefined ? undefined : { '@type': 'Organization', name: outlet.name },
  datePublished: isoDate(csl.issued?.['date-parts']?.[0]),
  inLanguage: csl.language,
  url: csl.URL,
  'atlas:sha256': text?.sha256,
});

function targetOf(iri: Iri, { evidence, source }: Claim) {
  if (evidence === undefined) {
    return source === undefined ? undefined : { '@id': iri('source', source) };
  }
  return {
    '@type': 'oa:SpecificResource',
    'oa:hasSource': { '@id': iri('source', evidence.source) },
    'oa:hasSelector': {
      '@type': 'oa:FragmentSelector',
      'dcterms:conformsTo': { '@id': 'https://wicg.github.io/scroll-to-text-fragment/' },
      'http://www.w3.org/1999/02/22-rdf-syntax-ns#value': textDirective(evidence),
    },
    'atlas:section': evidence.section,
    'atlas:paragraph': evidence.paragraph,
    'atlas:words': evidence.words,
    'atlas:sha256': evidence.sha256,
  };
}

const claimNode = (iri: Iri, claim: Claim) => ({
  '@id': iri('claim', claim.id),
  '@type': ['Claim', 'oa:Annotation'],
  text: claim.summary,
  'atlas:relationType': claim.type,
  'atlas:subtype': claim.subtype,
  'atlas:from': references(iri, 'actor', claim.from),
  'atlas:to': references(iri, 'actor', claim.to),
  'atlas:directed': claim.directed,
  'atlas:modality': claim.modality,
  // A list: the voices are nested, outermost first.
  'atlas:voice': claim.voice.length === 0 ? undefined : { '@list': references(iri, 'actor', claim.voice) },
  about: references(iri, 'topic', claim.about),
  temporalCoverage: claim.period ?? undefined,
  'oa:hasTarget': targetOf(iri, claim),
});

function writeGraph({ data, graph }: FormatInput) {
  const { dataset, hash } = data;
  const iri = iriWriter(dataset.id);
  const shown = new Set([...graph.relations.values()].flatMap(({ claims }) => claims));
  const claims = dataset.claims.filter(({ id }) => shown.has(id));
  const actors = new Set(claims.flatMap(({ from, to, voice }) => [...from, ...to, ...voice]));
  const topics = new Set(claims.flatMap(({ about }) => about ?? []));
  const sources = new Set(claims.flatMap((claim) => sourceIdOf(claim) ?? []));
  return {
    '@context': CONTEXT,
    '@graph': [
      {
        '@id': `urn:actor-atlas:${encodeURIComponent(dataset.id)}`,
        '@type': 'Dataset',
        name: dataset.title,
        description: dataset.description,
        license: dataset.license,
        dateModified: dataset.modified,
        version: hash,
        'atlas:lens': formatLens(graph.lens),
      },
      ...dataset.sources.filter(({ id }) => sources.has(id)).map((source) => sourceNode(iri, source)),
      ...dataset.actors.filter(({ id }) => actors.has(id)).map((actor) => actorNode(iri, actor)),
      ...dataset.topics.filter(({ id }) => topics.has(id)).map((topic) => topicNode(iri, topic)),
      ...claims.map((claim) => claimNode(iri, claim)),
    ],
  };
}

export const jsonLd: Format = {
  id: 'json-ld',
  name: 'JSON-LD',
  extension: 'jsonld',
  mediaType: 'application/ld+json',
  keeps:
    'The claims of the lens as linked data, each with who, whom, voice, modality, period, topics and a pointer to its passage, and the records of the actors, topics and sources they name.',
  loses: 'Relations with their weights, places, and positions on topics.',
  write: (input) => writeJson(writeGraph(input)),
};
