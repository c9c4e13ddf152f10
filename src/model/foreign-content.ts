// A foreign file as far as it can be opened without knowing its format.

export type ForeignContent =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'zip'; readonly bytes: Uint8Array };
