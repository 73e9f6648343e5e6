import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, rm, stat, statfs, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { NewEvent } from '../../electron/history/event-record.ts';
import { Service } from '../../electron/service/service.ts';
import { segmentLimits } from '../../electron/storage/segment-file.ts';
import { hopwatch, post } from '../support/hopwatch-command.ts';
import { statusMessage } from '../support/messages.ts';
import { expect, test } from '../support/node-test.ts';
import { makeReadOnly, SmallDisk } from '../support/small-disk.ts';
import { newEvent } from '../support/stored-events.ts';

test.skip(!SmallDisk.isPossible, 'A small disk can only be mounted by root on Linux.');

/** A service on a disk of 8 MB. */
async function onSmallDisk(folder: string, use: (service: Service, url: string, disk: SmallDisk) => Promise<void>): Promise<void> {
  const disk = SmallDisk.mount(folder, 8);
  try {
    const service = await Service.open({ dataFolder: join(folder, 'data'), program: 'A test', port: 0 });
    await service.start();
    try {
      await use(service, service.urls.current ?? '', disk);
    } finally {
      await service.stop();
    }
  } finally {
    disk.unmount();
  }
}

/** Waits until the service tells what is wrong, or with null that nothing is any more. */
async function untilProblem(service: Service, code: string | null): Promise<void> {
  while ((service.problems.list[0]?.code ?? null) !== code) await once(service, 'changed');
}

const long = (number: number): Record<string, unknown> => statusMessage(number, { data: { DETAILS: 'x'.repeat(50_000) } });

test('a full disk: 503 with the reason told once, nothing acknowledged is lost, and it goes on by itself', async ({ folder }) => {
  await onSmallDisk(folder, async (service, url, disk) => {
    let told = 0;
    service.on('changed', () => {
      told += service.problems.list.some(({ code }) => code === 'disk-full') ? 1 : 0;
    });
    const acknowledged: number[] = [];
    await disk.fill('ballast', 500);
    for (let number = 0; number < 30; number += 1) {
      const { status } = await post(url, long(number));
      expect([200, 503]).toContain(status);
      if (status === 200) acknowledged.push(15_564 + number);
    }
    expect(acknowledged.length).toBeGreaterThan(0);
    expect(acknowledged.length).toBeLessThan(30);
    await untilProblem(service, 'disk-full');
    // What is kept aside needs room, too.
    expect((await post(url, `{"${'x'.repeat(60_000)}`)).status).toBe(503);
    expect(told).toBe(1);

    await rm(join(disk.folder, 'ballast'));
    await untilProblem(service, null);
    expect((await post(url, long(99))).status).toBe(200);
    const jobs = (await service.history.page(0, 100)).map(({ job }) => job).reverse();
    expect(jobs).toEqual([...acknowledged, 15_564 + 99]);
    expect(JSON.parse((await hopwatch(['verify', '--data', service.dataFolder])).stdout)).toMatchObject({ whole: true });
  });
});

test('a folder that became read-only: 503 with the reason told, and it goes on by itself', async ({ folder }) => {
  const service = await Service.open({ dataFolder: folder, program: 'A test', port: 0 });
  await service.start();
  const url = service.urls.current ?? '';
  // A file that is open stays writable; the next segment is the first that has to be made.
  await Promise.all(Array.from({ length: segmentLimits.entries }, (_, number) => service.data.record(newEvent(number), [])));
  const release = makeReadOnly(folder);
  try {
    expect((await post(url, statusMessage(1))).status).toBe(503);
    expect(service.problems.list).toMatchObject([{ code: 'storage-failed' }]);
    expect(service.history.size).toBe(segmentLimits.entries);
  } finally {
    release();
  }
  await untilProblem(service, null);
  expect((await post(url, statusMessage(1))).status).toBe(200);
  expect(service.history.size).toBe(segmentLimits.entries + 1);
  await service.stop();
});

test('a folder that can not be written to is refused at the start with the reason', async ({ folder }) => {
  const release = makeReadOnly(folder);
  try {
    await expect(Service.open({ dataFolder: folder, program: 'A test' })).rejects.toMatchObject({ code: 'folder-unusable' });
  } finally {
    release();
  }
});

/** Makes a data folder with some events on a small disk, and takes all room but so many kilobytes. */
async function fillDisk(folder: string, events: readonly NewEvent[], leaveKilobytes: number): Promise<string> {
  const disk = SmallDisk.mount(folder, 8);
  const dataFolder = join(folder, 'data');
  const service = await Service.open({ dataFolder, program: 'A test', port: 0 });
  // Once listened, so that the port is chosen.
  await service.start();
  await Promise.all(events.map((event) => service.data.record(event, [])));
  await service.stop();
  await disk.fill('ballast', leaveKilobytes);
  return dataFolder;
}

const shortEvents = (count: number): NewEvent[] => Array.from({ length: count }, (_, number) => newEvent(number));
const longEvents = (count: number): NewEvent[] =>
  Array.from({ length: count }, (_, number) => newEvent(number, { body: `{"number":${number},"text":"${'x'.repeat(10_000)}"}` }));

const temporaries = async (dataFolder: string): Promise<string[]> =>
  (await readdir(dataFolder, { recursive: true })).filter((name) => /\.new$|\.compacted|probe|lock\./.test(name));

const freeBytes = async (folder: string): Promise<number> => {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
};

test('on a nearly full disk recording starts though deleted events can not be erased', async ({ folder }) => {
  const dataFolder = await fillDisk(folder, longEvents(200), 300);
  try {
    const before = await Service.open({ dataFolder, program: 'A test', port: 0 });
    expect(await before.data.deleteEvents([5, 6])).toBe(2);
    await before.stop();
    // Left over by a hard stop: more room than there is besides.
    await writeFile(join(dataFolder, 'history', '000001.ndjson.compacted.new'), Buffer.alloc(100 * 1024));
    const service = await Service.open({ dataFolder, program: 'A test', port: 0 });
    await service.start();
    expect(service.problems.list).toMatchObject([{ code: 'erasure-failed' }]);
    expect(service.history.size).toBe(198);
    expect((await post(service.urls.current ?? '', statusMessage(1))).status).toBe(200);
    await service.stop();
    expect(await temporaries(dataFolder)).toEqual([]);
    expect(await freeBytes(folder)).toBeGreaterThan(100 * 1024);

    await rm(join(folder, 'ballast'));
    const again = await Service.open({ dataFolder, program: 'A test' });
    expect(again.problems.list).toEqual([]);
    await again.stop();
    expect(await readFile(join(dataFolder, 'history', '000001.ndjson'), 'utf8')).not.toContain('"number":5,');
  } finally {
    execFileSync('umount', ['-l', folder]);
  }
});

/** An age in days that the events of `newEvent` have reached. */
const age = String(Math.floor((Date.now() - newEvent(0).receivedAt) / 86_400_000));

async function expectRecording(dataFolder: string): Promise<void> {
  const service = await Service.open({ dataFolder, program: 'A test', port: 0 });
  await service.start();
  expect((await post(service.urls.current ?? '', statusMessage(1))).status).toBe(200);
  await service.stop();
  expect(await temporaries(dataFolder)).toEqual([]);
}

test('on a disk without a free byte a folder is pruned with its reserve, which is then made again', async ({ folder }) => {
  const recent = newEvent(400, { receivedAt: Date.now() });
  const dataFolder = await fillDisk(folder, [...longEvents(400), recent], 0);
  try {
    expect(await freeBytes(folder)).toBe(0);
    const pruned = await hopwatch(['prune', '--data', dataFolder, '--older-than', age]);
    expect(pruned).toMatchObject({ status: 0, stderr: expect.stringContaining('Deleting 400 events') });
    expect(JSON.parse(pruned.stdout)).toMatchObject({ events: 400, segments: 0, rewritten: 1, removed: true });
    expect(await freeBytes(folder)).toBeGreaterThan(3 * 1024 * 1024);
    expect((await stat(join(dataFolder, 'reserve'))).size).toBe(1024 * 1024);
    await expectRecording(dataFolder);
  } finally {
    execFileSync('umount', ['-l', folder]);
  }
});

test('without a reserve an index makes room for pruning, and is made again', async ({ folder }) => {
  const dataFolder = await fillDisk(folder, shortEvents(2 * segmentLimits.entries + 3), 0);
  try {
    // As of an earlier version.
    await truncate(join(dataFolder, 'reserve'));
    await writeFile(join(folder, 'more ballast'), Buffer.alloc(2 * 1024 * 1024)).catch(() => undefined);
    await rm(join(dataFolder, 'reserve'));
    expect(await freeBytes(folder)).toBe(0);
    const pruned = await hopwatch(['prune', '--data', dataFolder, '--keep', String(segmentLimits.entries + 3)]);
    expect(pruned).toMatchObject({ status: 0 });
    expect(JSON.parse(pruned.stdout)).toMatchObject({ events: segmentLimits.entries, segments: 1, removed: true });
    expect(await freeBytes(folder)).toBeGreaterThan(0);
    await expectRecording(dataFolder);
    expect(JSON.parse((await hopwatch(['verify', '--data', dataFolder])).stdout)).toMatchObject({ whole: true });
  } finally {
    execFileSync('umount', ['-l', folder]);
  }
});

test('on a disk without a free byte listening starts, and tells that nothing can be recorded', async ({ folder }) => {
  const dataFolder = await fillDisk(folder, longEvents(10), 0);
  try {
    for (let start = 0; start < 2; start += 1) {
      const service = await Service.open({ dataFolder, program: 'A test', port: 0 });
      await service.start();
      const answers: number[] = [];
      for (let number = 0; number < 30; number += 1) answers.push((await post(service.urls.current ?? '', long(number))).status);
      expect(answers.at(-1)).toBe(503);
      expect(service.problems.list).toMatchObject([{ code: 'disk-full' }]);
      await service.stop();
      expect(await temporaries(dataFolder)).toEqual([]);
    }
  } finally {
    execFileSync('umount', ['-l', folder]);
  }
});
