import type { EventStore } from '../../electron/history/event-store.ts';
import { expect, test } from './node-test.ts';
import { newEvent } from './stored-events.ts';

const ids = (events: readonly { readonly id: number }[]): number[] => events.map(({ id }) => id);

/** The suite that every store of events must pass. `open` makes an empty one, in a folder of its own if it needs it. */
export function eventStoreSuite(name: string, open: (folder: string) => Promise<EventStore>): void {
  const withStore = (title: string, body: (store: EventStore) => Promise<void>): void => {
    test(`${name}: ${title}`, async ({ folder }) => {
      const store = await open(folder);
      await body(store);
      await store.close();
    });
  };
  const fill = (store: EventStore, count: number): Promise<number[]> =>
    Promise.all(Array.from({ length: count }, (_, index) => store.record(newEvent(index + 1, { job: (index % 3) + 1 }))));

  withStore('an empty store answers every question', async (store) => {
    expect([store.size, store.unread, store.positionOf(1), store.isUnread(1)]).toEqual([0, 0, null, false]);
    expect(await store.page(0, 10)).toEqual([]);
    expect(await store.get(1)).toBeNull();
    expect(await store.find({}, 0, 10)).toEqual({ total: 0, events: [] });
    expect(store.timeline(1)).toEqual([]);
    expect([await store.delete([1]), await store.undoDelete()]).toEqual([0, 0]);
    store.markRead(1);
    store.markAllRead();
  });

  withStore('ids ascend in the order of arrival, whatever the clock says', async (store) => {
    const given = [await store.record(newEvent(1, { receivedAt: 2e12 })), await store.record(newEvent(2, { receivedAt: 1e12 }))];
    expect(given).toEqual([...given].sort((a, b) => a - b));
    expect(new Set(given).size).toBe(2);
  });

  withStore('what was recorded comes back as it was, newest first, in pages', async (store) => {
    const given = await fill(store, 30);
    expect(ids(await store.page(0, 100))).toEqual([...given].reverse());
    expect(ids(await store.page(25, 10))).toEqual(given.slice(0, 5).reverse());
    expect(await store.page(30, 10)).toEqual([]);
    const seventh = given[6] ?? 0;
    expect(await store.get(seventh)).toEqual({ ...newEvent(7, { job: 1 }), id: seventh });
    expect(store.positionOf(seventh)).toBe(23);
  });

  withStore('a query finds by time, name, job and user, with the exact number', async (store) => {
    await fill(store, 30);
    const at = (number: number): number => newEvent(number).receivedAt;
    expect(await store.find({}, 0, 2)).toMatchObject({ total: 30, events: [{ job: 3 }, { job: 2 }] });
    expect((await store.find({ since: at(11), until: at(21) }, 0, 100)).total).toBe(10);
    expect((await store.find({ events: ['job.*'] }, 0, 100)).total).toBe(15);
    expect((await store.find({ jobs: [1, 2], users: ['zoe'] }, 0, 5)).total).toBe(20);
    expect((await store.find({ users: ['john'] }, 0, 5)).total).toBe(0);
    expect(ids((await store.find({ jobs: [1] }, 8, 5)).events)).toEqual(ids(store.timeline(1).slice(0, 2)).reverse());
    expect(store.timeline(1)).toHaveLength(10);
  });

  withStore('unread counts what was not read, but never repeats and imported events', async (store) => {
    const given = await fill(store, 5);
    await store.record(newEvent(6, { marks: ['repeat'] }));
    await store.record(newEvent(7, { marks: ['imported', 'unverified'] }));
    expect(store.unread).toBe(5);
    store.markRead(given[2] ?? 0);
    expect([store.unread, store.isUnread(given[2] ?? 0), store.isUnread(given[3] ?? 0)]).toEqual([4, false, true]);
    store.markAllRead();
    expect(store.unread).toBe(0);
  });

  withStore('deleted events are gone from every answer, come back in their places, and leave their ids to nobody', async (store) => {
    const given = await fill(store, 12);
    const gone = [given[0] ?? 0, given[5] ?? 0, given[11] ?? 0];
    expect(await store.delete([...gone, 999])).toBe(3);
    expect(store.size).toBe(9);
    expect(store.unread).toBe(9);
    expect(await store.get(gone[1] ?? 0)).toBeNull();
    expect(ids(await store.page(0, 100))).toEqual(given.filter((id) => !gone.includes(id)).reverse());
    const later = await store.record(newEvent(13));
    expect(given).not.toContain(later);
    expect(await store.undoDelete()).toBe(3);
    expect(ids(await store.page(0, 100))).toEqual([...given, later].reverse());
    expect(store.unread).toBe(13);
    expect(await store.undoDelete()).toBe(0);
  });
}
