// The second step: how the file is read, for the reader to correct, and what would be shown.
import { html, nothing, type TemplateResult } from 'lit';
import { choiceSelect } from '../shared/choice-select.js';
import { CHOSEN_NODE_ROLES, edgeRolesOf } from './chosen-roles.js';
import { columnTable } from './column-table.js';
import type { ImportContext } from './import-context.js';
import { GUESSED, type ImportPreview } from './import-order.js';
import { previewPart } from './preview-part.js';
import { relationNames, usualChoices } from './relation-names.js';

function edgesPart({ edges }: ImportPreview, { words: { import: words }, acts }: ImportContext) {
  if (edges === null) return nothing;
  const hasEnds = edges.rows.some(({ lead }) => lead.length > 0);
  return html`
    <section part="columns">
      <h4>${words.edges}</h4>
      <p class="muted small">${words.edgesNote(edges.count)}</p>
      ${columnTable({
        table: edges,
        lead: hasEnds ? [words.edgeRoles.from, words.edgeRoles.to] : [],
        roles: edgeRolesOf(hasEnds),
        names: words.edgeRoles,
        words,
        choose: (edgeColumns) => acts.choose({ edgeColumns }),
      })}
    </section>
  `;
}

function nodesPart({ nodes }: ImportPreview, { words: { import: words }, acts }: ImportContext) {
  if (nodes === null) return nothing;
  return html`
    <details class="fold">
      <summary>${words.nodes}</summary>
      <p class="muted small">${words.nodesNote(nodes.count)}</p>
      ${columnTable({
        table: nodes,
        lead: [words.nodeRoles.id],
        roles: CHOSEN_NODE_ROLES,
        names: words.nodeRoles,
        words,
        choose: (nodeColumns) => acts.choose({ nodeColumns }),
      })}
    </details>
  `;
}

export function reviewStep(preview: ImportPreview, context: ImportContext): TemplateResult {
  const { task, words, acts } = context;
  return html`
    <div class="file" tabindex="-1">
      <strong><bdi>${task.name}</bdi></strong>
      ${choiceSelect({
        label: words.import.format,
        value: preview.format ?? '',
        options: preview.formats.map(({ id, name }) => [id, id === 'csv' ? words.import.table : name]),
        onChoose: (format) => acts.choose({ ...GUESSED, format }),
      })}
      <button class="button" type="button" @click=${acts.clear}>${words.import.another}</button>
    </div>
    ${edgesPart(preview, context)} ${nodesPart(preview, context)}
    ${preview.names.length === 0 ? nothing : relationNames(preview, context)}
    ${preview.edges === null ? nothing : usualChoices(preview, context)} ${previewPart(preview, context)}
  `;
}
