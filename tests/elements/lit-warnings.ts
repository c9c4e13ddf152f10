// What Lit has complained about since the page of the tests was opened; it says each thing once.

/** All but that Lit runs in its development mode, without which it would not complain. */
export function litWarnings(): readonly string[] {
  const issued: unknown = Reflect.get(globalThis, 'litIssuedWarnings');
  return issued instanceof Set ? [...issued].map(String).filter((text) => !text.includes('dev-mode')) : [];
}
