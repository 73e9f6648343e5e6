import { expect, test } from 'playwright/test';
import { EventCache } from '../../../renderer/features/history/list/event-cache.ts';
import { pageRows } from '../../../renderer/features/history/list/event-page.ts';
import {
  afterScroll,
  canvasPx,
  isCompressed,
  maxCanvasPx,
  maxTop,
  physicalOf,
  rowsAt,
  topForRow,
  virtualOf,
} from '../../../renderer/features/history/list/list-geometry.ts';
import { nextIndex } from '../../../renderer/ui/list-keys.ts';
import type { EventRow } from '../../../shared/ipc/contract.ts';

const million = { count: 1_000_000, rowPx: 68, viewPx: 680 };
const short = { count: 100, rowPx: 68, viewPx: 680 };

test('a list of a million rows is no higher than a browser can draw, and both its ends can be reached', () => {
  expect(canvasPx(million)).toBe(maxCanvasPx);
  expect(isCompressed(million)).toBe(true);
  expect(rowsAt(virtualOf(0, million), million)).toEqual({ start: 0, end: 10 });
  const bottom = virtualOf(maxCanvasPx - million.viewPx, million);
  expect(bottom).toBe(maxTop(million));
  expect(rowsAt(bottom, million)).toEqual({ start: 999_990, end: 1_000_000 });
});

test('a short list scrolls as the browser does', () => {
  expect(canvasPx(short)).toBe(6800);
  expect(afterScroll({ top: 0, physical: 0 }, 1234, short)).toEqual({ top: 1234, physical: 1234 });
  expect(physicalOf(1234, short)).toBe(1234);
});

test('in a million rows the wheel moves by pixels and the thumb in proportion', () => {
  const place = { top: 30_000_000, physical: physicalOf(30_000_000, million) };
  expect(afterScroll(place, place.physical + 100, million).top).toBe(30_000_100);
  expect(afterScroll(place, maxCanvasPx / 2, million).top).toBeCloseTo(virtualOf(maxCanvasPx / 2, million));
});

test('a row is brought into view at the edge when it is near, in the middle when it is far, not at all when it is seen', () => {
  expect(topForRow(5, 0, short)).toBeNull();
  expect(topForRow(10, 0, short)).toBe(68);
  expect(topForRow(80, 0, short)).toBe(80 * 68 - 306);
});

test('keys move within the list and never out of it', () => {
  expect(nextIndex('j', null, 10, 5)).toBe(0);
  expect(nextIndex('ArrowDown', 4, 10, 5)).toBe(4);
  expect(nextIndex('k', 3, 10, 5)).toBe(2);
  expect(nextIndex('PageUp', 3, 10, 5)).toBe(0);
  expect(nextIndex('End', 0, 10, 5)).toBe(4);
  expect(nextIndex('x', 0, 10, 5)).toBeNull();
  expect(nextIndex('j', 0, 10, 0)).toBeNull();
});

const row = (number: number): EventRow => ({ id: String(number).padStart(12, '0') }) as EventRow;
/** Events `from` down to `to`, newest first. */
const rows = (from: number, to: number): EventRow[] => Array.from({ length: from - to + 1 }, (_, index) => row(from - index));

test('rows keep their place when newer events come', () => {
  const cache = new EventCache();
  cache.put({ total: 250, offset: 0, rows: rows(250, 151) });
  expect(cache.rowAt(0)).toEqual(row(250));
  cache.addNewest(252, rows(252, 251));
  expect(cache.total).toBe(252);
  expect(cache.rowAt(0)).toEqual(row(252));
  expect(cache.rowAt(2)).toEqual(row(250));
});

test('a page is asked for once, and again only when marks changed or it grew', () => {
  const cache = new EventCache();
  cache.put({ total: 250, offset: 0, rows: [] });
  const asked = cache.ask({ start: 0, end: 10 });
  expect(asked).toMatchObject([{ offset: 0, limit: 50 }]);
  expect(cache.ask({ start: 0, end: 10 })).toEqual([]);
  for (const request of asked) cache.put({ total: 250, offset: request.offset, rows: rows(250, 201) }, request);
  expect(cache.ask({ start: 0, end: 10 })).toEqual([]);
  cache.expire();
  expect(cache.ask({ start: 0, end: 10 })).toHaveLength(1);
  expect(cache.ask({ start: 0, end: 2 * pageRows })).toHaveLength(2);
});

test('a push that does not follow on what is known is fetched instead of placed', () => {
  const cache = new EventCache();
  cache.put({ total: 10, offset: 0, rows: rows(10, 1) });
  cache.addNewest(15, rows(15, 14));
  expect(cache.total).toBe(15);
  expect(cache.rowAt(0)).toBeUndefined();
  expect(cache.ask({ start: 0, end: 5 })).toHaveLength(1);
});
