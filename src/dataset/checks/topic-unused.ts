// A topic that nothing is about is never seen.
import { defineCheck } from '../check.js';
import { topicReferences, idsOf } from '../references.js';
import { jsonPointer } from '../../model/issue.js';

export const topicUnused = defineCheck({
  code: 'topic-unused',
  severity: 'warning',
  description: 'Every topic is what a claim or a position is about.',
  *find(dataset) {
    const used = idsOf(topicReferences(dataset));
    for (const [index, { id }] of dataset.topics.entries()) {
      if (used.has(id)) continue;
      const message = `Topic "${id}" is named by no claim and no position. Code it, or remove it.`;
      yield { path: jsonPointer('topics', index), message };
    }
  },
});
