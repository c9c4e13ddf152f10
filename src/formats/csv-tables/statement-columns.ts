// The columns that claims and positions have in common: who holds it, when, and where it stands.
import type { Claim } from '../../model/claim.js';
import type { Position } from '../../model/position.js';
import type { Column } from '../csv-table.js';
import { sourceIdOf } from '../../model/statement.js';

type Statement = Claim | Position;

export const STATEMENT_COLUMNS: readonly Column<Statement>[] = [
  { name: 'modality', of: ({ modality }) => modality },
  { name: 'voice', of: ({ voice }) => voice },
  { name: 'disputed', of: ({ disputed }) => disputed },
  { name: 'summary', of: ({ summary }) => summary },
  { name: 'period', of: ({ period }) => period },
  { name: 'periodBasis', of: ({ periodBasis }) => periodBasis },
  { name: 'said', of: ({ said }) => said },
  { name: 'condition', of: ({ condition }) => condition },
  { name: 'support', of: ({ support }) => support },
  { name: 'scenario', of: ({ scenario }) => scenario },
  { name: 'confidence', of: ({ confidence }) => confidence },
  { name: 'coder', of: ({ coder }) => coder },
  { name: 'note', of: ({ note }) => note },
  { name: 'source', of: sourceIdOf },
  { name: 'section', of: ({ evidence }) => evidence?.section },
  { name: 'paragraph', of: ({ evidence }) => evidence?.paragraph },
  { name: 'first', of: ({ evidence }) => evidence?.first },
  { name: 'last', of: ({ evidence }) => evidence?.last },
  { name: 'words', of: ({ evidence }) => evidence?.words },
  { name: 'sha256', of: ({ evidence }) => evidence?.sha256 },
];
