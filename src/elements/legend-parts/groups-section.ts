// The communities that colour the circles: the mark of each, its number and its first members.
import type { TemplateResult } from 'lit';
import type { CommunitiesAnswer, CommunitiesInput } from '../communities-parts/compute-communities.js';
import type { Answered } from '../shared/answer-task.js';
import { groupMark } from '../shared/group-mark.js';
import { legendItem, legendSection } from './legend-item.js';
import type { LegendContext } from './strand-sections.js';

/** So many members are named. */
const NAMED = 4;

export function groupsSection(
  { communities, projectionName, input }: Answered<CommunitiesInput, CommunitiesAnswer>,
  { words: { legend } }: LegendContext,
): TemplateResult {
  const nameOf = (id: string): string => input.data.actors.get(id)?.name ?? id;
  const items = communities
    .filter(({ length }) => length > 1)
    .map((members, index) => {
      const names = members.slice(0, NAMED).map(nameOf).join(', ') + (members.length > NAMED ? ', …' : '');
      return legendItem(
        { mark: groupMark(index + 1), name: legend.group(index + 1, names), count: members.length, unit: 'actor' },
        legend,
      );
    });
  return legendSection(legend.groups, legend.groupsHint(projectionName), items);
}
