// SVG elements as text. Attributes and text are escaped here and nowhere else; children are elements already.
import { escapeXml } from '../xml-text.js';

type Value = string | number | null | undefined;

/** To hundredths: what is finer is not seen, and would make the file twice as long. */
const written = (value: string | number): string =>
  typeof value === 'number' ? String(Math.round(value * 100) / 100 || 0) : escapeXml(value);

/** Attributes without a value are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, Value>>,
  ...children: readonly string[]
): string {
  const list = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => ` ${key}="${written(value ?? '')}"`)
    .join('');
  return children.length === 0 ? `<${name}${list}/>` : `<${name}${list}>${children.join('')}</${name}>`;
}

/** An element whose content is text. */
export const textElement = (name: string, attributes: Readonly<Record<string, Value>>, text: string): string =>
  element(name, attributes, escapeXml(text));
