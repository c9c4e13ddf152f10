// Addresses of scripts under Trusted Types, through the one policy named in the documentation.

/** What the policy of a page must allow: `trusted-types … actor-atlas`. */
export const POLICY_NAME = 'actor-atlas';

type ScriptUrl = (url: string) => string;

interface TrustedTypes {
  createPolicy(name: string, rules: { readonly createScriptURL: ScriptUrl }): { readonly createScriptURL: ScriptUrl };
}

let policy: { readonly createScriptURL: ScriptUrl } | null = null;

/** A policy may be made once per page; a second copy of this library needs `'allow-duplicates'`, or does without. */
export function trustedScriptUrl(url: string): string {
  const types: TrustedTypes | undefined = Reflect.get(globalThis, 'trustedTypes');
  try {
    policy ??= types?.createPolicy(POLICY_NAME, { createScriptURL: (address) => address }) ?? null;
  } catch {
    policy = null;
  }
  return policy?.createScriptURL(url) ?? url;
}
