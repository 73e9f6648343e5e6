import { useLayoutEffect, useRef, useState } from 'react';
import type { EventPages } from './useEventPages.ts';

/** A list that can be moved; see `useVirtualRows`. */
interface Movable {
  readonly top: () => number;
  readonly moveTo: (top: number) => void;
}

/**
 * Keeps what is read in its place when rows are put in or taken out above it; a reader who is at the top stays at the
 * top and sees the new ones. Answers how many came above since the reader left the top.
 */
export function useScrollAnchor(
  rows: Movable,
  pages: EventPages,
  count: number,
  rowPx: number,
): { readonly above: number; readonly clear: () => void } {
  const before = useRef({ count, epoch: pages.epoch });
  /** The row at the upper edge as it was last drawn. */
  const edge = useRef<{ readonly index: number; readonly id: string | undefined }>({ index: 0, id: undefined });
  const [above, setAbove] = useState(0);
  const { top, moveTo } = rows;

  useLayoutEffect(() => {
    const added = count - before.current.count;
    const first = before.current.count === 0;
    const renewed = pages.epoch !== before.current.epoch;
    before.current = { count, epoch: pages.epoch };
    if (renewed) {
      const { index, id } = edge.current;
      const ordinal = id === undefined ? null : pages.ordinalOf(id);
      const moved = ordinal === null || top() < rowPx / 2 ? 0 : pages.flip(ordinal) - index;
      return moveTo(top() + moved * rowPx);
    }
    if (added <= 0 || first || !pages.growsAbove) return;
    if (top() < rowPx / 2) return moveTo(0);
    moveTo(top() + added * rowPx);
    setAbove((sum) => sum + added);
  }, [count, rowPx, top, moveTo, pages]);

  useLayoutEffect(() => {
    const index = Math.floor(top() / rowPx);
    edge.current = { index, id: pages.rowAt(index)?.id };
  });
  return { above, clear: () => setAbove(0) };
}
