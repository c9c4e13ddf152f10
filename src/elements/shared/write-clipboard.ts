// The reader's clipboard, where there is one: outside secure pages there is none, and a page or a reader may forbid it.

/** Whether it worked. */
export async function writeToClipboard(content: string | Blob): Promise<boolean> {
  try {
    if (typeof content === 'string') await navigator.clipboard.writeText(content);
    else await navigator.clipboard.write([new ClipboardItem({ [content.type]: content })]);
    return true;
  } catch {
    return false;
  }
}
