// Takes texts that a reader drops onto the element: files, or text dragged from elsewhere.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { GivenText } from '../texts/check-texts.js';

const holdsText = ({ dataTransfer }: DragEvent): boolean =>
  dataTransfer !== null && ['Files', 'text/plain'].some((type) => dataTransfer.types.includes(type));

export class DropTarget implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #take: (files: readonly GivenText[]) => void;
  readonly #nameOfText: () => string;
  #isOver = false;

  /** `nameOfText`: what text is called that comes without a file. */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    take: (files: readonly GivenText[]) => void,
    nameOfText: () => string,
  ) {
    this.#host = host;
    this.#take = take;
    this.#nameOfText = nameOfText;
    host.addController(this);
  }

  /** Whether something that could be dropped is held over the element. */
  get isOver(): boolean {
    return this.#isOver;
  }

  hostConnected(): void {
    this.#host.addEventListener('dragover', this.#onOver);
    this.#host.addEventListener('dragleave', this.#onLeave);
    this.#host.addEventListener('drop', this.#onDrop);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('dragover', this.#onOver);
    this.#host.removeEventListener('dragleave', this.#onLeave);
    this.#host.removeEventListener('drop', this.#onDrop);
    this.#isOver = false;
  }

  #turn(isOver: boolean): void {
    if (this.#isOver === isOver) return;
    this.#isOver = isOver;
    this.#host.requestUpdate();
  }

  readonly #onOver = (event: DragEvent): void => {
    if (!holdsText(event)) return;
    event.preventDefault();
    this.#turn(true);
  };

  readonly #onLeave = ({ relatedTarget }: DragEvent): void => {
    if (!(relatedTarget instanceof Node && this.#host.contains(relatedTarget))) this.#turn(false);
  };

  readonly #onDrop = (event: DragEvent): void => {
    if (!holdsText(event)) return;
    event.preventDefault();
    this.#turn(false);
    const files = [...(event.dataTransfer?.files ?? [])].map((file) => ({ name: file.name, content: file }));
    const text = event.dataTransfer?.getData('text/plain') ?? '';
    if (files.length > 0) this.#take(files);
    else if (text.trim() !== '') this.#take([{ name: this.#nameOfText(), content: text }]);
  };
}
