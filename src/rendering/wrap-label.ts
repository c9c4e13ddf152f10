// Breaks the name of an actor into short lines for the picture. Counts characters instead of measuring, so that
// the painter, Cytoscape and the SVG writer break alike, in every font.

const LINE_LENGTH = 18;
const MAX_LINES = 3;

/** The name with a line feed where it breaks: between words only, the last of three lines cut short with "…". */
export function wrapLabel(name: string): string {
  const lines: string[] = [];
  for (const word of name.trim().split(/\s+/u)) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + word.length < LINE_LENGTH) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= MAX_LINES) return lines.join('\n');
  return [...lines.slice(0, MAX_LINES - 1), `${lines[MAX_LINES - 1]} …`].join('\n');
}
