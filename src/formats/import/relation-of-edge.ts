// Which relation an edge of a foreign file is: by its name as the reader has mapped it, else by its sign, else the
// usual one. A name that is none of the four types is kept as the subtype.
import { RELATION_TYPES, signOf, type Modality, type RelationType, type Sign } from '../../model/vocabulary.js';
import type { ExchangeAttributes } from '../exchange-values.js';
import { listOfCell, numberOfCell, signOfCell } from './cells.js';
import { freeText } from './free-text.js';
import type { ImportIssues } from './import-issues.js';
import { textOf, type ImportMapping } from './mapping.js';

export interface EdgeRelation {
  readonly type: RelationType;
  readonly subtype: string | undefined;
}

interface Context {
  readonly mapping: ImportMapping;
  readonly issues: ImportIssues;
  /** Where the edge stands, for messages. */
  readonly at: string;
}

const SUBTYPE_MAX_LENGTH = 80;

const isType = (name: string): boolean => RELATION_TYPES.some((type) => type === name.toLowerCase());

/** The sign written; a weight below 0 is one as well. */
function signWritten(attributes: ExchangeAttributes, { edgeColumns }: ImportMapping): Sign | null {
  const sign = signOfCell(textOf(attributes, edgeColumns.get('sign')));
  const weight = numberOfCell(textOf(attributes, edgeColumns.get('weight')));
  return sign ?? (weight !== null && weight < 0 ? -1 : null);
}

function typeOf(name: string, sign: Sign | null, { mapping, issues, at }: Context): RelationType {
  const mapped = isType(name) ? RELATION_TYPES.find((type) => type === name.toLowerCase()) : mapping.types.get(name);
  if (mapped !== undefined) return mapped;
  if (sign === 1) return 'alliance';
  if (sign === -1) return 'rivalry';
  issues.add('type', at);
  return mapping.usualType;
}

/** Of the subtypes written, one that has the sign written; the name of the relation where it is none of the types. */
function subtypeOf(
  attributes: ExchangeAttributes,
  relation: {
    readonly type: RelationType;
    readonly name: string;
    readonly sign: Sign | null;
    readonly modality: Modality;
  },
  context: Context,
): string | undefined {
  const { type, name, sign, modality } = relation;
  const written = listOfCell(attributes, context.mapping.edgeColumns.get('subtype'));
  const candidates = [...written, ...(name === '' || isType(name) ? [] : [name])]
    .map((text) => freeText(text, context, SUBTYPE_MAX_LENGTH))
    .filter(Boolean);
  const fits = (subtype: string | undefined): boolean => sign === null || signOf({ type, subtype, modality }) === sign;
  // A restriction of trade is the one relation whose sign its type does not have.
  const known = type === 'trade' && sign === -1 ? [...candidates, 'restriction'] : candidates;
  const found = known.find(fits) ?? (fits(undefined) ? undefined : candidates[0]);
  if (!fits(found)) context.issues.add('sign', context.at);
  return found;
}

export const relationOfEdge = (attributes: ExchangeAttributes, modality: Modality, context: Context): EdgeRelation => {
  const name = textOf(attributes, context.mapping.edgeColumns.get('relation'));
  const sign = signWritten(attributes, context.mapping);
  const type = typeOf(name, sign, context);
  return { type, subtype: subtypeOf(attributes, { type, name, sign, modality }, context) };
};
