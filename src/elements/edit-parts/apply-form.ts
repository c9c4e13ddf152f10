// What a dataset becomes once the open form is saved, and what is selected then. Whether it is sound is for the checks.
import { mergeActors } from '../../dataset/edits/merge-actors.js';
import { markEdited } from '../../dataset/edits/own-dataset.js';
import { putRecord, type EditableList } from '../../dataset/edits/put-record.js';
import { recordText } from '../../dataset/edits/record-text.js';
import { removeActor } from '../../dataset/edits/remove-actor.js';
import { removeClaim } from '../../dataset/edits/remove-claim.js';
import { removeSource } from '../../dataset/edits/remove-source.js';
import { removeTopic } from '../../dataset/edits/remove-topic.js';
import type { Dataset } from '../../model/dataset.js';
import { NO_SELECTION, selectActors, selectClaim, type Selection } from '../../model/selection.js';
import { actorOfDraft } from './actor-draft.js';
import { claimOfDraft } from './claim-draft.js';
import type { EditForm, HeadDraft } from './edit-form.js';
import { idOfName, nextClaimId } from './next-ids.js';
import { sourceOfDraft, type SourceDraft } from './source-draft.js';
import { topicOfDraft } from './topic-draft.js';

export interface Applied {
  readonly dataset: Dataset;
  /** Null leaves the selection as it is. */
  readonly selection: Selection | null;
}

const REMOVE: Readonly<Record<EditableList, (dataset: Dataset, id: string) => Dataset>> = {
  actors: removeActor,
  topics: removeTopic,
  claims: removeClaim,
  sources: removeSource,
};

export const removeRecord = (dataset: Dataset, list: EditableList, id: string): Dataset => REMOVE[list](dataset, id);

const idsOf = (records: readonly { readonly id: string }[]): readonly string[] => records.map(({ id }) => id);

function withHead(dataset: Dataset, { title, description }: HeadDraft): Dataset {
  const { description: _description, ...rest } = dataset;
  const text = description.trim();
  return { ...rest, title: title.trim(), ...(text === '' ? {} : { description: text }) };
}

/** "quill-2021": author or outlet, else the title, and the year. */
function sourceIdOf({ authors, outlet, title, year }: SourceDraft, dataset: Dataset): string {
  const [family = ''] = (authors.split('\n', 1)[0] ?? '').split(',', 1);
  const [date = ''] = year.split('-', 1);
  const name = [family.trim() || outlet.trim() || title.trim().split(/\s+/).slice(0, 3).join(' '), date.trim()];
  return idOfName(name.filter(Boolean).join(' '), idsOf(dataset.sources), 'source');
}

function apply(dataset: Dataset, form: EditForm): Applied {
  switch (form.kind) {
    case 'actors': {
      const id = form.draft.id ?? idOfName(form.draft.name, idsOf(dataset.actors), 'actor');
      const changed = putRecord(dataset, 'actors', actorOfDraft(form.draft, id));
      return { dataset: changed, selection: form.draft.id === null ? selectActors(id) : null };
    }
    case 'topics': {
      const id = form.draft.id ?? idOfName(form.draft.name, idsOf(dataset.topics), 'topic');
      return { dataset: putRecord(dataset, 'topics', topicOfDraft(form.draft, id)), selection: null };
    }
    case 'sources': {
      const id = form.draft.id ?? sourceIdOf(form.draft, dataset);
      return { dataset: putRecord(dataset, 'sources', sourceOfDraft(form.draft, id)), selection: null };
    }
    case 'claims': {
      const stem = form.draft.evidence?.source ?? (form.draft.source || 'own');
      const id = form.draft.id ?? nextClaimId(dataset, stem);
      const { evidence, facts } = form.draft;
      const noted = evidence === null || facts === null ? dataset : recordText(dataset, evidence, facts);
      return { dataset: putRecord(noted, 'claims', claimOfDraft(form.draft, id)), selection: selectClaim(id) };
    }
    case 'head':
      return { dataset: withHead(dataset, form.draft), selection: null };
    case 'merge':
      return { dataset: mergeActors(dataset, form.kept, form.other), selection: selectActors(form.kept) };
    case 'remove':
      return { dataset: removeRecord(dataset, form.list, form.id), selection: NO_SELECTION };
  }
}

/** `today`: as `2026-11-27`. */
export function applyForm(dataset: Dataset, form: EditForm, today: string): Applied {
  const applied = apply(dataset, form);
  return { ...applied, dataset: markEdited(applied.dataset, today) };
}
