// An actor while a reader writes it: every field as text, and back.
import type { Actor } from '../../model/actor.js';
import type { ActorId } from '../../model/id.js';
import type { ActorKind } from '../../model/vocabulary.js';
import { itemsOf, linesOf } from './lines.js';

export interface ActorDraft {
  /** Null for one that is new. */
  readonly id: ActorId | null;
  readonly name: string;
  readonly kind: ActorKind;
  /** One in each line. */
  readonly aliases: string;
  readonly description: string;
  readonly partOf: readonly ActorId[];
  readonly basedIn: readonly ActorId[];
  readonly memberOf: readonly ActorId[];
  readonly iso3166: string;
  readonly cow: string;
  readonly wikidata: string;
  readonly longitude: string;
  readonly latitude: string;
}

export const newActor = (name = ''): ActorDraft => ({
  id: null,
  name,
  kind: 'state',
  aliases: '',
  description: '',
  partOf: [],
  basedIn: [],
  memberOf: [],
  iso3166: '',
  cow: '',
  wikidata: '',
  longitude: '',
  latitude: '',
});

export const draftOfActor = (actor: Actor): ActorDraft => ({
  id: actor.id,
  name: actor.name,
  kind: actor.kind,
  aliases: linesOf(actor.aliases),
  description: actor.description ?? '',
  partOf: typeof actor.partOf === 'string' ? [actor.partOf] : [],
  basedIn: actor.basedIn ?? [],
  memberOf: actor.memberOf ?? [],
  iso3166: actor.codes?.iso3166 ?? '',
  cow: actor.codes?.cow ?? '',
  wikidata: actor.wikidata ?? '',
  longitude: actor.location === undefined ? '' : String(actor.location[0]),
  latitude: actor.location === undefined ? '' : String(actor.location[1]),
});

/** What is left empty is left out; what is no number is for the schema to say. */
export function actorOfDraft(draft: ActorDraft, id: ActorId): Actor {
  const [partOf] = draft.partOf;
  const [iso3166, cow, wikidata] = [draft.iso3166, draft.cow, draft.wikidata].map((code) => code.trim());
  const aliases = itemsOf(draft.aliases);
  const description = draft.description.trim();
  const hasCodes = Boolean(iso3166) || Boolean(cow);
  const isPlaced = draft.longitude.trim() !== '' && draft.latitude.trim() !== '';
  return {
    id,
    name: draft.name.trim(),
    kind: draft.kind,
    ...(aliases.length === 0 ? {} : { aliases }),
    ...(description === '' ? {} : { description }),
    ...(partOf === undefined ? {} : { partOf }),
    ...(draft.basedIn.length === 0 ? {} : { basedIn: draft.basedIn }),
    ...(draft.memberOf.length === 0 ? {} : { memberOf: draft.memberOf }),
    ...(hasCodes ? { codes: { ...(iso3166 ? { iso3166 } : {}), ...(cow ? { cow } : {}) } } : {}),
    ...(wikidata ? { wikidata } : {}),
    ...(isPlaced ? { location: [Number(draft.longitude), Number(draft.latitude)] as const } : {}),
  };
}
