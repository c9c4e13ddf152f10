// Turns any CSS colour into what a canvas understands, as an element of the page would show it.

export interface ColorReader {
  /** As CSS computes it at the host. */
  readonly computed: (color: string) => string;
  /** As `#rrggbb`, over an opaque colour where it lets light through; null where it is no colour. */
  readonly read: (color: string, under: string) => string | null;
}

/** Lets `use` read colours at `host`, in which a probe stands meanwhile. */
export function withColorReader<T>(host: HTMLElement, use: (reader: ColorReader) => T): T {
  const probe = document.createElement('span');
  probe.style.display = 'none';
  // Where the reader's system forces its colours, all would read alike; and the system's own are found all the same.
  probe.style.setProperty('forced-color-adjust', 'none');
  (host.shadowRoot ?? host).append(probe);
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  const computed = (color: string): string => {
    probe.style.color = color;
    return getComputedStyle(probe).color;
  };
  const read = (color: string, under: string): string | null =>
    context === null || color === '' || !CSS.supports('color', color) ? null : flatten(context, computed(color), under);
  try {
    return use({ computed, read });
  } finally {
    probe.remove();
  }
}

function flatten(context: CanvasRenderingContext2D, color: string, under: string): string {
  for (const layer of [under, color]) {
    context.fillStyle = layer;
    context.fillRect(0, 0, 1, 1);
  }
  return hex(context.getImageData(0, 0, 1, 1).data.slice(0, 3));
}

const hex = (channels: Iterable<number>): string =>
  `#${[...channels].map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
