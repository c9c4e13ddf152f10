// A claim that was selected elsewhere, or what somebody asks to see in its text: each is gone to once.
import type { Selection } from '../../model/selection.js';
import type { TextAim } from '../texts/reader-texts.js';

export class FollowedAim {
  #claim = '';
  #aim: TextAim | null = null;

  /** The claim that was gone to last; empty for none. */
  get claim(): string {
    return this.#claim;
  }

  /** Where the reader stands already. */
  stand(claim: string): void {
    this.#claim = claim;
  }

  /** Where to go, and whether the text is asked for; null where nothing is new. */
  next(selection: Selection, aim: TextAim | null): { readonly to: TextAim; readonly inText: boolean } | null {
    const claim = selection.kind === 'claim' ? selection.claim : '';
    const [isNewAim, isNewClaim] = [aim !== this.#aim, claim !== this.#claim];
    this.#claim = claim;
    this.#aim = aim;
    if (aim !== null && isNewAim) return { to: aim, inText: true };
    return claim !== '' && isNewClaim ? { to: { kind: 'claim', id: claim }, inText: false } : null;
  }
}
