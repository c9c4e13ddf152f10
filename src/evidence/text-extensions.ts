// The kinds of files a text may come in; how each is read is for `read-text.ts`.

/** Extensions of the files that can be read, without the dot. */
export const TEXT_EXTENSIONS = ['txt', 'md', 'html', 'htm'] as const;
