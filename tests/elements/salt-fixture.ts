// A reader of the invented report on salt, whose text its tests have: as it was coded, and changed in known ways.
import { fixture, html, waitUntil } from '@open-wc/testing';
import type { ActorReader } from '../../src/elements/actor-reader.js';
import '../../src/elements/actor-reader.js';
import { textsOf, type ReaderTexts } from '../../src/elements/texts/reader-texts.js';
import { DATASET } from '../evidence/invented-source.js';
import { settled, storeOf } from './panel-fixture.js';

export { DATASET, LINES, TEXT } from '../evidence/invented-source.js';

/** The dataset without the claim that has no source. */
export const saltDataset = (): unknown => ({ ...DATASET, claims: DATASET.claims.filter(({ evidence }) => evidence) });

export const reader = async (selection = '', data: unknown = saltDataset()): Promise<ActorReader> =>
  settled(
    await fixture<ActorReader>(html`<actor-reader .data=${data} selection=${selection} theme="light"></actor-reader>`),
  );

export const textsOfElement = (element: ActorReader): ReaderTexts => textsOf(storeOf(element));

/** Gives a text as a reader who pastes it, and waits until it stands there. */
export async function give(element: ActorReader, content: string | Blob, name = 'salt.txt'): Promise<void> {
  await textsOfElement(element).add([{ name, content }]);
  await element.updateComplete;
  const text = element.shadowRoot?.querySelector('.text');
  await waitUntil(() => text == null || !text.hasAttribute('aria-busy'));
}
