// Asks the browser to ask before the page is left, for as long as something would be lost by it. A listener that stands
// there without need would keep browsers from showing the page at once when the reader comes back to it.

export class LeaveGuard {
  #isOn = false;

  set(isNeeded: boolean): void {
    if (isNeeded === this.#isOn) return;
    this.#isOn = isNeeded;
    if (isNeeded) globalThis.addEventListener('beforeunload', this.#onLeave);
    else globalThis.removeEventListener('beforeunload', this.#onLeave);
  }

  readonly #onLeave = (event: BeforeUnloadEvent): void => event.preventDefault();
}
