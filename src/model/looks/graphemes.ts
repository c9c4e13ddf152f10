// Letters as readers see them: with their marks, and never half of a surrogate pair. Rules are the same in every
// language, so that a name breaks alike for every reader.

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** One by one, so that whoever needs the first few of a long text does not wait for the rest. */
export function* graphemesOf(text: string): Generator<string> {
  for (const { segment } of segmenter.segment(text)) yield segment;
}
