// The comparison as a table: every relation, how often each side states it, and where it was found.
import { html, nothing, type TemplateResult } from 'lit';
import type { ComparedRelation } from '../../analysis/compare-lenses.js';
import { writeTable, type Column } from '../../formats/csv-table.js';
import { parseRelationId } from '../../model/relation-id.js';
import { formatSelection } from '../../model/selection.js';
import { strandGlyph } from '../shared/strand-glyph.js';
import type { Finding } from '../words/en/compare.js';
import { nameOf, type CompareContext } from './compare-context.js';

export type Shown = Finding | 'all';

const ROWS = 60;

const FINDINGS: readonly Finding[] = ['both', 'a', 'b', 'contradicts'];

export const isFinding = (text: string): text is Finding => FINDINGS.some((finding) => finding === text);

const matches = ({ found, contradicts }: ComparedRelation, shown: Shown): boolean =>
  shown === 'all' || (shown === 'contradicts' ? contradicts : found === shown);

const findingName = ({ names, words: { compare } }: CompareContext, finding: Finding): string =>
  finding === 'a' || finding === 'b' ? compare.onlyIn(names[finding]) : compare.findings[finding];

const statedBy = (side: ComparedRelation['a']): string => (side === null ? '–' : String(side.statements));

function row(context: CompareContext, relation: ComparedRelation): TemplateResult | typeof nothing {
  const { words, selection } = context;
  const parts = parseRelationId(relation.id);
  if (parts === null) return nothing;
  const { type, source, target, directed } = parts;
  const picked = { kind: 'relation', relation: relation.id } as const;
  const isSelected = formatSelection(selection) === formatSelection(picked);
  const found = findingName(context, relation.found);
  return html`
    <tr part=${isSelected ? 'row selected' : 'row'} class=${isSelected ? 'selected' : ''}>
      <th scope="row">
        <button
          class="pick"
          type="button"
          aria-pressed=${isSelected ? 'true' : 'false'}
          @click=${() => context.select(isSelected ? { kind: 'none' } : picked)}
        >
          ${strandGlyph({ type, certainty: 'asserted', arrows: directed ? 'forward' : 'none' })}
          <span
            ><bdi>${nameOf(context, source)}</bdi> ${directed ? '→' : '–'} <bdi>${nameOf(context, target)}</bdi></span
          >
        </button>
      </th>
      <td>${words.vocabulary.types[type]}</td>
      <td class="number">${statedBy(relation.a)}</td>
      <td class="number">${statedBy(relation.b)}</td>
      <td>
        ${found}${relation.contradicts ? html`, <strong>${words.compare.findings.contradicts}</strong>` : nothing}
      </td>
    </tr>
  `;
}

export interface CompareTable {
  readonly context: CompareContext;
  readonly shown: Shown;
  readonly showsAll: boolean;
  readonly onShow: (shown: Shown) => void;
  readonly onShowAll: () => void;
  readonly onDownload: () => void;
}

export function compareTable({
  context,
  shown,
  showsAll,
  onShow,
  onShowAll,
  onDownload,
}: CompareTable): TemplateResult {
  const { comparison, names, words } = context;
  const { compare } = words;
  const of = (each: Shown): readonly ComparedRelation[] => comparison.relations.filter((one) => matches(one, each));
  const rows = of(shown);
  const isLong = rows.length > ROWS && !showsAll;
  return html`
    <section part="table">
      <div class="table-head">
        <h3>${compare.table}</h3>
        <label class="choice">
          <span class="muted small">${compare.show}</span>
          <select
            @change=${({ currentTarget }: Event) => {
              if (!(currentTarget instanceof HTMLSelectElement)) return;
              onShow(isFinding(currentTarget.value) ? currentTarget.value : 'all');
            }}
          >
            <option value="all" .selected=${shown === 'all'}>${compare.all(comparison.relations.length)}</option>
            ${FINDINGS.map(
              (finding) =>
                html`<option value=${finding} .selected=${shown === finding}>
                  ${compare.some(findingName(context, finding), of(finding).length)}
                </option>`,
            )}
          </select>
        </label>
        <button class="button" type="button" @click=${onDownload}>${compare.download}</button>
      </div>
      ${
        rows.length === 0
          ? html`<p class="muted">${compare.noRelations}</p>`
          : html`<div class="scroll" tabindex="0" role="region" aria-label=${compare.table}>
              <table>
                <thead>
                  <tr>
                    <th scope="col">${compare.relation}</th>
                    <th scope="col">${compare.type}</th>
                    <th scope="col" class="number">${compare.statements(names.a)}</th>
                    <th scope="col" class="number">${compare.statements(names.b)}</th>
                    <th scope="col">${compare.found}</th>
                  </tr>
                </thead>
                <tbody>
                  ${(isLong ? rows.slice(0, ROWS) : rows).map((relation) => row(context, relation))}
                </tbody>
              </table>
            </div>`
      }
      ${isLong ? html`<button class="button" type="button" @click=${onShowAll}>${compare.more(rows.length)}</button>` : nothing}
    </section>
  `;
}

/** The whole table, whatever is shown of it. */
export function comparisonCsv({ comparison, names }: CompareContext): string {
  const columns: readonly Column<ComparedRelation>[] = [
    { name: 'relation', of: ({ id }) => id },
    { name: 'type', of: ({ id }) => parseRelationId(id)?.type },
    { name: 'source', of: ({ id }) => parseRelationId(id)?.source },
    { name: 'target', of: ({ id }) => parseRelationId(id)?.target },
    { name: 'directed', of: ({ id }) => parseRelationId(id)?.directed },
    { name: `statements in ${names.a}`, of: ({ a }) => a?.statements ?? 0 },
    { name: `statements in ${names.b}`, of: ({ b }) => b?.statements ?? 0 },
    { name: 'found', of: ({ found }) => (found === 'both' ? 'both' : names[found]) },
    { name: 'contradicts', of: ({ contradicts }) => contradicts },
  ];
  return writeTable(columns, comparison.relations);
}
