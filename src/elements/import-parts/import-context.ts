// What the templates of <actor-import> are given: what became of the file, the words, and what the reader may do.
import type { Words } from '../words/words.js';
import type { ImportChoices } from './import-order.js';
import type { ImportTask } from './import-task.js';

export interface ImportContext {
  readonly task: Pick<ImportTask, 'status' | 'name' | 'progress' | 'preview' | 'issues' | 'choices'>;
  readonly words: Words;
  readonly locale: string;
  readonly acts: {
    readonly give: (name: string, content: Blob | string) => void;
    readonly giveAddress: (address: string) => void;
    readonly choose: (choices: Partial<ImportChoices>) => void;
    readonly cancel: () => void;
    readonly clear: () => void;
    readonly show: () => void;
  };
}
