// What a record is called in lists and messages.
import type { EditableList } from '../../dataset/edits/put-record.js';
import { sourceLabels } from '../../analysis/source-label.js';
import type { EditForm } from './edit-form.js';
import type { IndexedDataset } from '../../model/indexed-dataset.js';

export function nameOfRecord(data: IndexedDataset, list: EditableList, id: string): string {
  switch (list) {
    case 'actors':
      return data.actors.get(id)?.name ?? id;
    case 'topics':
      return data.topics.get(id)?.name ?? id;
    case 'claims':
      return data.claims.get(id)?.summary ?? id;
    case 'sources':
      return sourceLabels(data).get(id) ?? id;
  }
}

/** What a form is about. */
export function nameOfForm(data: IndexedDataset, form: EditForm): string {
  switch (form.kind) {
    case 'actors':
    case 'topics':
      return form.draft.name.trim();
    case 'claims':
      return form.draft.summary.trim();
    case 'sources':
    case 'head':
      return form.draft.title.trim();
    case 'merge':
      return nameOfRecord(data, 'actors', form.kept);
    case 'remove':
      return nameOfRecord(data, form.list, form.id);
  }
}
