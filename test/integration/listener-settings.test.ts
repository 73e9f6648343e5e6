import { gzipSync } from 'node:zlib';
import { Service } from '../../electron/service/service.ts';
import { hopwatch, post } from '../support/hopwatch-command.ts';
import { statusMessage } from '../support/messages.ts';
import { expect, test } from '../support/service-test.ts';

test('a new webhook URL is in force at once; the old one goes on for its time, a restart notwithstanding', async ({ folder }) => {
  const first = await Service.open({ dataFolder: folder, program: 'A test', port: 0 });
  await first.start();
  const old = new URL(first.urls.current ?? '').pathname;
  await first.urls.renew(24);
  const renewed = first.urls.current ?? '';
  expect(new URL(renewed).pathname).not.toBe(old);
  expect(first.urls.formerUsedAt).toBeNull();
  expect((await post(renewed, statusMessage(1))).status).toBe(200);
  expect((await post(new URL(old, renewed).href, statusMessage(2))).status).toBe(200);
  expect(Date.now() - (first.urls.formerUsedAt ?? 0)).toBeLessThan(60_000);
  await first.stop();
  const second = await Service.open({ dataFolder: folder, program: 'A test', port: 0 });
  await second.start();
  const url = new URL(old, second.urls.current ?? '').href;
  const left = (second.urls.formerUntil ?? 0) - Date.now();
  expect(left).toBeGreaterThan(23 * 3_600_000);
  expect(left).toBeLessThanOrEqual(24 * 3_600_000);
  expect((await post(url, statusMessage(3))).status).toBe(200);
  await second.urls.endFormer();
  expect((await post(url, statusMessage(4))).status).toBe(404);
  expect(second.urls.formerUntil).toBeNull();
  expect(second.history.size).toBe(3);
  await second.stop();
});

test('a second new URL does not end the first one early; ending at once ends all', async ({ service, url }) => {
  const paths = [new URL(url).pathname];
  for (const hours of [168, 1]) {
    await service.urls.renew(hours);
    paths.push(new URL(service.urls.current ?? '').pathname);
  }
  const statuses = (): Promise<number[]> => Promise.all(paths.map(async (path) => (await fetch(new URL(path, url))).status));
  expect(await statuses()).toEqual([200, 200, 200]);
  await service.urls.renew(0);
  expect(await statuses()).toEqual([404, 404, 404]);
  expect((await fetch(service.urls.current ?? '')).status).toBe(200);
});

test('the limit for a message is a setting, in force at once, and holds for what comes out of a compressed one', async ({
  service,
  url,
}) => {
  const note = 'x'.repeat(3 * 1024 * 1024);
  const large = JSON.stringify(statusMessage(1, { note }));
  const packed = (): Promise<Response> =>
    fetch(url, { method: 'POST', body: Uint8Array.from(gzipSync(large)), headers: { 'content-encoding': 'gzip' } });
  expect([(await post(url, large)).status, (await packed()).status]).toEqual([413, 413]);
  await service.changeSettings({ bodyLimitMiB: 4 });
  expect([(await post(url, large)).status, (await packed()).status]).toEqual([200, 200]);
  await service.changeSettings({ bodyLimitMiB: 16 });
  expect((await post(url, statusMessage(2, { note: note.repeat(5) }))).status).toBe(200);
  const [event] = await service.history.page(0, 1);
  expect(JSON.parse(event?.body ?? '')).toMatchObject({ note: note.repeat(5) });
  await expect(service.changeSettings({ bodyLimitMiB: 17 })).rejects.toMatchObject({
    code: 'bad-setting',
    details: { name: 'bodyLimitMiB' },
  });
});

test('what came in an encoding that can not be undone is set aside as it came', async ({ service, url }) => {
  const bytes = Uint8Array.from([1, 2, 3, 255]);
  const send = (encoding: string): Promise<Response> =>
    fetch(url, { method: 'POST', body: bytes, headers: { 'content-encoding': encoding } });
  expect([(await send('gzip')).status, (await send('zstd')).status]).toEqual([400, 415]);
  const kept = await service.quarantine.page(0, 5);
  expect(kept.map(({ reason, body }) => [reason, body.equals(bytes)])).toEqual([
    ['bad-encoding', true],
    ['bad-encoding', true],
  ]);
});

test('"hopwatch set bodyLimitMiB" and "hopwatch renew-url" change what is kept, and say so', async ({ folder }) => {
  const run = (...args: string[]) => hopwatch([...args, '--data', folder]);
  expect(await run('set', 'bodyLimitMiB', '8')).toMatchObject({ status: 0, stderr: 'bodyLimitMiB is set.\n' });
  expect(await run('set', 'bodyLimitMiB', '17')).toMatchObject({ status: 2, stderr: expect.stringContaining('between 1 and 16') });
  expect(await run('set', 'bodyLimitMiB', '1.5')).toMatchObject({ status: 2 });
  const first = await run('renew-url');
  expect(first).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^\/hooks\/[\w-]{32}\n$/),
    stderr: 'The old URL keeps working for 24 hours.\n',
  });
  const second = await run('renew-url', '--keep-old', '0');
  expect(second.stderr).toBe('All former URLs have ended.\n');
  expect(second.stdout).not.toBe(first.stdout);
  expect(await run('renew-url', '--keep-old', '1000')).toMatchObject({ status: 2 });
  const service = await Service.open({ dataFolder: folder, program: 'A test', port: 0 });
  expect(service.settings).toMatchObject({ bodyLimitMiB: 8, formerTokens: [] });
  expect(`/hooks/${service.settings.token}\n`).toBe(second.stdout);
  await service.stop();
});
