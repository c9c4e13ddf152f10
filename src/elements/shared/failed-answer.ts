// What a panel shows where something could not be computed: that, and a button that tries again.
import { html, type TemplateResult } from 'lit';
import type { Words } from '../words/words.js';

export const failedAnswer = (sentence: string, { explorer }: Words, retry: () => void): TemplateResult => html`
  <div part="problem" class="problem" role="alert">
    <p>${sentence}</p>
    <button class="button" type="button" @click=${retry}>${explorer.retry}</button>
  </div>
`;
