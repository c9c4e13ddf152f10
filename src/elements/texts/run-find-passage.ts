// Finds a passage of a reader's copy in a worker, for a book takes a while; on the main thread where no worker starts.
import type { IndexedDataset } from '../../model/indexed-dataset.js';
import type { SourceId } from '../../model/id.js';
import { answerOffThread } from '../shared/answer-off-thread.js';
import type { PassageAnswer, PassageQuestion } from './find-passage.js';

interface WantedPassage {
  readonly data: IndexedDataset;
  readonly source: SourceId;
  readonly text: string;
  readonly passage: PassageQuestion['passage'];
}

/** Rejects with the signal's reason when it aborts, and with an Error when the work fails or cannot be loaded. */
export function runFindPassage(wanted: WantedPassage, signal: AbortSignal): Promise<PassageAnswer> {
  const { data, source, text, passage } = wanted;
  const question: PassageQuestion = {
    text,
    passage,
    cited: { source, sections: data.sources.get(source)?.sections ?? [] },
    actors: data.dataset.actors,
    topics: data.dataset.topics,
  };
  return answerOffThread(
    {
      start: (Worker) => new Worker(new URL('./passage.worker.ts', import.meta.url), { type: 'module' }),
      question,
      here: async () => (await import('./find-passage.js')).findPassage(question),
    },
    signal,
  );
}
