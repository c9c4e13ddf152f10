// The closed word lists of the field: relation types and subtypes, modalities, kinds.
// Their English wording for readers lives with the elements.

export const RELATION_TYPES = ['alliance', 'rivalry', 'trade', 'threat'] as const;
export type RelationType = (typeof RELATION_TYPES)[number];

export const SUBTYPES = {
  alliance: [
    'defence-pact',
    'alignment',
    'military-cooperation',
    'arms-transfer',
    'joint-exercise',
    'intelligence',
    'diplomatic-support',
    'mediation',
    'economic-bloc',
    'patronage',
    'agreement',
    'affinity',
    'influence',
  ],
  rivalry: [
    'spatial',
    'positional',
    'ideological',
    'interventionary',
    'identity',
    'dispute',
    'accusation',
    'repression',
    'incitement',
  ],
  trade: ['goods', 'energy', 'transit', 'investment', 'dependence', 'restriction'],
  threat: ['verbal', 'display', 'use-of-force', 'covert', 'coercion', 'structural', 'restraint'],
} as const satisfies Record<RelationType, readonly string[]>;

/** From the most to the least certain: a strand looks like its most certain claim. */
export const MODALITIES = ['asserted', 'attributed', 'perceived', 'advocated', 'hypothetical', 'denied'] as const;
export type Modality = (typeof MODALITIES)[number];

export const ACTOR_KINDS = [
  'state',
  'body',
  'bloc',
  'armed-group',
  'population',
  'movement',
  'media',
  'think-tank',
  'company',
  'person',
  'group',
  'construct',
] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

export const TOPIC_KINDS = ['project', 'event', 'agreement', 'law', 'factor', 'scenario'] as const;
export type TopicKind = (typeof TOPIC_KINDS)[number];

export const STANCES = ['for', 'against', 'conditional'] as const;
export type Stance = (typeof STANCES)[number];

/** From low to high, so that an index compares. */
export const CONFIDENCES = ['low', 'medium', 'high'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export const PERIOD_BASES = ['stated', 'relative', 'event'] as const;

export const SUPPORTS = ['one', 'some', 'most', 'all'] as const;

export type Sign = -1 | 0 | 1;

const SUBTYPE_SIGNS: ReadonlyMap<string, Sign> = new Map<string, Sign>([
  ['alliance/influence', 0],
  ['alliance/affinity', 0],
  ['alliance/agreement', 0],
  ['trade/restriction', -1],
]);

const TYPE_SIGNS: Readonly<Record<RelationType, Sign>> = { alliance: 1, rivalry: -1, trade: 0, threat: -1 };

/** The sign a claim of this type, subtype and modality gives a tie: +1 cooperative, −1 hostile, 0 neither. */
export function signOf(claim: {
  readonly type: RelationType;
  readonly subtype?: string | undefined;
  readonly modality: Modality;
}): Sign {
  if (claim.modality === 'denied') return 0;
  return SUBTYPE_SIGNS.get(`${claim.type}/${claim.subtype}`) ?? TYPE_SIGNS[claim.type];
}
