// Where a menu stands: with a corner at its point, turned to the side that has room for it, within the window.

/** CSS pixels of the window. */
export interface MenuPoint {
  readonly x: number;
  readonly y: number;
}

/** CSS pixels between the menu and the rim of the window. */
const RIM = 8;

/** From `point` onwards where that has room, else back from it, else as far as the rim lets it. */
export function placeAlong(point: number, length: number, room: number): number {
  if (point + length + RIM <= room) return Math.max(RIM, point);
  return point - length >= RIM ? point - length : Math.max(RIM, room - RIM - length);
}

export function placeMenu(menu: HTMLElement, { x, y }: MenuPoint): void {
  const { clientWidth, clientHeight } = document.documentElement;
  const { offsetWidth, offsetHeight } = menu;
  // In a text that runs from right to left a menu opens to the left of its point.
  const isRightToLeft = getComputedStyle(menu).direction === 'rtl';
  const left = isRightToLeft
    ? clientWidth - placeAlong(clientWidth - x, offsetWidth, clientWidth) - offsetWidth
    : placeAlong(x, offsetWidth, clientWidth);
  menu.style.setProperty('left', `${Math.round(left)}px`);
  menu.style.setProperty('top', `${Math.round(placeAlong(y, offsetHeight, clientHeight))}px`);
}
