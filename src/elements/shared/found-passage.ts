// What a copy has where a passage is altered, ambiguous or missing: the coded ends beside the words and places found.
// The words are the reader's own copy, as text nodes.
import { css, html, nothing, type TemplateResult } from 'lit';
import type { VerifiedPassage } from '../../evidence/verify-source.js';
import { countWords } from '../../evidence/words.js';
import type { Words } from '../words/words.js';
import '../words/en/reader.js';

/** So much of a candidate is shown, in UTF-16 units. */
const EXCERPT = 160;

interface FoundPassage {
  readonly passage: VerifiedPassage;
  /** The text of the copy. */
  readonly text: string;
  readonly words: Pick<Words, 'reader'>;
  /** Goes to a place of an ambiguous passage, counted from 0; null where there is no text to go to. */
  readonly goTo: ((place: number) => void) | null;
}

function ends({ evidence: { first, last } }: VerifiedPassage, wording: string): TemplateResult {
  const begins = wording.startsWith(first);
  const isEnded = wording.endsWith(last) && wording.length >= first.length + last.length;
  const from = begins ? first.length : 0;
  const to = isEnded ? wording.length - last.length : wording.length;
  return html`<q class="wording"
    ><bdi
      >${begins ? html`<strong>${first}</strong>` : nothing}${wording.slice(from, to)}${
        isEnded ? html`<strong>${last}</strong>` : nothing
      }</bdi
    ></q
  >`;
}

function difference(
  { evidence: { first, last } }: VerifiedPassage,
  wording: string,
  { reader }: FoundPassage['words'],
) {
  const [begins, isEnded] = [wording.startsWith(first), wording.endsWith(last)];
  if (begins && isEnded) return reader.bothEnds;
  return begins ? reader.notEnded : reader.notBegun;
}

function altered({ passage, words }: FoundPassage): TemplateResult {
  const { reader } = words;
  const { evidence, places, wording } = passage;
  const found = wording ?? '';
  return html`
    <p>
      ${reader.coded(evidence.words)} <q class="coded"><bdi>${evidence.first} … ${evidence.last}</bdi></q>
    </p>
    <p>${reader.foundAt(places[0]?.paragraph ?? 0, countWords(found))} ${difference(passage, found, words)}</p>
    ${ends(passage, found)}
  `;
}

function ambiguous({ passage, text, words, goTo }: FoundPassage): TemplateResult {
  const { reader } = words;
  const { evidence, places } = passage;
  return html`
    <p>
      ${reader.coded(evidence.words)} <q class="coded"><bdi>${evidence.first} … ${evidence.last}</bdi></q>
    </p>
    <p>${reader.candidates(places.length)}</p>
    <ol class="candidates">
      ${places.map(({ paragraph, original: { start, end } }, index) => {
        const name = reader.candidate(paragraph);
        const excerpt = text.slice(start, Math.min(end, start + EXCERPT));
        return html`<li>
          ${goTo === null ? name : html`<button class="link" type="button" @click=${() => goTo(index)}>${name}</button>`}:
          <q class="wording"><bdi>${excerpt}${end > start + EXCERPT ? '…' : nothing}</bdi></q>
        </li>`;
      })}
    </ol>
  `;
}

/** Nothing for a passage that was found as coded. Needs `foundStyles`. */
export function foundPassage(found: FoundPassage): TemplateResult | typeof nothing {
  const { verdict } = found.passage;
  if (verdict === 'verified' || verdict === 'moved') return nothing;
  const { reader } = found.words;
  return html`
    <div part="found" class="found" role="group" aria-label=${reader.foundTitle}>
      ${verdict === 'altered' ? altered(found) : verdict === 'ambiguous' ? ambiguous(found) : html`<p>${reader.noneFound}</p>`}
    </div>
  `;
}

export const foundStyles = css`
  .found {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 4px;
    padding: 8px 10px;
    border-inline-start: 3px solid var(--danger);
    background: color-mix(in srgb, var(--danger) 7%, transparent);
    font-size: 0.88rem;
    overflow-wrap: anywhere;
  }
  .found strong {
    font-weight: 600;
    text-decoration: underline;
  }
  .found .candidates {
    display: grid;
    gap: 4px;
  }
`;
