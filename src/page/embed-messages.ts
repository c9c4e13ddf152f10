// The messages between `embed.html` and the page around it: their shape, and what of a message from outside is taken.
// Who may send them is for `embed.ts`.

/** What the page around may set, each in the grammar of the attribute of that name. */
export const SETTABLE = ['lens', 'selection', 'layout', 'view', 'sizeBy', 'colorBy', 'viewport', 'theme'] as const;
export type Settable = (typeof SETTABLE)[number];

export type EmbedView = { readonly [Name in Settable]?: string };

export type OutgoingMessage =
  | { readonly type: 'actor-atlas/ready'; readonly title: string }
  | { readonly type: 'actor-atlas/height'; readonly height: number }
  | { readonly type: 'actor-atlas/view'; readonly view: Omit<EmbedView, 'theme'> }
  | { readonly type: 'actor-atlas/error'; readonly issues: readonly string[] };

const SET = 'actor-atlas/set';

/** Longer texts are no view of ours. */
const MAX_LENGTH = 10_000;

/** The view that a message asks for; null for anything else that a page may send. Fields of other types are passed over. */
export function readMessage(message: unknown): EmbedView | null {
  if (typeof message !== 'object' || message === null || Reflect.get(message, 'type') !== SET) return null;
  const view: unknown = Reflect.get(message, 'view');
  if (typeof view !== 'object' || view === null) return null;
  const fields = SETTABLE.flatMap((name) => {
    const value: unknown = Object.hasOwn(view, name) ? Reflect.get(view, name) : undefined;
    return typeof value === 'string' && value.length <= MAX_LENGTH ? [[name, value] as const] : [];
  });
  return Object.fromEntries(fields);
}
