import { once } from 'node:events';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Service } from '../../electron/service/service.ts';
import { segmentLimits } from '../../electron/storage/segment-file.ts';
import { hopwatch, ListeningCommand, post } from '../support/hopwatch-command.ts';
import { exportKey, statusMessage } from '../support/messages.ts';
import { test as base, expect } from '../support/node-test.ts';
import { newEvent } from '../support/stored-events.ts';

const open = (dataFolder: string): Promise<Service> => Service.open({ dataFolder, program: 'A test', port: 0 });

/** A service that listens, in a folder inside the test's own. */
const test = base.extend<{ data: string; service: Service; url: string }>({
  data: async ({ folder }, use) => {
    await use(join(folder, 'data'));
  },
  service: async ({ data }, use) => {
    const service = await open(data);
    await service.start();
    await use(service);
    await service.stop().catch(() => undefined);
  },
  url: async ({ service }, use) => {
    await use(service.urls.current ?? '');
  },
});

async function untilTold(service: Service, code: string, isThere = true): Promise<void> {
  while (service.problems.list.some((problem) => problem.code === code) !== isThere) await once(service, 'changed');
}

/** How many events the next start finds. */
async function countAtNextStart(data: string): Promise<number> {
  const next = await open(data);
  const { size } = next.history;
  await next.stop();
  return size;
}

for (const [what, change] of [
  ['removed', (data: string) => rm(join(data, 'history/000001.ndjson'))],
  ['renamed', (data: string) => rename(join(data, 'history/000001.ndjson'), join(data, 'history/mine'))],
  [
    'replaced',
    (data: string) => writeFile(join(data, 'other'), '').then(() => rename(join(data, 'other'), join(data, 'history/000001.ndjson'))),
  ],
  ['removed with its folder', (data: string) => rm(join(data, 'history'), { recursive: true })],
  ['renamed with its folder', (data: string) => rename(join(data, 'history'), join(data, 'mine'))],
] as const) {
  test(`a segment in use that is ${what} is written again with all its events, and told`, async ({ data, service, url }) => {
    for (const number of [0, 1, 2]) expect((await post(url, statusMessage(number))).status).toBe(200);
    await change(data);
    expect((await post(url, statusMessage(3))).status).toBe(200);
    expect(service.problems.list).toMatchObject([{ code: 'files-vanished', details: { names: [join(data, 'history/000001.ndjson')] } }]);
    await service.stop();
    expect(await countAtNextStart(data)).toBe(4);
  });
}

test('what is removed while nothing comes is noticed all the same', async ({ data, service, url }) => {
  await service.keepSettings({ exportKey });
  expect((await post(url, statusMessage(0))).status).toBe(200);
  expect((await post(url, '{')).status).toBe(400);
  await rm(join(data, 'history'), { recursive: true });
  await rm(join(data, 'quarantine'), { recursive: true });
  for (const name of ['settings.json', 'secrets.json', 'lock']) await rm(join(data, name), { force: true });
  await untilTold(service, 'files-vanished');
  await expect.poll(() => readdir(data)).toEqual(expect.arrayContaining(['history', 'lock', 'quarantine', 'settings.json']));
  const { token } = service.settings;
  await service.stop();
  const next = await open(data);
  expect([next.history.size, next.quarantine.size, next.settings.token]).toEqual([1, 1, token]);
  await next.stop();
});

test('a full segment that is removed is told as damage, with as many events as it held', async ({ data, service }) => {
  await Promise.all(Array.from({ length: segmentLimits.entries + 1 }, (_, number) => service.data.record(newEvent(number), [])));
  await rm(join(data, 'history/000001.ndjson'));
  await untilTold(service, 'history-damaged');
  expect(service.problems.list).toMatchObject([{ code: 'history-damaged', details: { lines: segmentLimits.entries } }]);
  expect((await hopwatch(['verify', '--data', data])).status).toBe(1);
});

test('a data folder that is renamed: no 2xx, nothing made in its place, and it goes on when it is back', async ({ data, service, url }) => {
  expect((await post(url, statusMessage(0))).status).toBe(200);
  await rename(data, `${data}-moved`);
  expect((await post(url, statusMessage(1))).status).toBe(503);
  expect((await post(url, '{')).status).toBe(503);
  expect(service.problems.list).toMatchObject([{ code: 'folder-vanished', details: { folder: data } }]);
  await expect(service.keepSettings({ baseUrl: 'https://example.com' })).rejects.toMatchObject({ code: 'folder-vanished' });
  await expect(service.data.deleteEvents([1])).rejects.toMatchObject({ code: 'folder-vanished' });
  expect(await stat(data).catch(() => null)).toBeNull();

  await rename(`${data}-moved`, data);
  expect((await post(url, statusMessage(2))).status).toBe(200);
  await untilTold(service, 'folder-vanished', false);
  await service.stop();
  expect(await countAtNextStart(data)).toBe(2);
});

test('a data folder that is removed is told while nothing comes, and not made again', async ({ data, service, url }) => {
  await rm(data, { recursive: true });
  await untilTold(service, 'folder-vanished');
  expect((await post(url, statusMessage(0))).status).toBe(503);
  await service.stop().catch(() => undefined);
  expect(await stat(data).catch(() => null)).toBeNull();
});

test('another folder in the place of the data folder is left alone', async ({ data, service, url }) => {
  expect((await post(url, statusMessage(0))).status).toBe(200);
  await rename(data, `${data}-moved`);
  await mkdir(join(data, 'history'), { recursive: true });
  expect((await post(url, statusMessage(1))).status).toBe(503);
  service.history.markAllRead();
  await untilTold(service, 'folder-vanished');
  await service.stop().catch(() => undefined);
  expect(await readdir(data, { recursive: true })).toEqual(['history']);
  expect(await countAtNextStart(`${data}-moved`)).toBe(1);
});

test('a data folder that vanished is no first start: the webhook URL stays, and it is told', async ({ folder }) => {
  const data = join(folder, 'data');
  const env = { XDG_CONFIG_HOME: join(folder, 'config') };
  const first = await ListeningCommand.start(['--data', data, '--port', '0'], env);
  const { pathname } = new URL(first.url);
  expect((await post(first.url, statusMessage(0))).status).toBe(200);
  await rename(data, `${data}-moved`);
  // Another one must not begin anew in its place while the first still runs.
  const second = await hopwatch(['listen', '--data', data, '--port', '0'], env);
  expect(second).toMatchObject({ status: 1, stderr: expect.stringContaining(`hopwatch listen (process ${first.pid}`) });
  expect(await stat(data).catch(() => null)).toBeNull();
  await first.end('SIGKILL');

  const next = await ListeningCommand.start(['--data', data, '--port', '0'], env);
  expect(new URL(next.url).pathname).toBe(pathname);
  expect(next.stderr).toContain('The data folder is empty, and it wasn’t before');
  expect((await post(next.url, statusMessage(1))).status).toBe(200);
  expect(await next.end()).toBe(0);

  const again = await ListeningCommand.start(['--data', data, '--port', '0'], env);
  expect(again.stderr).not.toContain('The data folder is empty');
  expect(await again.end()).toBe(0);
});
