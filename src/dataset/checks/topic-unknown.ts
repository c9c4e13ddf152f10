// Every topic that is named anywhere is listed.
import { defineCheck } from '../check.js';
import { topicReferences } from '../references.js';
import { unknownReferences } from '../unknown-references.js';

export const topicUnknown = defineCheck({
  code: 'topic-unknown',
  severity: 'error',
  description: 'Every topic that a claim or a position names is listed among the topics.',
  find: (dataset) => unknownReferences({ noun: 'topic', records: dataset.topics }, topicReferences(dataset)),
});
