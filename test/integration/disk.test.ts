import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
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
    await service.startListening();
    try {
      await use(service, service.webhookUrl ?? '', disk);
    } finally {
      await service.stop();
    }
  } finally {
    disk.unmount();
  }
}

/** Waits until the service tells what is wrong, or with null that nothing is any more. */
async function untilProblem(service: Service, code: string | null): Promise<void> {
  while ((service.problems[0]?.code ?? null) !== code) await once(service, 'changed');
}

const long = (number: number): Record<string, unknown> => statusMessage(number, { data: { DETAILS: 'x'.repeat(50_000) } });

test('a full disk: 503 with the reason told once, nothing acknowledged is lost, and it goes on by itself', async ({ folder }) => {
  await onSmallDisk(folder, async (service, url, disk) => {
    let told = 0;
    service.on('changed', () => {
      told += service.problems.some(({ code }) => code === 'disk-full') ? 1 : 0;
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
  await service.startListening();
  const url = service.webhookUrl ?? '';
  // A file that is open stays writable; the next segment is the first that has to be made.
  await Promise.all(Array.from({ length: segmentLimits.entries }, (_, number) => service.record(newEvent(number), [])));
  const release = makeReadOnly(folder);
  try {
    expect((await post(url, statusMessage(1))).status).toBe(503);
    expect(service.problems).toMatchObject([{ code: 'storage-failed' }]);
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
