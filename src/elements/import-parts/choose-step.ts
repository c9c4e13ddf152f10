// The first step: a file, cells or JSON that are pasted, or an address.
import { html, nothing, type TemplateResult } from 'lit';
import { issueList } from '../explorer-parts/issue-list.js';
import { icon } from '../shared/icons.js';
import type { ImportContext } from './import-context.js';

/** For the list of files only: what a file is, its content says. */
const ACCEPT = '.json,.graphml,.gexf,.xml,.csv,.tsv,.txt,.zip,.cyjs';

function giveFile({ currentTarget }: Event, { acts }: ImportContext): void {
  if (!(currentTarget instanceof HTMLInputElement)) return;
  const [file] = currentTarget.files ?? [];
  // The same file may be chosen again.
  if (file !== undefined) acts.give(file.name, file);
  currentTarget.value = '';
}

function fieldOf({ target }: Event, name: string): string {
  const field = target instanceof HTMLFormElement ? target.elements.namedItem(name) : null;
  return field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement ? field.value : '';
}

function givePasted(event: SubmitEvent, { acts, words }: ImportContext): void {
  event.preventDefault();
  const text = fieldOf(event, 'text');
  if (text.trim() !== '') acts.give(words.import.pasted, text);
}

function giveAddress(event: SubmitEvent, { acts }: ImportContext): void {
  event.preventDefault();
  const address = fieldOf(event, 'address').trim();
  if (address !== '') acts.giveAddress(address);
}

function refusal({ task, words }: ImportContext): TemplateResult | typeof nothing {
  if (task.issues.length === 0) return nothing;
  return html`
    <div part="problem" class="problem" role="alert">
      <p>
        <strong>${icon('warning')} ${words.import.refusedTitle}: <bdi>${task.name}</bdi></strong>
      </p>
      ${issueList(task.issues, words.explorer)}
      <p>${words.import.kept}</p>
    </div>
  `;
}

export function chooseStep(context: ImportContext, isOver: boolean): TemplateResult {
  const words = context.words.import;
  return html`
    ${refusal(context)}
    <p>${words.intro} <span class="muted">${words.private}</span></p>
    <div part="drop" class="drop ${isOver ? 'over' : ''}">
      <p>${words.drop}</p>
      <label class="button file">
        ${words.choose}
        <input type="file" accept=${ACCEPT} @change=${(event: Event) => giveFile(event, context)} />
      </label>
    </div>
    <form class="paste" @submit=${(event: SubmitEvent) => givePasted(event, context)}>
      <label for="cells">${words.paste}</label>
      <textarea id="cells" name="text" rows="4" spellcheck="false" placeholder=${words.pasteHint}></textarea>
      <button class="button" type="submit">${words.read}</button>
    </form>
    <form class="address" @submit=${(event: SubmitEvent) => giveAddress(event, context)}>
      <label for="address">${words.address}</label>
      <input id="address" name="address" type="text" inputmode="url" spellcheck="false" placeholder="https://" />
      <button class="button" type="submit">${words.fetch}</button>
    </form>
  `;
}
