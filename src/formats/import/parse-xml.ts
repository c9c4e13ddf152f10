// XML as a small tree, by one strict parser everywhere: workers and Node have no DOMParser. A document type is refused,
// for entities declared there can make a short file endless (https://cwe.mitre.org/data/definitions/776.html).
import { SaxesParser } from 'saxes';

export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The text directly within it. */
  readonly text: string;
  /** The line of the file it begins on, from 1. */
  readonly line: number;
}

export type XmlResult =
  | { readonly ok: true; readonly root: XmlElement }
  | { readonly ok: false; readonly code: string; readonly message: string };

const MAX_DEPTH = 64;

interface OpenElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  readonly line: number;
  text: string;
}

/** What stops the parser: a reason the reader of the file is told. */
class XmlFault extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Never throws. */
export function parseXml(text: string): XmlResult {
  const parser = new SaxesParser({ xmlns: false, position: true });
  const open: OpenElement[] = [];
  let root: XmlElement | null = null;
  parser.on('error', ({ message }) => {
    throw new XmlFault('xml-syntax', `Line ${parser.line}: ${message.replace(/^\d+:\d+:\s*/, '')}`);
  });
  parser.on('doctype', () => {
    throw new XmlFault('xml-doctype', 'The file declares a document type, which is not read. Remove the DOCTYPE line.');
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length >= MAX_DEPTH) {
      throw new XmlFault('nesting-too-deep', `Line ${parser.line}: elements are nested more than ${MAX_DEPTH} deep.`);
    }
    const values = Object.entries(attributes).map(([key, value]) => [withoutPrefix(key), value] as const);
    open.push({ name: withoutPrefix(name), attributes: new Map(values), children: [], line: parser.line, text: '' });
  });
  const addText = (part: string): void => {
    const current = open.at(-1);
    if (current !== undefined) current.text += part;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const closed = open.pop();
    if (closed === undefined) return;
    const parent = open.at(-1);
    if (parent === undefined) root = closed;
    else parent.children.push(closed);
  });
  try {
    parser.write(text.replace(/^\ufeff/, '')).close();
  } catch (error) {
    if (error instanceof XmlFault) return { ok: false, code: error.code, message: error.message };
    return { ok: false, code: 'xml-syntax', message: 'The file cannot be read as XML.' };
  }
  return root === null
    ? { ok: false, code: 'xml-empty', message: 'The file holds no XML element.' }
    : { ok: true, root };
}

/** The first child of that name; undefined where there is none. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child) => child.name === name);

export const childrenOf = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  element?.children.filter((child) => child.name === name) ?? [];
