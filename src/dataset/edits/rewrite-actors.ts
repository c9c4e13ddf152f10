// Gives every mention of an actor another id, or none. What then says nothing any more goes: a claim without a pair, an
// attribution without a voice, a position of nobody.
import type { Actor } from '../../model/actor.js';
import type { Claim } from '../../model/claim.js';
import type { Dataset } from '../../model/dataset.js';
import type { ActorId } from '../../model/id.js';
import type { Position } from '../../model/position.js';
import type { Modality } from '../../model/vocabulary.js';
import { keepRestated } from './keep-restated.js';

/** The id that takes the place of another; null for none. */
export type Rewrite = (id: ActorId) => ActorId | null;

const VOICED: ReadonlySet<Modality> = new Set(['attributed', 'perceived']);

const rewriteList = (ids: readonly ActorId[], rewrite: Rewrite): readonly ActorId[] => [
  ...new Set(ids.map(rewrite).filter((id) => id !== null)),
];

/** A voice does not follow itself, but may come back further in. */
function rewriteVoice(voice: readonly ActorId[], rewrite: Rewrite): readonly ActorId[] {
  const changed = voice.map(rewrite).filter((id) => id !== null);
  return changed.filter((id, index) => id !== changed[index - 1]);
}

const isUnvoiced = ({ modality, voice }: Pick<Claim, 'modality' | 'voice'>): boolean =>
  VOICED.has(modality) && voice.length === 0;

/** The lists that may be left out are left out once they are empty. */
function rewriteOptional<Key extends string>(
  record: { readonly [K in Key]?: readonly ActorId[] | undefined },
  keys: readonly Key[],
  rewrite: Rewrite,
): { readonly [K in Key]?: readonly ActorId[] } {
  const found: { [K in Key]?: readonly ActorId[] } = {};
  for (const key of keys) {
    const ids = rewriteList(record[key] ?? [], rewrite);
    if (ids.length > 0) found[key] = ids;
  }
  return found;
}

function rewriteClaim(claim: Claim, rewrite: Rewrite): Claim | null {
  const { against, via, ...rest } = claim;
  const from = rewriteList(claim.from, rewrite);
  const to = rewriteList(claim.to, rewrite).filter((id) => !from.includes(id));
  const isPair = claim.to.length === 0 ? from.length > 1 : from.length > 0 && to.length > 0;
  const changed = {
    ...rest,
    ...rewriteOptional({ against, via }, ['against', 'via'], rewrite),
    from,
    to,
    voice: rewriteVoice(claim.voice, rewrite),
  };
  return isPair && !isUnvoiced(changed) ? changed : null;
}

function rewritePosition(position: Position, rewrite: Rewrite): Position | null {
  const actor = rewrite(position.actor);
  if (actor === null) return null;
  const changed = { ...position, actor, voice: rewriteVoice(position.voice, rewrite) };
  return isUnvoiced(changed) ? null : changed;
}

function rewriteActor(actor: Actor, rewrite: Rewrite): Actor {
  const { partOf, basedIn, memberOf, ...rest } = actor;
  const others: Rewrite = (id) => {
    const changed = rewrite(id);
    return changed === actor.id ? null : changed;
  };
  const whole = typeof partOf === 'string' ? others(partOf) : null;
  return {
    ...rest,
    ...(whole === null ? {} : { partOf: whole }),
    ...rewriteOptional({ basedIn, memberOf }, ['basedIn', 'memberOf'], others),
  };
}

/** The actors themselves keep their ids: who goes from the list is for the caller. */
export function rewriteActors(dataset: Dataset, rewrite: Rewrite): Dataset {
  const layout = Object.entries(dataset.layout ?? {}).filter(([id]) => rewrite(id) === id);
  return keepRestated({
    ...dataset,
    actors: dataset.actors.map((actor) => rewriteActor(actor, rewrite)),
    claims: dataset.claims.map((claim) => rewriteClaim(claim, rewrite)).filter((claim) => claim !== null),
    positions: dataset.positions
      .map((position) => rewritePosition(position, rewrite))
      .filter((position) => position !== null),
    ...(dataset.layout === undefined ? {} : { layout: Object.fromEntries(layout) }),
  });
}
