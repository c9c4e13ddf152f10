// The vocabulary of the dataset in plain English, for readers who have not met it before.
import type { ActorKind, Confidence, Modality, RelationType, Stance, TopicKind } from '../../../model/vocabulary.js';
import { enterEnglish } from '../message-table.js';

export const vocabularyWords = {
  types: { alliance: 'Alliance', rivalry: 'Rivalry', trade: 'Trade', threat: 'Threat' } satisfies Record<
    RelationType,
    string
  >,
  typeHints: {
    alliance: 'support, pacts, arms, joint drills, mediation',
    rivalry: 'disputes, accusations, competition, hostility short of a threat',
    trade: 'goods, energy, transit, investment, and their restriction',
    threat: 'words, shows of force, force, covert action, coercion',
  } satisfies Record<RelationType, string>,
  modalities: {
    asserted: 'Stated by the author',
    attributed: 'Said by somebody else',
    perceived: 'Seen or feared',
    advocated: 'Called for or planned',
    hypothetical: 'Forecast or scenario',
    denied: 'Denied',
  } satisfies Record<Modality, string>,
  modalityHints: {
    asserted: 'the author of the text says it is so',
    attributed: 'the author reports that a voice says so',
    perceived: 'a voice fears it or sees it that way',
    advocated: 'someone calls for it, advises it or plans it',
    hypothetical: 'it belongs to a forecast or scenario',
    denied: 'a voice or the author says it is not so',
  } satisfies Record<Modality, string>,
  kinds: {
    state: 'States',
    body: 'Bodies and offices',
    bloc: 'Blocs',
    'armed-group': 'Armed groups',
    population: 'Populations',
    movement: 'Movements',
    media: 'Media',
    'think-tank': 'Think tanks',
    company: 'Companies',
    person: 'People',
    group: 'Groups known by description',
    construct: 'Ideas such as "the West"',
  } satisfies Record<ActorKind, string>,
  kind: {
    state: 'state',
    body: 'body or office',
    bloc: 'bloc',
    'armed-group': 'armed group',
    population: 'population',
    movement: 'movement',
    media: 'media',
    'think-tank': 'think tank',
    company: 'company',
    person: 'person',
    group: 'group known by description',
    construct: 'idea, not a state',
  } satisfies Record<ActorKind, string>,
  topicKinds: {
    project: 'project',
    event: 'event',
    agreement: 'agreement',
    law: 'law',
    factor: 'factor',
    scenario: 'scenario',
  } satisfies Record<TopicKind, string>,
  stances: { for: 'for', against: 'against', conditional: 'on a condition' } satisfies Record<Stance, string>,
  confidences: { low: 'low', medium: 'medium', high: 'high' } satisfies Record<Confidence, string>,
  /** A subtype as the reader sees it: `use-of-force` is "use of force". */
  subtype: (id: string): string => id.replaceAll('-', ' '),
};

enterEnglish('vocabulary', vocabularyWords);
