// All voices side by side: who says how much of a tie or an actor, with which sign, and the way to what one of them says.
import { html, nothing, type TemplateResult } from 'lit';
import { voicesOfClaims, type VoiceCount } from '../../analysis/voices-of-claims.js';
import type { ClaimId } from '../../model/id.js';
import { AUTHOR_VOICE } from '../../model/lens.js';
import { actorLink } from './actor-link.js';
import { nameOf, type DetailsContext } from './details-context.js';
import { disclosure } from './disclosure.js';

function line(context: DetailsContext, { voice, claims, cooperative, hostile, denied }: VoiceCount): TemplateResult {
  const { details } = context.words;
  const isAuthor = voice === AUTHOR_VOICE;
  const isOnly = context.graph.lens.voices?.length === 1 && context.graph.lens.voices[0] === voice;
  const name = isAuthor ? details.theAuthors : nameOf(context, voice);
  return html`
    <li class="voice-count">
      <span class="who">${isAuthor ? name : actorLink(context, voice)}</span>
      <span class="muted small">${details.voiceCounts({ claims, cooperative, hostile, denied })}</span>
      <span class="voice-acts">
        <button
          class="link small"
          type="button"
          aria-pressed=${isOnly ? 'true' : 'false'}
          @click=${() => context.setLens({ voices: isOnly ? null : [voice] })}
        >
          ${isOnly ? details.allVoices : details.onlyVoice}<span class="visually-hidden">: ${name}</span>
        </button>
        ${
          isAuthor
            ? nothing
            : html`<button
                class="link small"
                type="button"
                @click=${() => context.tryOut({ kind: 'voice', id: voice })}
              >
                ${details.leaveOut}<span class="visually-hidden">: ${name}</span>
              </button>`
        }
      </span>
    </li>
  `;
}

/** `key` tells the section from the others of the same selection. */
export function voicesSection(
  context: DetailsContext,
  key: string,
  title: (voices: number) => string,
  claims: readonly ClaimId[],
): TemplateResult | typeof nothing {
  const voices = voicesOfClaims(context.data, claims);
  if (voices.length === 0) return nothing;
  return disclosure({
    key,
    summary: html`<h4>${title(voices.length)}</h4>`,
    content: () =>
      html`<ul part="voices" class="voices">
        ${voices.map((count) => line(context, count))}
      </ul>`,
    reading: context.reading,
  });
}
