import { once } from 'node:events';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Quarantine } from '../../../electron/quarantine/quarantine.ts';
import { Service } from '../../../electron/service/service.ts';
import { expect, test } from '../../support/files/faulty-files-test.ts';
import { newEvent } from '../../support/stored-events.ts';

/** Files of four messages, so that a few messages fill several. */
const small = { limits: { messages: 100, bytes: 1024 * 1024 }, segmentLimits: { entries: 4, bytes: 1024 * 1024 } };

const aside = { receivedAt: 1, reason: 'wrong-key', contentType: 'application/json', sender: '127.0.0.1' } as const;

async function keep(quarantine: Quarantine, from: number, to: number): Promise<void> {
  for (let number = from; number <= to; number += 1) {
    const body = Buffer.from(`message ${number} ${'x'.repeat(1500)}`);
    await quarantine.keep({ receivedAt: number, reason: 'not-json', contentType: 'text/plain', sender: '127.0.0.1', body });
  }
}

const numbersIn = async (quarantine: Quarantine): Promise<number[]> =>
  (await quarantine.page(0, 100)).reverse().map(({ receivedAt }) => receivedAt);

async function withService(folder: string, use: (service: Service) => Promise<void>): Promise<void> {
  const service = await Service.open({ dataFolder: folder, program: 'A test', port: 0 });
  try {
    await use(service);
  } finally {
    await service.stop();
  }
}

for (const [what, segment] of [
  ['full', 1],
  ['last', 2],
] as const) {
  test(`a bad sector of the ${what} file costs the messages on it, and keeping goes on`, async ({ folder, files }) => {
    const quarantine = await Quarantine.open(folder, small);
    await keep(quarantine, 1, 7);
    await quarantine.close();
    files.spoil(new RegExp(`00000${segment}`), 0, 4096);
    const again = await Quarantine.open(folder, small);
    expect(again.damage).toMatchObject({ files: [`00000${segment}.ndjson`] });
    await keep(again, 8, 9);
    expect((await numbersIn(again)).length).toBeGreaterThanOrEqual(9 - 3);
    expect((await numbersIn(again)).slice(-2)).toEqual([8, 9]);
    // Removing writes nothing anew where a bad sector hides what may come back.
    const before = again.idsThrough(Number.MAX_SAFE_INTEGER);
    await again.remove(before.slice(-1));
    await again.close();
    const third = await Quarantine.open(folder, small);
    expect(third.idsThrough(Number.MAX_SAFE_INTEGER)).toEqual(before.slice(0, -1));
    await third.close();
    files.mend();
    const whole = await Quarantine.open(folder, small);
    expect(await numbersIn(whole)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    await whole.close();
  });
}

test('a bad sector where a message is written: it is kept in a new file', async ({ folder, files }) => {
  const quarantine = await Quarantine.open(folder, small);
  await keep(quarantine, 1, 1);
  files.fail({ action: 'datasync', path: /000001/ }, { code: 'EIO' });
  await keep(quarantine, 2, 3);
  expect(await numbersIn(quarantine)).toEqual([1, 2, 3]);
  await quarantine.close();
  const again = await Quarantine.open(folder, small);
  expect(await numbersIn(again)).toEqual([1, 2, 3]);
  await again.close();
});

test('a line feed flipped in the quarantine lets no number be given twice', async ({ folder }) => {
  const quarantine = await Quarantine.open(folder);
  await keep(quarantine, 1, 4);
  await quarantine.close();
  const file = join(folder, '000001.ndjson');
  const bytes = await readFile(file);
  bytes[bytes.lastIndexOf(0x0a, bytes.length - 2)] = 0x2a;
  await writeFile(file, bytes);
  const again = await Quarantine.open(folder);
  await keep(again, 5, 5);
  expect(again.idsThrough(Number.MAX_SAFE_INTEGER).at(-1)).toBeGreaterThan(4);
  await again.close();
});

for (const [what, action] of [
  ['can’t be listed', 'list'],
  ['can’t be made', 'mkdir'],
] as const) {
  test(`a quarantine whose folder ${what} never refuses the service, and comes back by itself`, async ({ folder, files }) => {
    files.onStep = (step) =>
      step.action === action && step.path.endsWith('quarantine') ? { error: Object.assign(new Error('bad'), { code: 'EIO' }) } : null;
    await withService(folder, async (service) => {
      expect(service.problems.list).toMatchObject(action === 'list' ? [{ code: 'quarantine-unusable' }] : []);
      await service.data.record(newEvent(1), []);
      await expect(keep(service.quarantine, 1, 1)).rejects.toThrow();
      files.mend();
      await keep(service.quarantine, 2, 3);
      expect(await numbersIn(service.quarantine)).toEqual([2, 3]);
      expect(service.problems.list).toEqual([]);
    });
  });
}

test('a file that stands where the quarantine should be is told, and the webhook says 503', async ({ folder }) => {
  await writeFile(join(folder, 'quarantine'), 'in the way');
  await withService(folder, async (service) => {
    await service.start();
    const post = (body: string): Promise<Response> => fetch(service.urls.current ?? '', { method: 'POST', body });
    expect(service.problems.list).toMatchObject([{ code: 'quarantine-unusable' }]);
    expect((await post('no event')).status).toBe(503);
    expect((await post('{"event":"job.updated"}')).status).toBe(200);
    await rm(join(folder, 'quarantine'));
    await mkdir(join(folder, 'quarantine'));
    const opened = once(service.quarantine, 'opened');
    expect((await post('no event')).status).toBe(400);
    await opened;
    expect([service.quarantine.size, service.problems.list]).toEqual([1, []]);
  });
});

for (const name of ['removed.json', 'removed.json.bak']) {
  test(`messages that were removed do not come back when ${name} is damaged`, async ({ folder }) => {
    await withService(folder, async ({ quarantine }) => {
      await keep(quarantine, 1, 3);
      await quarantine.remove([2]);
    });
    await writeFile(join(folder, 'quarantine', name), 'no list');
    await withService(folder, async ({ quarantine, problems }) => {
      expect(quarantine.idsThrough(3)).toEqual([1, 3]);
      expect(problems.list.map(({ code }) => code)).toEqual(name === 'removed.json' ? ['removals-damaged'] : []);
    });
  });
}

test('removed messages that come back with a list that is lost are told', async ({ folder }) => {
  await withService(folder, async ({ quarantine }) => {
    await keep(quarantine, 1, 3);
    await quarantine.remove([2]);
  });
  const file = join(folder, 'quarantine', 'removed.json');
  for (const name of [file, `${file}.bak`]) await writeFile(name, 'no list');
  await withService(folder, async ({ problems }) => {
    expect(problems.list).toMatchObject([{ code: 'removals-damaged', details: { file } }]);
  });
});

test('what is damaged in the quarantine is told, and events are recorded', async ({ folder }) => {
  await withService(folder, (service) => keep(service.quarantine, 1, 3));
  const file = join(folder, 'quarantine', '000001.ndjson');
  const bytes = await readFile(file);
  await writeFile(file, bytes.fill(0, 2000, 3000));
  await withService(folder, async (service) => {
    expect(service.problems.list).toMatchObject([{ code: 'quarantine-damaged', details: { where: '000001.ndjson' } }]);
    await service.data.record(newEvent(1), []);
  });
});

test('a message that can’t be read is not accepted in silence, and can be once it is read', async ({ folder, files }) => {
  await withService(folder, async (service) => {
    const text = JSON.stringify({ event: 'job.updated', job: 5, data: {} });
    await service.quarantine.keep({ ...aside, body: Buffer.from(text) });
    const ids = service.quarantine.idsThrough(1);
    files.fail({ action: 'read', path: /quarantine/ }, { code: 'EIO', times: 4 });
    await expect(service.data.acceptQuarantined(ids)).rejects.toMatchObject({ code: 'quarantine-damaged' });
    expect([service.history.size, service.quarantine.size]).toEqual([0, 1]);
    files.mend();
    expect(await service.data.acceptQuarantined(ids)).toEqual({ accepted: 1, left: 0 });
    expect([service.history.size, service.quarantine.size]).toEqual([1, 0]);
  });
});
