// Text that may stand in XML 1.0. Only escaping: each format writes its own elements.

// XML 1.0 (5th ed.) §2.2 allows Tab, line feed, carriage return and everything from the space on, but no surrogates and
// not the two noncharacters of the first plane. What it forbids cannot even be escaped.
const FORBIDDEN =
  // eslint-disable-next-line no-control-regex -- the point of the pattern
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

// White space in attributes would come back as plain spaces (§3.3.3), a carriage return anywhere as a line feed (§2.11).
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** For content and for attributes in double quotes; what XML cannot hold becomes U+FFFD. */
export const escapeXml = (text: string): string =>
  text.replace(FORBIDDEN, '\ufffd').replace(/[&<>"\t\n\r]/g, (character) => ESCAPES[character] ?? character);
