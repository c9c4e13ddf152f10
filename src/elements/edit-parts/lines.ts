// Lists of names as a reader writes them, one in each line.

export const linesOf = (items: readonly string[] | undefined): string => (items ?? []).join('\n');

export const itemsOf = (lines: string): readonly string[] => [
  ...new Set(
    lines
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  ),
];
