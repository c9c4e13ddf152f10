// The orders a reader can put claims into; `order-statements.ts` does it.

export const STATEMENT_ORDERS = ['source', 'period', 'certainty', 'voice', 'said'] as const;
export type StatementOrder = (typeof STATEMENT_ORDERS)[number];
