// Where a tooltip stands: beside a point, within the box around it, and never over the point itself.

/** CSS pixels between the point and the tooltip, and between the tooltip and the rim of the box. */
const GAP = 14;
const RIM = 4;

/** `point`: CSS pixels from the upper left corner of the tooltip's parent, where the tooltip is positioned itself. */
export function placeTooltip(tooltip: HTMLElement, point: { readonly x: number; readonly y: number }): void {
  const { clientWidth, clientHeight } = tooltip.parentElement ?? tooltip;
  const { offsetWidth, offsetHeight } = tooltip;
  const left = Math.max(RIM, Math.min(point.x + GAP, clientWidth - offsetWidth - RIM));
  const below = point.y + GAP;
  const top = below + offsetHeight + RIM <= clientHeight ? below : Math.max(RIM, point.y - GAP - offsetHeight);
  tooltip.style.setProperty('translate', `${Math.round(left)}px ${Math.round(top)}px`);
}
