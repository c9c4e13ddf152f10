// The address under which a picture can be shown in the page, for as long as it is shown.

export class PictureAddress {
  #file: Blob | null = null;
  #address: string | null = null;

  /** Null where there is no picture. The same address for the same file. */
  of(file: Blob | null): string | null {
    if (file === this.#file) return this.#address;
    this.forget();
    this.#file = file;
    this.#address = file === null ? null : URL.createObjectURL(file);
    return this.#address;
  }

  forget(): void {
    if (this.#address !== null) URL.revokeObjectURL(this.#address);
    this.#file = null;
    this.#address = null;
  }
}
