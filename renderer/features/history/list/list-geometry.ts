/**
 * Where the rows of a long list of equal rows are. Browsers can't make an element higher than about 33 million pixels,
 * so above `maxCanvasPx` the scroll bar's ("physical") way is shorter than the list's own ("virtual") way.
 * Everything here is arithmetic: no list is held, so a million rows cost what ten cost.
 */

/** The highest that the scrolled canvas gets; well below the limits of Chromium (2^25) at any zoom. */
export const maxCanvasPx = 8_000_000;

export interface ListGeometry {
  readonly count: number;
  readonly rowPx: number;
  /** The height of what is seen of the list. */
  readonly viewPx: number;
}

const clamp = (value: number, max: number): number => Math.min(Math.max(value, 0), Math.max(max, 0));

/** How high the element must be that is scrolled. */
export function canvasPx({ count, rowPx }: ListGeometry): number {
  return Math.min(count * rowPx, maxCanvasPx);
}

/** How far the list itself can be scrolled. */
export function maxTop({ count, rowPx, viewPx }: ListGeometry): number {
  return Math.max(count * rowPx - viewPx, 0);
}

/** True when the scroll bar's way is shorter than the list's. */
export function isCompressed({ count, rowPx }: ListGeometry): boolean {
  return count * rowPx > maxCanvasPx;
}

const maxPhysical = (geometry: ListGeometry): number => Math.max(canvasPx(geometry) - geometry.viewPx, 0);

/** Where the scroll bar stands when the list is scrolled to `top`. */
export function physicalOf(top: number, geometry: ListGeometry): number {
  const max = maxTop(geometry);
  return max === 0 ? 0 : (clamp(top, max) / max) * maxPhysical(geometry);
}

/** Where the list is when the scroll bar was put to `physical`. */
export function virtualOf(physical: number, geometry: ListGeometry): number {
  const max = maxPhysical(geometry);
  return max === 0 ? 0 : (clamp(physical, max) / max) * maxTop(geometry);
}

/** A place in the list: `top` is how far it is scrolled, `physical` where the scroll bar stands for it. */
export interface ListPlace {
  readonly top: number;
  readonly physical: number;
}

/**
 * The place after the scroll bar moved to `physical`. In a compressed list a small move (wheel, touch pad) moves the
 * rows by as many pixels, and a large one (the thumb is dragged) moves them in proportion.
 */
export function afterScroll(place: ListPlace, physical: number, geometry: ListGeometry): ListPlace {
  if (!isCompressed(geometry)) return { top: physical, physical };
  const delta = physical - place.physical;
  const edge = physical <= 0 || physical >= maxPhysical(geometry) - 1;
  const top = Math.abs(delta) > geometry.viewPx * 1.5 || edge ? virtualOf(physical, geometry) : place.top + delta;
  return { top: clamp(top, maxTop(geometry)), physical };
}

/** The rows `start` to before `end` that are to be drawn. */
export interface RowRange {
  readonly start: number;
  readonly end: number;
}

/** Which rows are seen at `top`, with `overscan` rows more on each side. */
export function rowsAt(top: number, { count, rowPx, viewPx }: ListGeometry, overscan = 0): RowRange {
  return {
    start: clamp(Math.floor(top / rowPx) - overscan, count),
    end: clamp(Math.ceil((top + viewPx) / rowPx) + overscan, count),
  };
}

/**
 * How far to scroll so that row `index` is wholly seen; null when it is. A near row is brought in at the edge, one
 * that is farther than a view away in the middle.
 */
export function topForRow(index: number, top: number, { rowPx, viewPx, count }: ListGeometry): number | null {
  const rowTop = index * rowPx;
  const above = top - rowTop;
  const below = rowTop + rowPx - (top + viewPx);
  if (above <= 0 && below <= 0) return null;
  const max = maxTop({ rowPx, viewPx, count });
  if (Math.max(above, below) > viewPx) return clamp(rowTop - (viewPx - rowPx) / 2, max);
  return clamp(above > 0 ? rowTop : top + below, max);
}
