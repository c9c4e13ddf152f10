// Full page mode: whether the element fills the screen, and the way there and back.
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class FullPage implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #listening = new AbortController();
  #isOn = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  get isOn(): boolean {
    return this.#isOn;
  }

  /** Whether the page, or the frame it stands in, lets an element fill the screen at all. */
  get isAllowed(): boolean {
    return this.#host.ownerDocument.fullscreenEnabled;
  }

  hostConnected(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#host.ownerDocument.addEventListener('fullscreenchange', this.#look, { signal });
    this.#look();
  }

  hostDisconnected(): void {
    this.#listening.abort();
  }

  readonly toggle = (): void => {
    const change = this.#isOn ? this.#host.ownerDocument.exitFullscreen() : this.#host.requestFullscreen();
    // Refused all the same; then everything stays as it is.
    change.catch(this.#look);
  };

  readonly #look = (): void => {
    const isOn = this.#host.matches(':fullscreen');
    if (isOn === this.#isOn) return;
    this.#isOn = isOn;
    this.#host.requestUpdate();
  };
}
