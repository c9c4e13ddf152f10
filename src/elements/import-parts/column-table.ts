// The first records of a file under the question what each column is.
import { html, type TemplateResult } from 'lit';
import type { Columns } from '../../formats/import/columns.js';
import type { ColumnTable } from './import-order.js';

interface ColumnQuestion<Role extends string> {
  readonly table: ColumnTable<Role>;
  /** Over the cells that are no column. */
  readonly lead: readonly string[];
  /** What a column can be, in the order it is offered. */
  readonly roles: readonly Role[];
  readonly names: Readonly<Record<Role, string>>;
  readonly words: {
    readonly unused: string;
    readonly roleOf: (column: string) => string;
    readonly tableLabel: string;
  };
  readonly choose: (roles: Columns<Role>) => void;
}

/** A column plays one role, and a role is played by one column: the last choice wins. */
function withRole<Role extends string>(roles: Columns<Role>, column: string, role: Role | undefined): Columns<Role> {
  const changed = new Map([...roles].filter(([, played]) => played !== column));
  if (role !== undefined) changed.set(role, column);
  return changed;
}

function columnHead<Role extends string>(column: string, question: ColumnQuestion<Role>): TemplateResult {
  const { table, roles, names, words, choose } = question;
  const played = roles.find((role) => table.roles.get(role) === column);
  const onChange = ({ currentTarget }: Event): void => {
    if (!(currentTarget instanceof HTMLSelectElement)) return;
    const { value } = currentTarget;
    choose(
      withRole(
        table.roles,
        column,
        roles.find((role) => role === value),
      ),
    );
  };
  return html`
    <th scope="col" class=${played === undefined ? 'unused' : ''}>
      <bdi>${column}</bdi>
      <select aria-label=${words.roleOf(column)} data-column=${column} @change=${onChange}>
        <option value="" .selected=${played === undefined}>${words.unused}</option>
        ${roles.map((role) => html`<option value=${role} .selected=${role === played}>${names[role]}</option>`)}
      </select>
    </th>
  `;
}

export function columnTable<Role extends string>(question: ColumnQuestion<Role>): TemplateResult {
  const { table, lead, roles, words } = question;
  const isUsed = table.columns.map((column) => roles.some((role) => table.roles.get(role) === column));
  return html`
    <div class="scroll" tabindex="0" role="region" aria-label=${words.tableLabel}>
      <table>
        <thead>
          <tr>
            ${lead.map((name) => html`<th scope="col" class="lead">${name}</th>`)}
            ${table.columns.map((column) => columnHead(column, question))}
          </tr>
        </thead>
        <tbody>
          ${table.rows.map(
            (row) => html`
              <tr>
                ${row.lead.map((cell) => html`<td><bdi>${cell}</bdi></td>`)}
                ${row.cells.map(
                  (cell, at) => html`<td class=${isUsed[at] === true ? '' : 'unused'}><bdi>${cell}</bdi></td>`,
                )}
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
  `;
}
