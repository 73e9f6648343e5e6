import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';
import {
  afterScroll,
  canvasPx,
  isCompressed,
  type ListGeometry,
  type ListPlace,
  maxTop,
  physicalOf,
  type RowRange,
  rowsAt,
  topForRow,
} from './list-geometry.ts';

/** How long after the last movement the scroll bar of a compressed list is put where it belongs. */
const restMs = 200;
const overscan = 6;

/** What is to be drawn of a long list, and the ways to move in it. */
export interface VirtualRows {
  /** The rows to draw. */
  readonly range: RowRange;
  /** The first row that is seen, if only in part. */
  readonly first: number;
  /** Where row 0 would be in the canvas; below 0 in a list that is higher than the canvas may be. */
  readonly shiftPx: number;
  readonly canvasPx: number;
  /** How many rows fit into the view. */
  readonly viewRows: number;
  /** How far the list is scrolled, now. */
  readonly top: () => number;
  readonly moveTo: (top: number) => void;
  /** Brings a row into view, if it isn't. */
  readonly reveal: (index: number) => void;
  readonly onScroll: () => void;
}

interface Drawn {
  readonly range: RowRange;
  readonly first: number;
  readonly shiftPx: number;
  readonly viewPx: number;
}

const same = (a: Drawn, b: Drawn): boolean =>
  a.range.start === b.range.start && a.range.end === b.range.end && a.first === b.first && a.shiftPx === b.shiftPx && a.viewPx === b.viewPx;

/**
 * Draws only what is seen of `count` rows of equal height. A virtualiser that keeps a place for each row (such as
 * TanStack's) makes a million of them anew with every event that comes, and knows nothing of the browser's limit to
 * the height of an element; with equal rows all that is a division.
 */
export function useVirtualRows(scroller: RefObject<HTMLElement | null>, count: number, rowPx: number): VirtualRows {
  const place = useRef<ListPlace>({ top: 0, physical: 0 });
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [drawn, setDrawn] = useState<Drawn>({ range: { start: 0, end: 0 }, first: 0, shiftPx: 0, viewPx: 0 });

  const geometry = useCallback(
    (): ListGeometry => ({ count, rowPx, viewPx: scroller.current?.clientHeight ?? 0 }),
    [count, rowPx, scroller],
  );

  const draw = useCallback(() => {
    const now = geometry();
    const { top, physical } = place.current;
    const next = { range: rowsAt(top, now, overscan), first: rowsAt(top, now).start, shiftPx: physical - top, viewPx: now.viewPx };
    setDrawn((before) => (same(before, next) ? before : next));
  }, [geometry]);

  const moveTo = useCallback(
    (wanted: number) => {
      const element = scroller.current;
      if (!element) return;
      const now = geometry();
      const top = Math.min(Math.max(wanted, 0), maxTop(now));
      element.scrollTop = physicalOf(top, now);
      // Read back: the browser rounds to the pixels of the screen.
      place.current = { top: isCompressed(now) ? top : element.scrollTop, physical: element.scrollTop };
      draw();
    },
    [draw, geometry, scroller],
  );

  const onScroll = useCallback(() => {
    const element = scroller.current;
    if (!element) return;
    const now = geometry();
    place.current = afterScroll(place.current, element.scrollTop, now);
    draw();
    clearTimeout(rest.current);
    if (isCompressed(now)) rest.current = setTimeout(() => moveTo(place.current.top), restMs);
  }, [draw, geometry, moveTo, scroller]);

  const reveal = useCallback(
    (index: number) => {
      const top = topForRow(index, place.current.top, geometry());
      if (top !== null) moveTo(top);
    },
    [geometry, moveTo],
  );

  useLayoutEffect(() => {
    draw();
    const element = scroller.current;
    if (!element) return;
    const observer = new ResizeObserver(draw);
    observer.observe(element);
    return () => {
      observer.disconnect();
      clearTimeout(rest.current);
    };
  }, [draw, scroller]);

  const top = useCallback(() => place.current.top, []);
  return {
    range: { start: Math.min(drawn.range.start, count), end: Math.min(drawn.range.end, count) },
    first: drawn.first,
    shiftPx: drawn.shiftPx,
    canvasPx: canvasPx({ count, rowPx, viewPx: drawn.viewPx }),
    viewRows: Math.max(Math.floor(drawn.viewPx / rowPx), 1),
    top,
    moveTo,
    reveal,
    onScroll,
  };
}
