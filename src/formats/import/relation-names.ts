// What others call relations, as one of the four types: a guess, for the reader to correct.
import { RELATION_TYPES, type RelationType } from '../../model/vocabulary.js';

// Stems, in lower case; one that ends in a full stop is a whole word. Threats come first: "trade war" and "support for an attack" are no friendly names.
const STEMS: readonly (readonly [type: RelationType, stems: readonly string[]])[] = [
  [
    'threat',
    [
      'threat',
      'attack',
      'war.',
      'wars.',
      'warn',
      'warfare',
      'fight',
      'assault',
      'coerc',
      'violen',
      'invade',
      'invasion',
      'strike',
      'mobiliz',
      'bomb',
      'kill',
    ],
  ],
  [
    'rivalry',
    [
      'rival',
      'enem',
      'hostil',
      'conflict',
      'disput',
      'oppos',
      'compet',
      'accus',
      'critic',
      'disagree',
      'reject',
      'dislik',
      'negative',
      'tension',
      'protest',
      'sanction',
    ],
  ],
  [
    'trade',
    [
      'trade',
      'export',
      'import',
      'econom',
      'energy',
      'transit',
      'invest',
      'commerc',
      'supply',
      'suppli',
      'buys',
      'sells',
      'gas',
      'oil',
    ],
  ],
  [
    'alliance',
    [
      'alli',
      'ally',
      'friend',
      'cooperat',
      'support',
      'pact',
      'partner',
      'agree',
      'mediat',
      'aid',
      'member',
      'positive',
      'diplom',
      'treaty',
      'join',
      'like',
      'help',
    ],
  ],
];

/** Null where the name says nothing. */
export function typeOfName(name: string): RelationType | null {
  const plain = name.trim().toLowerCase();
  const own = RELATION_TYPES.find((type) => type === plain);
  if (own !== undefined) return own;
  const words = plain.split(/[^\p{L}]+/u).filter(Boolean);
  const found = STEMS.find(([, stems]) => words.some((word) => stems.some((stem) => `${word}.`.startsWith(stem))));
  return found?.[0] ?? null;
}
