import { appendFile, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { History } from '../../../electron/history/history.ts';
import { expect, test } from '../../support/node-test.ts';
import { newEvent } from '../../support/stored-events.ts';

const first = '000001.ndjson';

async function withHistory<T>(folder: string, use: (history: History) => Promise<T> | T): Promise<T> {
  const history = await History.open({ folder });
  try {
    return await use(history);
  } finally {
    await history.close();
  }
}

const recordMany = (history: History, count: number): Promise<number[]> =>
  Promise.all(Array.from({ length: count }, (_, at) => history.record(newEvent(at + 1))));

/** The offsets of the line feeds. */
const lineFeeds = (bytes: Buffer): number[] => [...bytes.entries()].flatMap(([at, byte]) => (byte === 0x0a ? [at] : []));

/** Damages a history of as many events, and expects that none of their ids is given again, now or after another start. */
async function expectNewIds(folder: string, events: number, damage: (bytes: Buffer) => Buffer): Promise<void> {
  await withHistory(folder, (history) => recordMany(history, events));
  const file = join(folder, first);
  const damaged = damage(await readFile(file));
  await writeFile(file, damaged);
  let last = events;
  for (let start = 0; start < 3; start += 1) {
    await withHistory(folder, async (history) => {
      const ids = await recordMany(history, 2);
      expect(ids[0], `start ${start}`).toBeGreaterThan(last);
      last = ids[1] ?? last;
      expect((await Promise.all(ids.map((id) => history.get(id)))).map((event) => event?.job)).toEqual([1, 2]);
      const shown = (await history.page(0, 1000)).map(({ id }) => id);
      expect(shown).toEqual([...new Set(shown)].sort((a, b) => b - a));
    });
  }
}

for (const line of [0, 1, 7, 8, 9]) {
  test(`a flipped line feed behind line ${line + 1} of ten lets no id be given twice`, async ({ folder }) => {
    await expectNewIds(folder, 9, (bytes) => bytes.fill(0x0b, lineFeeds(bytes)[line], (lineFeeds(bytes)[line] ?? 0) + 1));
  });
}

test('two flipped line feeds at the end let no id be given twice', async ({ folder }) => {
  await expectNewIds(folder, 9, (bytes) => {
    for (const at of lineFeeds(bytes).slice(-3, -1)) bytes[at] = 0x2a;
    return bytes;
  });
});

for (const events of [3, 12, 60]) {
  test(`the first page of ${events} events zeroed lets no id be given twice`, async ({ folder }) => {
    await expectNewIds(folder, events, (bytes) => bytes.fill(0, 0, Math.min(4096, bytes.length)));
  });

  test(`all but the last line feed of ${events} events zeroed lets no id be given twice`, async ({ folder }) => {
    await expectNewIds(folder, events, (bytes) => bytes.fill(0, 0, bytes.length - 1));
  });
}

test('a page in the middle or at the end zeroed lets no id be given twice', async ({ folder }) => {
  await expectNewIds(join(folder, 'middle'), 60, (bytes) => bytes.fill(0, 4096, 8192));
  await expectNewIds(join(folder, 'end'), 60, (bytes) => bytes.fill(0, bytes.length - 4096, bytes.length - 1));
});

test('the last page zeroed, line feed and all, lets no id be given twice', async ({ folder }) => {
  await expectNewIds(folder, 60, (bytes) => bytes.fill(0, bytes.length - 4096));
});

test('ids of damaged events at the end are not given again once others were erased', async ({ folder }) => {
  await withHistory(folder, async (history) => {
    await recordMany(history, 10);
    await history.delete([1, 2, 3, 4, 5, 6, 7, 8]);
  });
  const file = join(folder, first);
  const bytes = await readFile(file);
  // The line feed between the last two: what is left is one line that can't be read.
  const at = lineFeeds(bytes)[9] ?? 0;
  await writeFile(file, bytes.fill(0x0b, at, at + 1));
  for (const start of [1, 2]) expect(await withHistory(folder, (history) => recordMany(history, 1)), `start ${start}`).not.toEqual([10]);
  await withHistory(folder, async (history) => {
    const ids = (await history.page(0, 10)).map(({ id }) => id);
    expect(Math.min(...ids)).toBeGreaterThan(10);
    expect(new Set(ids).size).toBe(2);
  });
});

test('a segment of zeros alone is told and left as it is', async ({ folder }) => {
  await withHistory(folder, (history) => recordMany(history, 20));
  const zeros = (await readFile(join(folder, first))).fill(0);
  await writeFile(join(folder, first), zeros);
  await withHistory(folder, async (history) => {
    expect(history.damage).toMatchObject({ files: [first] });
    await recordMany(history, 1);
  });
  expect((await readFile(join(folder, first))).equals(zeros)).toBe(true);
});

test('a last line whose line feed alone is damaged keeps its event', async ({ folder }) => {
  await withHistory(folder, (history) => recordMany(history, 3));
  const bytes = await readFile(join(folder, first));
  await writeFile(join(folder, first), bytes.fill(0x0b, bytes.length - 1));
  await withHistory(folder, async (history) => {
    expect([history.size, history.damage.lines]).toEqual([3, 0]);
    expect(await recordMany(history, 1)).toEqual([4]);
  });
  await withHistory(folder, (history) => expect([history.size, history.damage.lines]).toEqual([4, 0]));
});

test('ids that read marks or deletions speak of are not given again, though their events are gone', async ({ folder }) => {
  await withHistory(folder, async (history) => {
    await recordMany(history, 9);
    history.markAllRead();
    await history.delete([9]);
  });
  await rm(join(folder, first));
  await withHistory(folder, async (history) => {
    expect(await recordMany(history, 1)).toEqual([10]);
    expect(history.unread).toBe(1);
  });
});

test('a torn group commit costs no id: what was never acknowledged is cut', async ({ folder }) => {
  await withHistory(folder, (history) => recordMany(history, 3));
  const bytes = await readFile(join(folder, first));
  await appendFile(join(folder, first), bytes.subarray(100, 300).fill(0x61));
  await withHistory(folder, async (history) => {
    expect(history.damage.lines).toBe(0);
    expect(await recordMany(history, 1)).toEqual([4]);
  });
});
