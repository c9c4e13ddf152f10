// A topic while a reader writes it: every field as text, and back.
import type { TopicId } from '../../model/id.js';
import type { Topic } from '../../model/topic.js';
import type { TopicKind } from '../../model/vocabulary.js';
import { itemsOf, linesOf } from './lines.js';

export interface TopicDraft {
  /** Null for one that is new. */
  readonly id: TopicId | null;
  readonly name: string;
  readonly kind: TopicKind;
  /** One in each line. */
  readonly aliases: string;
  readonly description: string;
}

export const NEW_TOPIC: TopicDraft = { id: null, name: '', kind: 'project', aliases: '', description: '' };

export const draftOfTopic = ({ id, name, kind, aliases, description }: Topic): TopicDraft => ({
  id,
  name,
  kind,
  aliases: linesOf(aliases),
  description: description ?? '',
});

export function topicOfDraft(draft: TopicDraft, id: TopicId): Topic {
  const aliases = itemsOf(draft.aliases);
  const description = draft.description.trim();
  return {
    id,
    name: draft.name.trim(),
    kind: draft.kind,
    ...(aliases.length === 0 ? {} : { aliases }),
    ...(description === '' ? {} : { description }),
  };
}
