// A report: what the present lens shows, in sentences, for people; and what each relation rests on.
import { lensSentence } from '../analysis/lens-sentence.js';
import { relationTitle } from '../analysis/relation-title.js';
import { sourceLabels } from '../analysis/source-label.js';
import { speakersOf } from '../analysis/speakers.js';
import type { Relation } from '../model/graph.js';
import { compareIds } from '../model/relation-id.js';
import type { Source } from '../model/source.js';
import { RELATION_TYPES } from '../model/vocabulary.js';
import type { Format, FormatInput } from './format.js';
import { counted, listed, plain, tableOf } from './report-parts/markdown-text.js';
import { balanceLines } from './report-parts/report-balance.js';
import { measureLines } from './report-parts/report-measures.js';

const byWeight = (a: Relation, b: Relation): number => b.weight - a.weight || compareIds(a.id, b.id);

function contents({ graph }: FormatInput): string {
  const relations = [...graph.relations.values()];
  const types = RELATION_TYPES.map(
    (type) => `${relations.filter((relation) => relation.type === type).length} of ${type}`,
  );
  const single = relations.filter(({ sources }) => sources.length === 1).length;
  const once = relations.filter(({ statements }) => statements === 1).length;
  const mixed = [...graph.ties.values()].filter(({ character }) => character === 'mixed').length;
  return [
    `${counted(graph.nodes.size, 'actor', 'actors')} in ${counted(relations.length, 'relation', 'relations')}: ${listed(types)}.`,
    `${counted(mixed, 'pair is', 'pairs are')} told of with both cooperation and hostility.`,
    `${counted(single, 'relation rests', 'relations rest')} on one source, ${once} on one statement.`,
    `${counted(graph.isolated.length, 'actor stands', 'actors stand')} in no relation, ${counted(graph.onlySpeaking.length, 'only speaks', 'only speak')}.`,
  ].join(' ');
}

function speaking({ data, graph }: FormatInput): string {
  const { voices, byAuthors, onlySpokenOf } = speakersOf(data, graph);
  const name = (id: string): string => plain(data.actors.get(id)?.name ?? id);
  const heard = voices.slice(0, 8).map(({ actor, claims }) => `${name(actor)} (${claims})`);
  return [
    `The authors make ${counted(byAuthors, 'claim', 'claims')} in their own voice.`,
    heard.length === 0 ? 'Nobody else has a voice.' : `Most often heard beside them: ${listed(heard)}.`,
    `${counted(onlySpokenOf.length, 'actor is', 'actors are')} only spoken of${onlySpokenOf.length === 0 ? '' : `: ${listed(onlySpokenOf.map(name))}`}.`,
  ].join(' ');
}

function relationTable({ data, graph }: FormatInput): string {
  const labels = sourceLabels(data);
  const rows = [...graph.relations.values()]
    .toSorted(byWeight)
    .map((relation) => [
      plain(relationTitle(relation, graph)),
      String(Number(relation.weight.toPrecision(3))),
      String(relation.claims.length),
      relation.sources.length === 0
        ? 'unsourced'
        : relation.sources.map((id) => plain(labels.get(id) ?? id)).join(', '),
    ]);
  return tableOf(['relation', 'weight', 'claims', 'sources'], rows);
}

const sourceLine = ({ csl, outlet }: Source, label: string): string =>
  `- ${plain(label)}: ${plain(csl.title ?? 'untitled')}${outlet === undefined ? '' : `, ${plain(outlet.name)}`}${csl.URL === undefined ? '' : `, <${encodeURI(csl.URL)}>`}`;

function write(input: FormatInput): string {
  const { data, graph } = input;
  const labels = sourceLabels(data);
  const sources = [...data.sources.values()];
  const parts = [
    `# ${plain(data.dataset.title)}`,
    `${plain(lensSentence(data, graph).text)}.`,
    `This is not what is true: it is what ${counted(sources.length, 'text says', 'texts say')}. Dataset \`${data.hash}\`.`,
    '## What is told',
    contents(input),
    '## Who speaks',
    speaking(input),
    '## Who stands out',
    measureLines(input).join('\n'),
    '## How the signs fit together',
    balanceLines(input).join('\n') || 'No source tells of anything here.',
    '## Relations',
    graph.relations.size === 0 ? 'None under this lens.' : relationTable(input),
    '## Sources',
    sources.map((source) => sourceLine(source, labels.get(source.id) ?? source.id)).join('\n') || 'None.',
  ];
  return `${parts.join('\n\n')}\n`;
}

export const markdownReport: Format = {
  id: 'markdown',
  name: 'Report in Markdown',
  extension: 'md',
  mediaType: 'text/markdown',
  keeps:
    'What the present lens shows, in sentences: counts, who speaks, who stands out, balance, every relation, the sources.',
  loses: 'The claims themselves, places, and everything a program would read back.',
  write,
};
