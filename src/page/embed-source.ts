// Which dataset `embed.html` may show: one of its own origin, or of an origin that the page names. Pure.

export type EmbedSource = { readonly src: string } | { readonly refused: string };

export interface SourceRules {
  /** As in `?src=`; null shows the dataset of the page's own folder. */
  readonly wanted: string | null;
  /** Of the page. */
  readonly page: string;
  /** Origins by white space, as the page's `actor-atlas-sources` has them. */
  readonly allowed: string;
}

const OWN = './graph-data/south-caucasus.json';

/** Only `http:` and `https:` addresses are ever given back, absolute. */
export function embedSource({ wanted, page, allowed }: SourceRules): EmbedSource {
  const address = wanted ?? OWN;
  if (!URL.canParse(address, page)) return { refused: `"${address}" is no address of a dataset.` };
  const { protocol, origin, href } = new URL(address, page);
  const isWeb = protocol === 'https:' || protocol === 'http:';
  const origins = allowed.split(/\s+/).filter(Boolean);
  if (isWeb && (origin === new URL(page).origin || origins.includes(origin))) return { src: href };
  return {
    refused: `This page shows datasets of its own origin only, not of "${isWeb ? origin : protocol}". Whoever runs it can allow another origin in its "actor-atlas-sources".`,
  };
}
