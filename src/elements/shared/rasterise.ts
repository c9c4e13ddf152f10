// A picture written as SVG, as PNG. Only a page can do this: it needs a canvas.

/** Rejects where the browser cannot draw or encode it: beyond some 16,000 pixels a side no canvas is given. */
export async function rasterise(svg: string, scale: number): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [Math.round(image.naturalWidth * scale), Math.round(image.naturalHeight * scale)];
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (context === null || blob === null) throw new Error('This browser gives no canvas for a picture of that size.');
    return blob;
  } finally {
    URL.revokeObjectURL(address);
  }
}
