// A table for the terminal: columns as wide as their widest cell, words to the left and numbers to the right.

const isNumber = (cell: string): boolean => /^(?:-?\d|–)/.test(cell);

/** Lines without a line feed; every row has as many cells as the head. */
export function writeTable(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const widths = head.map((title, column) =>
    rows.reduce((width, row) => Math.max(width, row[column]?.length ?? 0), title.length),
  );
  const isRight = head.map((_, column) => rows.some((row) => isNumber(row[column] ?? '')));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) =>
        isRight[column] === true ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  return [head, ...rows].map(line);
}
