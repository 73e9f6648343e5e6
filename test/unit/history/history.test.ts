import { appendFile, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { History } from '../../../electron/history/history.ts';
import { expect, test } from '../../support/node-test.ts';
import { newEvent } from '../../support/stored-events.ts';
import { recordMany, withHistory } from '../../support/with-history.ts';

const _limits = { entries: 4, bytes: 1024 * 1024 };
const segment = (folder: string, number: number): string => join(folder, `${String(number).padStart(6, '0')}.ndjson`);

const numbers = async (history: History): Promise<number[]> =>
  (await history.page(0, 1000)).map(({ body }) => (JSON.parse(body) as { number: number }).number).reverse();

test('events come back newest first, across segments and restarts', async ({ folder }) => {
  await withHistory(folder, async (history) => {
    expect(await recordMany(history, 1, 10)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect((await history.page(0, 3)).map(({ id }) => id)).toEqual([10, 9, 8]);
  });
  await withHistory(folder, async (history) => {
    expect(history.size).toBe(10);
    expect((await history.page(3, 4)).map(({ id }) => id)).toEqual([7, 6, 5, 4]);
    expect(await history.get(5)).toEqual({ ...newEvent(5), id: 5 });
    expect(history.positionOf(8)).toBe(2);
    expect(await history.get(11)).toBeNull();
    expect(history.damage.lines).toBe(0);
    expect(await history.record(newEvent(11))).toBe(11);
  });
});

test('an event is published in order, and only when it is on disk', async ({ folder }) => {
  await withHistory(folder, async (history) => {
    const published: number[] = [];
    history.on('recorded', ({ id }) => published.push(id));
    await recordMany(history, 1, 50);
    expect(published).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
  });
});

test('ids stay sorted when the clock jumps back', async ({ folder }) => {
  await withHistory(folder, async (history) => {
    const first = await history.record(newEvent(1, { receivedAt: 2_000_000_000_000 }));
    const second = await history.record(newEvent(2, { receivedAt: 1_000_000_000_000 }));
    expect(second).toBeGreaterThan(first);
  });
});

test('a full segment is sealed and never written again', async ({ folder }) => {
  await withHistory(folder, (history) => recordMany(history, 1, 4));
  const sealed = await readFile(segment(folder, 1));
  await withHistory(folder, (history) => recordMany(history, 5, 9));
  expect((await readFile(segment(folder, 1))).equals(sealed)).toBe(true);
  expect((await readdir(folder)).filter((name) => name.endsWith('.ndjson'))).toEqual(['000001.ndjson', '000002.ndjson', '000003.ndjson']);
});

test('the last record torn at any byte costs at most that record, and what was torn off is kept aside', async ({ folder }) => {
  const options = { limits: { entries: 1000, bytes: 1024 * 1024 } };
  await withHistory(folder, (history) => recordMany(history, 1, 3), options);
  const whole = await readFile(segment(folder, 1));
  const lastStart = whole.lastIndexOf(0x0a, whole.length - 2) + 1;
  for (let length = lastStart; length < whole.length; length += 1) {
    await writeFile(segment(folder, 1), whole.subarray(0, length));
    await withHistory(
      folder,
      async (history) => {
        // Without its line feed alone, the record is whole.
        const kept = length === whole.length - 1 ? [1, 2, 3] : [1, 2];
        expect(await numbers(history), `cut to ${length}`).toEqual(kept);
        expect(await history.record(newEvent(99))).toBe(kept.length + 1);
        expect(await numbers(history)).toEqual([...kept, 99]);
      },
      options,
    );
  }
  expect((await readdir(folder)).some((name) => name.includes('.torn-'))).toBe(true);
});

for (const [what, harm] of [
  ['zero-filled from any byte on', (bytes: Buffer, at: number) => bytes.fill(0, at)],
  ['garbled at any byte', (bytes: Buffer, at: number) => bytes.fill((bytes[at] ?? 0) ^ 0x15, at, at + 1)],
] as const) {
  test(`the last record ${what} costs that record alone, and writing goes on behind it`, async ({ folder }) => {
    const options = { limits: { entries: 1000, bytes: 1024 * 1024 } };
    await withHistory(folder, (history) => recordMany(history, 1, 3), options);
    const whole = await readFile(segment(folder, 1));
    const lastStart = whole.lastIndexOf(0x0a, whole.length - 2) + 1;
    // The very last byte is the line feed, without which the record is whole.
    for (let at = lastStart; at < whole.length - 1; at += 1) {
      const bytes = Buffer.from(whole);
      harm(bytes, at);
      await writeFile(segment(folder, 1), bytes);
      await withHistory(
        folder,
        async (history) => {
          expect(await numbers(history), `byte ${at}`).toEqual([1, 2]);
          expect(await history.record(newEvent(99))).toBeGreaterThan(2);
          expect(await numbers(history)).toEqual([1, 2, 99]);
        },
        options,
      );
    }
  });
}

test('a tail of zeros, as a power cut leaves it, costs nothing', async ({ folder }) => {
  await withHistory(folder, (history) => recordMany(history, 1, 2));
  await appendFile(segment(folder, 1), Buffer.alloc(4096));
  await withHistory(folder, async (history) => {
    expect(await numbers(history)).toEqual([1, 2]);
    expect(await history.record(newEvent(3))).toBe(3);
  });
});

test('a bad line in a sealed segment is stepped over and told, and the file is left as it is', async ({ folder }) => {
  await withHistory(folder, (history) => recordMany(history, 1, 9));
  const garbled = await readFile(segment(folder, 1));
  garbled[garbled.indexOf('"number":2') + 9] = 0x33;
  await writeFile(segment(folder, 1), garbled);
  await rm(join(folder, '000001.index.json'));
  await withHistory(folder, async (history) => {
    expect(await numbers(history)).toEqual([1, 3, 4, 5, 6, 7, 8, 9]);
    expect(history.damage).toMatchObject({ lines: 1, files: ['000001.ndjson'] });
  });
  expect((await readFile(segment(folder, 1))).equals(garbled)).toBe(true);
});

test('a sealed segment that was cut short keeps what is left, and is told', async ({ folder }) => {
  await withHistory(folder, (history) => recordMany(history, 1, 9));
  const { size } = await stat(segment(folder, 1));
  await truncate(segment(folder, 1), size - 20);
  await withHistory(folder, async (history) => {
    expect(await numbers(history)).toEqual([1, 2, 3, 5, 6, 7, 8, 9]);
    expect(history.damage).toMatchObject({ lines: 1, files: ['000001.ndjson'] });
    expect(await history.record(newEvent(10))).toBe(10);
  });
  expect((await stat(segment(folder, 1))).size).toBe(size - 20);
});

test('a segment that is gone is told with the number of its events, and its ids are not used again', async ({ folder }) => {
  await withHistory(folder, (history) => recordMany(history, 1, 9));
  await rm(segment(folder, 2));
  await rm(segment(folder, 3));
  await withHistory(folder, async (history) => {
    expect(await numbers(history)).toEqual([1, 2, 3, 4]);
    expect(history.damage).toMatchObject({ lines: 4, files: ['000002.ndjson'] });
    await history.look();
    expect(history.damage.lines, 'told once').toBe(4);
    // The ninth was in the file that nobody has listed.
    expect(await history.record(newEvent(9))).toBe(10);
  });
});

for (const [what, harm] of [
  ['deleted', (file: string) => rm(file)],
  ['emptied', (file: string) => truncate(file, 0)],
  ['cut', (file: string) => truncate(file, 30)],
  ['garbled', (file: string) => writeFile(file, '{"version":1,"sealed":"x"}')],
] as const) {
  for (const name of ['catalogue.json', '000001.index.json', 'read.json']) {
    test(`${name} ${what}: no event is lost`, async ({ folder }) => {
      await withHistory(folder, async (history) => {
        await recordMany(history, 1, 9);
        history.markRead(9);
      });
      await harm(join(folder, name));
      await withHistory(folder, async (history) => {
        expect(await numbers(history)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
        expect(history.damage.lines).toBe(0);
        expect(await history.record(newEvent(10))).toBe(10);
      });
    });
  }
}

test('an older backup of the catalogue: no event is lost, and the catalogue is mended', async ({ folder }) => {
  const catalogue = join(folder, 'catalogue.json');
  await withHistory(folder, (history) => recordMany(history, 1, 5));
  const older = await readFile(catalogue);
  await withHistory(folder, (history) => recordMany(history, 6, 17));
  const newest = await readFile(catalogue, 'utf8');
  await writeFile(catalogue, older);
  await withHistory(folder, async (history) => {
    expect(await numbers(history)).toEqual(Array.from({ length: 17 }, (_, index) => index + 1));
    expect(history.damage.lines).toBe(0);
    expect(await history.record(newEvent(18))).toBe(18);
  });
  expect(JSON.parse(await readFile(catalogue, 'utf8'))).toEqual({ ...JSON.parse(newest), issued: { segment: 5, below: 19 } });
});

for (const [what, harm] of [
  ['zero-filled', (line: Buffer) => line.fill(0, 0, line.length - 1)],
  ['garbled', (line: Buffer) => line.fill(0xa7, 40, 60)],
  ['broken by a line feed', (line: Buffer) => line.fill(0x0a, 50, 51)],
] as const) {
  test(`a line ${what} in a sealed segment costs that event alone`, async ({ folder }) => {
    await withHistory(folder, (history) => recordMany(history, 1, 9));
    const bytes = await readFile(segment(folder, 2));
    const start = bytes.indexOf('{"id":"000000000006"');
    harm(bytes.subarray(start, bytes.indexOf('\n', start) + 1));
    await writeFile(segment(folder, 2), bytes);
    // The sidecar remembers the event, whose line can't be read any more: nothing is lost twice.
    await withHistory(folder, async (history) => {
      expect(history.size).toBe(9);
      expect(await history.get(6)).toBeNull();
    });
    await rm(join(folder, '000002.index.json'));
    await withHistory(folder, async (history) => {
      expect(await numbers(history)).toEqual([1, 2, 3, 4, 5, 7, 8, 9]);
      expect(history.damage).toMatchObject({ lines: 1, files: ['000002.ndjson'] });
      expect(await history.record(newEvent(10))).toBe(10);
    });
  });
}

test('an event whose line is damaged while the history is open keeps its place in the list', async ({ folder }) => {
  await withHistory(folder, async (history) => {
    await recordMany(history, 1, 3);
    const bytes = await readFile(segment(folder, 1));
    bytes[bytes.indexOf('"number":2') + 9] = 0x33;
    await writeFile(segment(folder, 1), bytes);
    const page = await history.page(0, 3);
    expect(page.map(({ id }) => id)).toEqual([3, 2, 1]);
    expect(page[1]).toMatchObject({ event: 'invoice.status.updated', job: 2, user: 'Zoë' });
    expect(await history.get(2)).toBeNull();
  });
});

test('a newer format is refused and left unharmed', async ({ folder }) => {
  await withHistory(folder, (history) => recordMany(history, 1, 5));
  await writeFile(join(folder, 'catalogue.json'), '{"version":2,"sealed":[]}');
  const before = await readdir(folder);
  await expect(History.open({ folder })).rejects.toMatchObject({ code: 'data-newer' });
  expect(await readdir(folder)).toEqual(before);
});
