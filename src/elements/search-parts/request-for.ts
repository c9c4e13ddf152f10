// What the search asks for when a result is chosen.
import { selectActors, selectClaim } from '../../model/selection.js';
import { ActorLensRequestEvent, ActorSelectRequestEvent } from '../../state/events.js';
import type { SearchContext } from './search-context.js';
import type { Found } from './search-index.js';

/** Null for a record that the dataset does not have any more. */
export function requestFor(
  { kind, id }: Found,
  { data, fold }: SearchContext,
): ActorSelectRequestEvent | ActorLensRequestEvent | null {
  switch (kind) {
    case 'actors':
      return new ActorSelectRequestEvent(selectActors(fold.get(id) ?? id));
    case 'topics':
      // A scenario is made of forecasts, and those are only shown with it.
      return new ActorLensRequestEvent({
        topics: [id],
        ...(data.topics.get(id)?.kind === 'scenario' ? { scenario: id } : {}),
      });
    case 'claims':
      return data.claims.has(id) ? new ActorSelectRequestEvent(selectClaim(id)) : null;
  }
}
