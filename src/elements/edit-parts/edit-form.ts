// The form that is open in <actor-edit>: of one record, of the dataset itself, of a merger or a removal.
import type { EditableList } from '../../dataset/edits/put-record.js';
import type { ActorId } from '../../model/id.js';
import type { ActorDraft } from './actor-draft.js';
import type { ClaimDraft } from './claim-draft.js';
import type { SourceDraft } from './source-draft.js';
import type { TopicDraft } from './topic-draft.js';

export interface HeadDraft {
  readonly title: string;
  readonly description: string;
}

/** In a merger, an empty `other` is not chosen yet. */
export type EditForm =
  | { readonly kind: 'actors'; readonly draft: ActorDraft }
  | { readonly kind: 'topics'; readonly draft: TopicDraft }
  | { readonly kind: 'sources'; readonly draft: SourceDraft }
  | { readonly kind: 'claims'; readonly draft: ClaimDraft }
  | { readonly kind: 'head'; readonly draft: HeadDraft }
  | { readonly kind: 'merge'; readonly kept: ActorId; readonly other: ActorId }
  | { readonly kind: 'remove'; readonly list: EditableList; readonly id: string };
