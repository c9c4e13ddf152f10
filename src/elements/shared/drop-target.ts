// Takes what a reader drops onto the element: files, and text dragged from elsewhere where it is wanted. An element further
// in that takes it goes first.
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface Dropped {
  readonly name: string;
  readonly content: Blob | string;
}

interface DropOptions {
  readonly take: (dropped: readonly Dropped[]) => void;
  /** What text is called that comes without a file; left out, only files are taken. */
  readonly nameOfText?: () => string;
  /** Whether anything is taken at present. */
  readonly isOn?: () => boolean;
}

export class DropTarget implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: DropOptions;
  #isOver = false;

  constructor(host: ReactiveControllerHost & HTMLElement, options: DropOptions) {
    this.#host = host;
    this.#options = options;
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

  #wants(event: DragEvent): boolean {
    const { nameOfText, isOn = () => true } = this.#options;
    const kinds = nameOfText === undefined ? ['Files'] : ['Files', 'text/plain'];
    const types = event.dataTransfer?.types ?? [];
    return !event.defaultPrevented && isOn() && kinds.some((kind) => types.includes(kind));
  }

  readonly #onOver = (event: DragEvent): void => {
    if (!this.#wants(event)) {
      this.#turn(false);
      return;
    }
    event.preventDefault();
    this.#turn(true);
  };

  readonly #onLeave = ({ relatedTarget }: DragEvent): void => {
    if (!(relatedTarget instanceof Node && this.#host.contains(relatedTarget))) this.#turn(false);
  };

  readonly #onDrop = (event: DragEvent): void => {
    const wants = this.#wants(event);
    this.#turn(false);
    if (!wants) return;
    event.preventDefault();
    const { take, nameOfText } = this.#options;
    const files = [...(event.dataTransfer?.files ?? [])].map((file) => ({ name: file.name, content: file }));
    const text = event.dataTransfer?.getData('text/plain') ?? '';
    if (files.length > 0) take(files);
    else if (nameOfText !== undefined && text.trim() !== '') take([{ name: nameOfText(), content: text }]);
  };
}
