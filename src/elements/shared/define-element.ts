// Registers an element under its name, as Lit's decorator of that name does; but a page that loads two copies of the
// elements keeps the one that came first, where Lit's would throw and leave both half loaded.

let hasWarned = false;

export function customElement(name: string): (type: CustomElementConstructor) => void {
  return (type) => {
    if (customElements.get(name) === undefined) customElements.define(name, type);
    else if (!hasWarned) {
      hasWarned = true;
      console.warn(
        `<${name}> and perhaps more is defined already: Actor Atlas is loaded twice. The first copy is used.`,
      );
    }
  };
}
