// Sets one custom property of an element from a template: `<i ${cssProperty('--share', '0.5')}></i>`.
// A `style` attribute would break strict content policies; this goes through the object model.
import { noChange } from 'lit';
import { directive, Directive, PartType, type ElementPart, type PartInfo } from 'lit/directive.js';

class CssProperty extends Directive {
  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('cssProperty() stands on an element, not in an attribute.');
  }

  override render(_name: `--${string}`, _value: string): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [name, value]: [`--${string}`, string]): typeof noChange {
    if (element instanceof HTMLElement) element.style.setProperty(name, value);
    return noChange;
  }
}

export const cssProperty = directive(CssProperty);
