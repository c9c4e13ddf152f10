// Plain values of nodes and edges, as files of all formats hold them.

/** Lists stay lists where a format has them, and are joined by `list-text.ts` where it has not. */
export type ExchangeValue = string | number | boolean | readonly string[];

export type ExchangeAttributes = ReadonlyMap<string, ExchangeValue>;
