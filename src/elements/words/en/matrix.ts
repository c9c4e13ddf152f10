// The words of <actor-matrix>.
import type { TieCharacter } from '../../../model/graph.js';
import type { Certainty } from '../../../model/scene.js';
import type { RelationType } from '../../../model/vocabulary.js';
import type { Direction } from '../../matrix-parts/cell-marks.js';
import { countOf } from '../plural.js';
import { enterEnglish } from '../message-table.js';

const actors = { one: 'actor', other: 'actors' };
const relations = { one: 'relation', other: 'relations' };
const ties = { one: 'tie', other: 'ties' };
const statements = { one: 'statement', other: 'statements' };
const claims = { one: 'claim', other: 'claims' };
const alone = { one: 'actor without a relation', other: 'actors without a relation' };
const speakers = { one: 'actor that only speaks', other: 'actors that only speak' };
const pairs = { one: 'pair', other: 'pairs' };

export const matrixWords = {
  label: 'Who acts on whom: rows act on columns',
  help: 'Arrow keys move, Enter selects a tie, a relation or an actor.',
  hint: 'Point at a cell, or move with the arrow keys, to read here what is claimed.',
  rows: 'Who acts',
  columns: 'On whom',
  order: 'Order',
  orders: {
    kind: 'by kind',
    name: 'by name',
    ties: 'by number of ties',
    community: 'by community',
    measure: 'by the measure of the sizes',
  },
  caption: (count: number, possible: number, related: number, strands: number): string =>
    `${countOf(count, actors)} make ${countOf(possible, pairs)}: ${countOf(related, { one: 'is related', other: 'are related' })}, by ${countOf(strands, relations)}.`,
  notDrawn: (isolated: number, speaking: number): string => {
    const left = [isolated > 0 ? countOf(isolated, alone) : '', speaking > 0 ? countOf(speaking, speakers) : ''];
    return `Not in the matrix of this lens: ${left.filter(Boolean).join(' and ')}.`;
  },
  ofLens: (sentence: string): string => `Of the present lens: ${sentence}.`,
  /** One sign for each type; the colours say the same. */
  letters: { alliance: 'A', rivalry: 'R', trade: 'T', threat: '!' } satisfies Record<RelationType, string>,
  types: { alliance: 'alliance', rivalry: 'rivalry', trade: 'trade', threat: 'threat' } satisfies Record<
    RelationType,
    string
  >,
  relation: (type: string, count: number): string => `${type}, ${countOf(count, statements)}`,
  denied: (type: string, count: number): string => `${type}, denied in ${countOf(count, claims)}`,
  acts: (row: string, column: string, what: readonly string[]): string =>
    `${row} acts on ${column}: ${what.join('; ')}`,
  alike: (what: readonly string[]): string => `alike on both sides: ${what.join('; ')}`,
  onlyAlike: (row: string, column: string, what: readonly string[]): string =>
    `${row} and ${column}, alike on both sides: ${what.join('; ')}`,
  characters: {
    cooperative: 'cooperative tie',
    hostile: 'hostile tie',
    mixed: 'mixed tie',
    neutral: 'tie without a sign',
  } satisfies Record<TieCharacter, string>,
  none: (row: string, column: string): string => `${row} and ${column}: none claimed`,
  onlyBack: (row: string, column: string): string => `${row} acts on ${column}: none claimed, only the other way round`,
  self: (name: string, internal: number): string =>
    internal === 0 ? `${name} itself` : `${name} itself: ${countOf(internal, claims)} between it and its own parts`,
  actor: (name: string, kind: string, count: number): string => `${name}, ${kind}, ${countOf(count, ties)}`,
  key: 'What the marks mean',
  keys: {
    acts: 'square: the row acts on the column',
    alike: 'round: alike on both sides',
    both: 'half round: the one and the other',
    size: 'larger: weighs more',
    reported: 'pale: said or feared by somebody',
    imagined: 'dashed: called for or forecast',
    denied: 'struck out: denied',
    cooperative: 'ground: cooperative tie',
    hostile: 'ground: hostile tie',
    mixed: 'divided: mixed tie',
    neutral: 'ground: tie without a sign',
    none: 'empty: none claimed',
    self: 'hatched: the actor itself',
    internal: 'number: claims among its own parts',
  } satisfies Record<
    Exclude<Certainty, 'asserted'> | TieCharacter | Direction | 'size' | 'none' | 'self' | 'internal',
    string
  >,
};

enterEnglish('matrix', matrixWords);
