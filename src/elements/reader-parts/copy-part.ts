// The reader's own copy: how to give one, what became of it, and how to get rid of it.
import { html, nothing, type TemplateResult } from 'lit';
import { TEXT_EXTENSIONS } from '../../evidence/text-extensions.js';
import { icon } from '../shared/icons.js';
import type { TextsProblem } from '../texts/reader-texts.js';
import type { ReaderContext } from './reader-context.js';

const ACCEPT = TEXT_EXTENSIONS.map((extension) => `.${extension}`).join(',');

function giveFiles({ currentTarget }: Event, { acts }: ReaderContext): void {
  if (!(currentTarget instanceof HTMLInputElement)) return;
  acts.give([...(currentTarget.files ?? [])].map((file) => ({ name: file.name, content: file })));
  // The same file may be chosen again.
  currentTarget.value = '';
}

function givePasted(event: SubmitEvent, { acts, words }: ReaderContext): void {
  event.preventDefault();
  const field = event.target instanceof HTMLFormElement ? event.target.elements.namedItem('text') : null;
  if (!(field instanceof HTMLTextAreaElement) || field.value.trim() === '') return;
  acts.give([{ name: words.reader.pasted, content: field.value }]);
  field.value = '';
}

function chooser(context: ReaderContext): TemplateResult {
  const { reader } = context.words;
  return html`
    <div class="acts">
      <label class="button file">
        ${reader.chooseFile}
        <input type="file" multiple accept=${ACCEPT} @change=${(event: Event) => giveFiles(event, context)} />
      </label>
    </div>
    <p class="muted small">${reader.formats}</p>
    <details class="paste">
      <summary>${reader.paste}</summary>
      <form @submit=${(event: SubmitEvent) => givePasted(event, context)}>
        <label class="visually-hidden" for="pasted">${reader.pasteLabel}</label>
        <textarea id="pasted" name="text" rows="6" placeholder=${reader.pasteLabel}></textarea>
        <button class="button" type="submit">${reader.read}</button>
      </form>
    </details>
  `;
}

function problemWords(problem: TextsProblem, { words: { reader } }: ReaderContext): string {
  switch (problem.code) {
    case 'file':
      return problem.message;
    case 'failed':
      return reader.failed;
    case 'not-kept':
      return reader.notKept;
  }
}

function problems(context: ReaderContext): TemplateResult | typeof nothing {
  const { texts, words } = context;
  if (texts.problems.length === 0) return nothing;
  return html`
    <div part="problem" class="notice" role="alert">
      ${texts.problems.map((problem) => html`<p>${icon('warning')} <bdi>${problemWords(problem, context)}</bdi></p>`)}
      <button class="button" type="button" @click=${() => texts.dismissProblems()}>${words.reader.dismiss}</button>
    </div>
  `;
}

function held(context: ReaderContext): TemplateResult | typeof nothing {
  const { copy, acts, words } = context;
  if (copy === null) return nothing;
  const { reader } = words;
  return html`
    <p><bdi>${reader.copy(copy.name)}</bdi> ${reader.textVerdicts[copy.verdict.text]}</p>
    <div class="acts">
      <label class="tick">
        <input
          type="checkbox"
          .checked=${copy.kept}
          @change=${({ currentTarget }: Event) =>
            currentTarget instanceof HTMLInputElement && acts.keep(currentTarget.checked)}
        />
        ${reader.keep}
      </label>
      <button class="button" type="button" @click=${acts.report}>${icon('download')}${reader.report}</button>
      <button class="button" type="button" @click=${acts.remove}>${icon('close')}${reader.remove}</button>
    </div>
    <details class="paste">
      <summary>${reader.another}</summary>
      ${chooser(context)}
    </details>
  `;
}

/** That something is being read, and what came of it, is said to those who do not see it. */
function progress({ texts, copy, words: { reader } }: ReaderContext): TemplateResult {
  const said =
    texts.busy.length > 0
      ? reader.busy(texts.busy)
      : copy === null
        ? ''
        : reader.done(copy.verdict.counts.verified, copy.verdict.passages.length);
  return html`<p role="status" class=${texts.busy.length > 0 ? 'busy' : 'visually-hidden'}>
    ${texts.busy.length > 0 ? html`<span class="spinner" aria-hidden="true"></span>` : nothing}<bdi>${said}</bdi>
  </p>`;
}

export function copyPart(context: ReaderContext): TemplateResult {
  const { reader } = context.words;
  return html`
    <section part="copy" class="copy">
      ${
        context.copy === null
          ? html`<h3>${reader.giveTitle}</h3>
              <p>${reader.give}</p>`
          : held(context)
      }
      ${context.copy === null ? chooser(context) : nothing}
      <p class="muted small">${reader.privacy} ${context.copy?.kept === true ? reader.kept : nothing}</p>
      ${progress(context)} ${problems(context)}
    </section>
  `;
}
