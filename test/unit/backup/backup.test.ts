import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { appendFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { backUp } from '../../../electron/backup/backup.ts';
import { restore } from '../../../electron/backup/restore.ts';
import { SnapshotOutdated, takeSnapshot } from '../../../electron/backup/snapshot.ts';
import type { StoredEvent } from '../../../electron/history/event-record.ts';
import { History } from '../../../electron/history/history.ts';
import { scanHistory } from '../../../electron/history/scan.ts';
import { expect, test } from '../../support/node-test.ts';
import { newEvent } from '../../support/stored-events.ts';

const limits = { entries: 8, bytes: 1 << 20 };

const open = (data: string): Promise<History> => History.open({ folder: join(data, 'history'), limits });

async function fill(data: string, count: number): Promise<void> {
  const history = await open(data);
  for (let number = 0; number < count; number += 1) await history.record(newEvent(number));
  await history.close();
  await writeFile(join(data, 'settings.json'), '{"version":1}\n');
}

async function eventsIn(data: string): Promise<StoredEvent[]> {
  const events: StoredEvent[] = [];
  for await (const event of scanHistory(join(data, 'history'))) events.push(event);
  return events;
}

test('a history that grows by many segments meanwhile is backed up without a gap, up to the call at least', async ({ folder }) => {
  const data = join(folder, 'data');
  await fill(data, 4);
  const history = await open(data);
  let ended = false;
  const write = async (): Promise<void> => {
    for (let number = 0; !ended; number += 1) {
      await history.record(newEvent(number));
      if (number % 50 === 0) history.markAllRead();
    }
  };
  const writing = [write(), write(), write()];
  const found: { restored: string; before: number }[] = [];
  for (let count = 0; count < 5; count += 1) {
    const before = history.size;
    await backUp(data, join(folder, 'backup.tar.gz'));
    const restored = join(folder, `restored-${count}`);
    expect(await restore(join(folder, 'backup.tar.gz'), restored)).toMatchObject({ whole: true, damage: [] });
    found.push({ restored, before });
  }
  ended = true;
  await Promise.all(writing);
  await history.close();
  const all = await eventsIn(data);
  expect(all.length).toBeGreaterThan(10 * limits.entries);
  for (const { restored, before } of found) {
    const events = await eventsIn(restored);
    expect(events.length).toBeGreaterThanOrEqual(before);
    expect(events).toEqual(all.slice(0, events.length));
    const marks = await readFile(join(restored, 'history/read.json'), 'utf8').catch(() => '{"ranges":[]}');
    const { ranges } = JSON.parse(marks) as { ranges: [number, number][] };
    // A mark on an event that isn't there would hide the next one that gets its id.
    for (const [, last] of ranges) expect(last).toBeLessThanOrEqual(events.length);
  }
});

test('events that come after the call has fixed what is there are left to the next backup', async ({ folder }) => {
  const data = join(folder, 'data');
  await fill(data, 20);
  const history = await open(data);
  const recording: Promise<number>[] = [];
  const onProgress = (): void => {
    for (let number = 0; number < 20; number += 1) recording.push(history.record(newEvent(number)));
  };
  expect(await backUp(data, join(folder, 'backup.tar.gz'), { onProgress })).toEqual({ events: 20, damagedLines: 0 });
  await Promise.all(recording);
  await history.close();
  const { events, whole } = await restore(join(folder, 'backup.tar.gz'), join(folder, 'restored'));
  expect({ events, whole }).toEqual({ events: 20, whole: true });
});

test('catalogue and read marks in a snapshot speak of nothing that it lacks', async ({ folder }) => {
  const history = join(folder, 'history');
  await mkdir(history);
  let ended = false;
  // The writer's order without its waits: a segment, then what speaks of it.
  const write = async (): Promise<void> => {
    const sealed: object[] = [];
    for (let segment = 1; !ended && segment < 5000; segment += 1) {
      await writeFile(join(history, `${String(segment).padStart(6, '0')}.ndjson`), '\n');
      sealed.push({ segment: segment - 1, firstId: segment - 1, entries: 1, bytes: 1 });
      for (const [name, content] of [
        ['read.json', { version: 1, ranges: [[1, segment]] }],
        ['catalogue.json', { version: 1, sealed: sealed.slice(1) }],
      ] as const) {
        await writeFile(join(folder, 'new'), JSON.stringify(content));
        await rename(join(folder, 'new'), join(history, name));
      }
    }
  };
  const writing = write();
  for (let count = 0; count < 60; count += 1) {
    const parts = await takeSnapshot(folder);
    const jsonOf = (name: string): unknown => {
      const part = parts.find((each) => each.name === name);
      return part !== undefined && 'content' in part ? JSON.parse(part.content.toString()) : {};
    };
    const present = parts.map(({ name }) => Number(/^history\/(\d+)\.ndjson$/.exec(name)?.[1])).filter(Boolean);
    expect(present).toEqual(present.map((_, index) => index + 1));
    const { sealed = [] } = jsonOf('history/catalogue.json') as { sealed?: { segment: number }[] };
    expect(sealed.at(-1)?.segment ?? 0).toBeLessThanOrEqual(present.length);
    const { ranges = [] } = jsonOf('history/read.json') as { ranges?: [number, number][] };
    expect(ranges[0]?.[1] ?? 0).toBeLessThanOrEqual(present.length);
  }
  ended = true;
  await writing;
});

test('a snapshot is taken anew rather than with a catalogue from before a segment was compacted', async ({ folder }) => {
  const history = join(folder, 'history');
  await mkdir(history);
  let ended = false;
  // The order of compacting: first the catalogue says that the segment is shorter, then it is.
  const write = async (): Promise<void> => {
    for (let bytes = 9000; !ended && bytes > 0; bytes -= 1) {
      const sealed = [{ segment: 1, firstId: 1, entries: bytes, bytes }];
      for (const [name, content] of [
        ['catalogue.json', JSON.stringify({ version: 1, sealed })],
        ['000001.ndjson', '\n'.repeat(bytes)],
      ] as const) {
        await writeFile(join(folder, 'new'), content);
        await rename(join(folder, 'new'), join(history, name));
      }
    }
  };
  await writeFile(join(history, '000001.ndjson'), '\n'.repeat(9001));
  await writeFile(join(history, '000002.ndjson'), '\n');
  const writing = write();
  let [taken, refused] = [0, 0];
  while (taken + refused < 400) {
    const parts = await takeSnapshot(folder).catch((error: unknown) => {
      expect(error).toBeInstanceOf(SnapshotOutdated);
      return null;
    });
    if (parts === null) {
      refused += 1;
      continue;
    }
    taken += 1;
    const catalogue = parts.find(({ name }) => name === 'history/catalogue.json');
    const { sealed } = JSON.parse(catalogue !== undefined && 'content' in catalogue ? catalogue.content.toString() : '{"sealed":[]}') as {
      sealed: { bytes: number }[];
    };
    expect(parts.find(({ name }) => name === 'history/000001.ndjson')?.size).toBeGreaterThanOrEqual(sealed[0]?.bytes ?? 0);
  }
  ended = true;
  await writing;
});

test('deleted events stay deleted, also while they are taken off the disk', async ({ folder }) => {
  const data = join(folder, 'data');
  await fill(data, 60);
  let ended = false;
  const deleted: number[] = [];
  const deleteAll = async (): Promise<void> => {
    for (let id = 1; id < 60; id += 3) {
      const history = await open(data);
      await history.delete([id, id + 1]);
      deleted.push(id, id + 1);
      await history.close();
    }
    ended = true;
  };
  const deleting = deleteAll();
  let made = 0;
  while (!ended) {
    const before = [...deleted];
    const restored = join(folder, `restored-${made}`);
    await backUp(data, join(folder, 'backup.tar.gz'));
    expect(await restore(join(folder, 'backup.tar.gz'), restored)).toMatchObject({ whole: true, damage: [], eventsLost: 0 });
    const ids = (await eventsIn(restored)).map(({ id }) => id);
    expect(ids.filter((id) => before.includes(id))).toEqual([]);
    expect(ids.filter((id) => id % 3 === 0)).toEqual(Array.from({ length: 20 }, (_, index) => 3 * (index + 1)));
    made += 1;
  }
  await deleting;
  expect(made).toBeGreaterThan(0);
});

test('progress goes from 0 to 1', async ({ folder }) => {
  await fill(join(folder, 'data'), 30);
  const told: number[] = [];
  await backUp(join(folder, 'data'), join(folder, 'backup.tar.gz'), { onProgress: (done) => told.push(done) });
  expect(told).toEqual([...told].sort((a, b) => a - b));
  expect(told.at(-1)).toBe(1);
  const restoring: number[] = [];
  await restore(join(folder, 'backup.tar.gz'), join(folder, 'restored'), { onProgress: (done) => restoring.push(done) });
  expect(restoring).toEqual([...restoring].sort((a, b) => a - b));
  expect(restoring.at(-1)).toBe(1);
});

test('a line that is half written is left out, and a record that lacks only its line feed is kept', async ({ folder }) => {
  const data = join(folder, 'data');
  await fill(data, 6);
  const segment = join(data, 'history/000001.ndjson');
  const whole = await readFile(segment);
  await appendFile(segment, '{"id":"000000000007","rece');
  await backUp(data, join(folder, 'torn.tar.gz'));
  await restore(join(folder, 'torn.tar.gz'), join(folder, 'torn'));
  expect((await readFile(join(folder, 'torn/history/000001.ndjson'))).equals(whole)).toBe(true);
  await writeFile(segment, whole.subarray(0, -1));
  await backUp(data, join(folder, 'kept.tar.gz'));
  expect(await restore(join(folder, 'kept.tar.gz'), join(folder, 'kept'))).toMatchObject({ whole: true, events: 6 });
  expect((await readFile(join(folder, 'kept/history/000001.ndjson'))).equals(whole)).toBe(true);
});

test('a damaged history is backed up as it is, told, and can be restored', async ({ folder }) => {
  const data = join(folder, 'data');
  await fill(data, 20);
  for (const name of ['000001.ndjson', '000003.ndjson']) {
    const segment = join(data, 'history', name);
    const bytes = await readFile(segment);
    const at = bytes.indexOf('Crème', bytes.indexOf('\n'));
    bytes[at] = 0x4b;
    await writeFile(segment, bytes);
  }
  await writeFile(join(data, 'settings.json'), '{');
  expect(await backUp(data, join(folder, 'backup.tar.gz'))).toEqual({ events: 18, damagedLines: 2 });
  const report = await restore(join(folder, 'backup.tar.gz'), join(folder, 'restored'));
  expect(report).toMatchObject({ whole: false, events: 18, eventsLost: 2 });
  for (const name of ['history/000001.ndjson', 'history/000003.ndjson', 'settings.json'])
    expect((await readFile(join(folder, 'restored', name))).equals(await readFile(join(data, name))), name).toBe(true);
});

test('the version before of the settings comes along, unless it is half written beside a whole one', async ({ folder }) => {
  const data = join(folder, 'data');
  await fill(data, 1);
  const backedUp = async (main: string, before: string): Promise<string[]> => {
    await writeFile(join(data, 'settings.json'), main);
    await writeFile(join(data, 'settings.json.bak'), before);
    await backUp(data, join(folder, 'backup.tar.gz'));
    await rm(join(folder, 'restored'), { recursive: true, force: true });
    await restore(join(folder, 'backup.tar.gz'), join(folder, 'restored'));
    return (await readdir(join(folder, 'restored'))).filter((name) => name.startsWith('settings')).sort();
  };
  expect(await backedUp('{"version":1}', '{"version":1}')).toEqual(['settings.json', 'settings.json.bak']);
  expect(await backedUp('{"version":1}', '{"vers')).toEqual(['settings.json']);
  expect(await backedUp('{"vers', '{"version":1}')).toEqual(['settings.json', 'settings.json.bak']);
  expect(await backedUp('{"vers', '{"ver')).toEqual(['settings.json', 'settings.json.bak']);
});

test('when a sealed segment goes away meanwhile, the backup begins again without it', async ({ folder }) => {
  const data = join(folder, 'data');
  await fill(data, 40);
  const removing: Promise<void>[] = [];
  const onProgress = (): void => {
    if (removing.length > 0) return;
    for (const name of ['history/000004.ndjson', 'history/000002.ndjson', 'history/catalogue.json', 'history/catalogue.json.bak'])
      removing.push(rm(join(data, name), { force: true }));
  };
  expect(await backUp(data, join(folder, 'backup.tar.gz'), { onProgress })).toEqual({ events: 24, damagedLines: 0 });
  expect(await restore(join(folder, 'backup.tar.gz'), join(folder, 'restored'))).toMatchObject({ events: 24, eventsLost: 0 });
});

test('when a sealed segment is written anew meanwhile, the backup begins again with the new one', async ({ folder }) => {
  const data = join(folder, 'data');
  await fill(data, 40);
  const segment = join(data, 'history/000002.ndjson');
  const other = Buffer.from((await readFile(segment)).toString().replaceAll('Crème', 'crème'));
  const replacing: Promise<void>[] = [];
  const onProgress = (): void => {
    if (replacing.length === 0)
      replacing.push(writeFile(`${segment}.compacted`, other).then(() => rename(`${segment}.compacted`, segment)));
  };
  expect(await backUp(data, join(folder, 'backup.tar.gz'), { onProgress })).toEqual({ events: 32, damagedLines: 8 });
  expect(await restore(join(folder, 'backup.tar.gz'), join(folder, 'restored'))).toMatchObject({ events: 32 });
});

test('stopping leaves nothing, and the older backup as it was', async ({ folder }) => {
  const data = join(folder, 'data');
  await fill(data, 40);
  const file = join(folder, 'backup.tar.gz');
  await writeFile(file, 'older');
  for (const limit of [0, 0.3, 0.6, 0.99]) {
    const stop = new AbortController();
    const reason = new Error('stopped');
    const onProgress = (done: number): void => {
      if (done > limit) stop.abort(reason);
    };
    await expect(backUp(data, file, { signal: stop.signal, onProgress })).rejects.toBe(reason);
    expect((await readdir(folder)).sort()).toEqual(['backup.tar.gz', 'data']);
    expect(await readFile(file, 'utf8')).toBe('older');
  }
});

test('two backups to one file at once: one is whole, or both are refused, never a mixture', async ({ folder }) => {
  const data = join(folder, 'data');
  await fill(data, 40);
  const file = join(folder, 'backup.tar.gz');
  const results = await Promise.allSettled([backUp(data, file), backUp(data, file), backUp(data, file)]);
  for (const result of results) if (result.status === 'rejected') expect(result.reason).toMatchObject({ code: 'backup-failed' });
  if (results.some(({ status }) => status === 'fulfilled'))
    expect(await restore(file, join(folder, 'restored'))).toMatchObject({ events: 40 });
  expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([]);
});

test('a backup whose half-made file was taken by another one is refused, and the other is left alone', async ({ folder }) => {
  const data = join(folder, 'data');
  await fill(data, 40);
  const partial = join(folder, 'backup.tar.gz.part');
  const onProgress = (done: number): void => {
    if (done < 1 || existsSync(`${partial}.moved`)) return;
    renameSync(partial, `${partial}.moved`);
    writeFileSync(partial, 'of another');
  };
  const failed = backUp(data, join(folder, 'backup.tar.gz'), { onProgress });
  await expect(failed).rejects.toMatchObject({ code: 'backup-failed', message: expect.stringContaining('another backup') });
  expect(await readFile(partial, 'utf8')).toBe('of another');
  expect(await readdir(folder)).not.toContain('backup.tar.gz');
});

test('data of a newer format is refused, and nothing is written', async ({ folder }) => {
  const data = join(folder, 'data');
  await fill(data, 1);
  await writeFile(join(data, 'history/catalogue.json'), JSON.stringify({ version: 2, sealed: [] }));
  await expect(backUp(data, join(folder, 'backup.tar.gz'))).rejects.toMatchObject({ code: 'data-newer' });
  expect(await readdir(folder)).toEqual(['data']);
});
