import { expect, test } from 'playwright/test';
import { EventCache } from '../../../renderer/features/history/list/event-cache.ts';
import { pageRows } from '../../../renderer/features/history/list/event-page.ts';
import { freshText, markWrong, searchStatus, standsStill } from '../../../renderer/features/history/search/search-words.ts';
import type { EventRow } from '../../../shared/ipc/contract.ts';

const row = (number: number): EventRow => ({ id: String(number).padStart(12, '0') }) as EventRow;
/** Events `from` down to `to`, newest first. */
const rows = (from: number, to: number): EventRow[] => Array.from({ length: from - to + 1 }, (_, index) => row(from - index));

test('rows keep their place when a scan finds older events', () => {
  const cache = new EventCache('below');
  cache.put({ total: 150, offset: 0, rows: rows(900, 801) });
  const [first, second] = cache.ask({ start: 90, end: 120 });
  expect(first).toMatchObject({ offset: 0, limit: pageRows });
  expect(second).toMatchObject({ offset: 100, limit: 50 });
  cache.put({ total: 260, offset: 0, rows: [] });
  expect(cache.total).toBe(260);
  expect(cache.rowAt(0)).toEqual(row(900));
  expect(cache.flip(7)).toBe(7);
  // The answer to the short page covers no longer what that page is now.
  if (second) cache.put({ total: 260, offset: 100, rows: rows(800, 751) }, second);
  expect(cache.rowAt(100)).toEqual(row(800));
  expect(cache.ask({ start: 90, end: 120 })).toMatchObject([{ offset: 100, limit: 100 }]);
});

test('a list that is made anew forgets what stood where, and may be shorter', () => {
  const cache = new EventCache();
  cache.put({ total: 250, offset: 0, rows: rows(250, 151) });
  const [late] = cache.ask({ start: 0, end: 10 });
  expect(cache.ordinalOf(row(249).id)).toBe(248);
  const { epoch } = cache;
  cache.reset({ total: 249, offset: 0, rows: [row(250), ...rows(248, 200)] });
  expect(cache.epoch).toBe(epoch + 1);
  expect(cache.total).toBe(249);
  expect(cache.rowAt(1)).toEqual(row(248));
  expect(cache.ordinalOf(row(249).id)).toBeNull();
  expect(cache.ordinalOf(row(248).id)).toBe(247);
  expect(cache.ask({ start: 0, end: 10 })).toHaveLength(1);
  // What was asked for before counts no more.
  if (late) cache.put({ total: 249, offset: late.offset, rows: [] }, late);
  expect(cache.ask({ start: 0, end: 10 })).toHaveLength(1);
});

test('the wrong part of a query is shown with what stands around it', () => {
  expect(markWrong('job:abc', 4, 7)).toEqual({ before: 'job:', wrong: 'abc', after: '' });
  expect(markWrong('user:zoe event:job.* after:soon main stage 2026', 27, 31)).toEqual({
    before: '…ent:job.* after:',
    wrong: 'soon',
    after: ' main stage 2026',
  });
  const long = markWrong(`"${'x'.repeat(200)}`, 0, 201);
  expect(long.wrong).toHaveLength(40);
  expect(long.wrong.endsWith('…')).toBe(true);
  // Places that are out of the text, or empty, mark something all the same.
  expect(markWrong('job:', 4, 4)).toEqual({ before: 'job', wrong: ':', after: '' });
});

test('a search that begins anew is never sent with the same text as the one before', () => {
  expect(freshText(' main ', null)).toBe('main');
  expect(freshText('main', 'main')).toBe('main ');
  expect(freshText('main ', 'main ')).toBe('main');
});

test('a search for words or unread events stands still until it’s asked anew', () => {
  expect(standsStill('job:15564 user:zoe')).toBe(false);
  expect(standsStill('job:15564 "main stage"')).toBe(true);
  expect(standsStill('job:15564 is:unread')).toBe(true);
  expect(standsStill('job:abc main')).toBe(false);
});

test('a search says how many it found and whether that is all', () => {
  const state = { complete: false, stopped: false, stale: false, share: null };
  expect(searchStatus(123, state)).toBe('123 events found so far…');
  expect(searchStatus(1, { ...state, stopped: true })).toBe('Stopped: 1 event found');
  expect(searchStatus(1234, { ...state, complete: true })).toBe('1,234 events found');
  expect(searchStatus(0, { ...state, complete: true, stopped: true })).toBe('No events found');
});
