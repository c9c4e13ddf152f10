// Finds chains that lead back to where they begin, where each record points to at most one other.

/** The cycles, each once, beginning with its first member in the order of the map. */
export function findCycles(parents: ReadonlyMap<string, string>): readonly (readonly string[])[] {
  const cycles: string[][] = [];
  const done = new Set<string>();
  for (const start of parents.keys()) {
    const chain = new Set<string>();
    let at: string | undefined = start;
    while (at !== undefined && !done.has(at) && !chain.has(at)) {
      chain.add(at);
      at = parents.get(at);
    }
    if (at !== undefined && chain.has(at)) {
      const members = [...chain];
      cycles.push(members.slice(members.indexOf(at)));
    }
    for (const id of chain) done.add(id);
  }
  return cycles;
}
