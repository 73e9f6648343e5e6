import { constants } from 'node:fs';
import { chmod, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { History } from '../../../electron/history/history.ts';
import { expect, test } from '../../support/files/faulty-files-test.ts';
import { newEvent } from '../../support/stored-events.ts';

const sectorBytes = 4096;
const text = 'x'.repeat(1500);
/** Some two lines a sector, eight a file. */
const limits = { entries: 8, bytes: 1024 * 1024 };

async function withHistory<T>(folder: string, use: (history: History) => Promise<T> | T): Promise<T> {
  const history = await History.open({ folder, limits });
  try {
    return await use(history);
  } finally {
    await history.close();
  }
}

async function record(history: History, from: number, to: number): Promise<number[]> {
  const events = Array.from({ length: to - from + 1 }, (_, at) =>
    newEvent(from + at, { body: `{"number":${from + at},"text":"${text}"}` }),
  );
  return Promise.all(events.map((event) => history.record(event)));
}

const idsOf = async (history: History): Promise<number[]> => (await history.page(0, 100)).map(({ id }) => id).reverse();
const jobsOf = (history: History): Set<number | null> =>
  new Set(
    Array.from({ length: 40 }, (_, job) => history.timeline(job))
      .flat()
      .map(({ job }) => job),
  );

for (const [where, sectorOf] of [
  ['the first sector', () => 0],
  ['a sector in the middle', () => 1],
  ['the last sector', (bytes: number) => Math.floor((bytes - 1) / sectorBytes)],
] as const) {
  for (const segment of [1, 2]) {
    const kind = segment === 1 ? 'sealed' : 'active';
    test(`${where} of the ${kind} segment is bad: the rest is there, and recording goes on`, async ({ folder, files }) => {
      await withHistory(folder, (history) => record(history, 1, 15));
      const file = join(folder, `00000${segment}.ndjson`);
      const before = await readFile(file);
      await rm(join(folder, '000001.index.json'));
      const from = sectorOf(before.length) * sectorBytes;
      files.spoil(new RegExp(`00000${segment}.ndjson`), from, from + sectorBytes);
      await withHistory(folder, async (history) => {
        expect(history.openingError).toBeNull();
        expect(history.damage.files).toEqual([`00000${segment}.ndjson`]);
        expect(history.damage.lines).toBeGreaterThan(0);
        // Three lines can touch a sector, and of the other segment nothing is lost.
        const found = jobsOf(history);
        expect(found.size).toBeGreaterThanOrEqual(15 - 4);
        for (let job = segment === 1 ? 9 : 1; job <= (segment === 1 ? 15 : 8); job += 1) expect(found).toContain(job);
        const [id = 0] = await record(history, 20, 20);
        expect(id).toBeGreaterThan(15);
        expect((await history.get(id))?.job).toBe(20);
      });
      expect((await readFile(file).catch(() => before)).subarray(0, before.length).equals(before)).toBe(true);
      // A disk that comes to itself again gives all of it back.
      files.mend();
      await withHistory(folder, async (history) => {
        expect(history.damage.lines).toBe(0);
        expect(jobsOf(history).size).toBe(16);
      });
    });
  }
}

test('a sector that goes bad while the app runs costs the events on it, not the page', async ({ folder, files }) => {
  await withHistory(folder, async (history) => {
    await record(history, 1, 8);
    files.spoil(/000001/, sectorBytes, 2 * sectorBytes);
    const page = await history.page(0, 8);
    expect(page.map(({ id }) => id)).toEqual([8, 7, 6, 5, 4, 3, 2, 1]);
    const whole = page.filter(({ body }) => body.includes(text)).length;
    expect(whole).toBeGreaterThanOrEqual(4);
    expect(history.damage.lines).toBe(8 - whole);
  });
});

for (const [what, action] of [
  ['opened', 'open'],
  ['looked at', 'stat'],
] as const) {
  test(`segments that can't be ${what} are told, and recording goes on behind them`, async ({ folder, files }) => {
    await withHistory(folder, (history) => record(history, 1, 15));
    await rm(join(folder, '000001.index.json'));
    files.onStep = (step) =>
      (step.action === action || step.action === 'create') && /00000[12]\.ndjson/.test(step.path)
        ? { error: Object.assign(new Error('bad'), { code: 'EIO' }) }
        : null;
    await withHistory(folder, async (history) => {
      expect(history.damage.files).toContain('000001.ndjson');
      const [id = 0] = await record(history, 20, 20);
      expect(id).toBeGreaterThan(15);
      expect(await idsOf(history)).toContain(id);
    });
    files.mend();
    await withHistory(folder, (history) => expect(jobsOf(history).size).toBe(16));
  });
}

test('a history that can’t be written to at the start opens, and records once it can', async ({ folder, files }) => {
  await withHistory(folder, (history) => record(history, 1, 3));
  const writes = constants.O_WRONLY | constants.O_RDWR;
  files.onStep = ({ flags = 0 }) => ((flags & writes) === 0 ? null : { error: Object.assign(new Error('read-only'), { code: 'EROFS' }) });
  await withHistory(folder, async (history) => {
    expect(history.openingError).toMatchObject({ code: 'EROFS' });
    expect(await idsOf(history)).toEqual([1, 2, 3]);
    await expect(record(history, 4, 4)).rejects.toMatchObject({ code: 'EROFS' });
    files.mend();
    expect(await record(history, 5, 5)).toEqual([4]);
    expect(await idsOf(history)).toEqual([1, 2, 3, 4]);
  });
});

test('an event that meets a bad sector is answered from the next segment, and both are there afterwards', async ({ folder, files }) => {
  await withHistory(folder, async (history) => {
    await record(history, 1, 2);
    files.fail({ action: 'datasync', path: /000001/ }, { code: 'EIO' });
    const ids = await record(history, 3, 4);
    expect(await idsOf(history)).toEqual([1, 2, ...ids]);
  });
  await withHistory(folder, async (history) => {
    expect(jobsOf(history)).toEqual(new Set([1, 2, 3, 4]));
    expect(history.damage.lines).toBe(0);
    expect((await stat(join(folder, '000002.ndjson'))).size).toBeGreaterThan(0);
  });
});

test('a segment that belongs to somebody else is told, not a reason to stop', async ({ folder }) => {
  test.skip(process.platform === 'win32' || process.getuid?.() === 0, 'Only where permissions keep this user out.');
  await withHistory(folder, (history) => record(history, 1, 9));
  await chmod(join(folder, '000002.ndjson'), 0);
  await withHistory(folder, async (history) => {
    expect(history.damage.files).toEqual(['000002.ndjson']);
    expect((await record(history, 20, 20))[0]).toBeGreaterThan(9);
  });
});
