import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Service } from '../../../electron/service/service.ts';
import { post } from '../../support/hopwatch-command.ts';
import { exportKey, statusMessage } from '../../support/messages.ts';
import { expect, test } from '../../support/service-test.ts';

const wrong = (number: number, overrides: Readonly<Record<string, unknown>> = {}): Record<string, unknown> =>
  statusMessage(number, { export_key: 'another key', ...overrides });

const all = (service: Service): number[] => service.quarantine.idsThrough(Number.POSITIVE_INFINITY);

test('messages whose key was not the one that was set become events that came when they came', async ({ service, url }) => {
  await post(url, wrong(0));
  await post(url, wrong(1, { export_key: undefined }));
  await post(url, '{"event":');
  await post(url, { no: 'event' });
  const received = (await service.quarantine.page(2, 2)).map(({ receivedAt }) => receivedAt).reverse();
  const heard: number[] = [];
  service.on('recorded', ({ id }) => heard.push(id));
  expect(await service.data.acceptQuarantined(all(service))).toEqual({ accepted: 2, left: 2 });
  const events = (await service.history.page(0, 9)).reverse();
  expect(events.map(({ job, receivedAt }) => [job, receivedAt])).toEqual([
    [15_564, received[0]],
    [15_565, received[1]],
  ]);
  for (const { marks } of events) expect(marks).toEqual(['accepted', 'unverified']);
  expect(heard).toEqual(events.map(({ id }) => id));
  expect((await service.quarantine.page(0, 9)).map(({ reason }) => reason)).toEqual(['no-key', 'not-json']);
});

test('an accepted event never holds the export key, and one with the key that is set by then is verified', async ({ service, url }) => {
  await service.changeSettings({ exportKey: 'mistyped' });
  expect((await post(url, statusMessage(0))).status).toBe(403);
  await service.changeSettings({ exportKey });
  expect(await service.data.acceptQuarantined(all(service))).toEqual({ accepted: 1, left: 0 });
  const [event] = await service.history.page(0, 1);
  expect(event?.marks).toEqual(['accepted']);
  expect(JSON.parse(event?.body ?? '')).toEqual({ ...statusMessage(0), export_key: '[redacted]' });
});

test('without a key set, every accepted event is unverified', async ({ service, url }) => {
  await post(url, wrong(0));
  await service.changeSettings({ exportKey: null });
  await service.data.acceptQuarantined(all(service));
  expect((await service.history.page(0, 1))[0]?.marks).toEqual(['accepted', 'unverified']);
});

test('the same message that came twice is a repeat, and so is one that the history holds already', async ({ service, url }) => {
  await post(url, wrong(0));
  await post(url, wrong(0, { time: '2026-03-01 09:00:02' }));
  await post(url, wrong(1));
  await service.data.acceptQuarantined(all(service));
  const marks = (await service.history.page(0, 9)).map((event) => [event.job, event.marks.includes('repeat')]);
  expect(marks).toEqual([
    [15_565, false],
    [15_564, true],
    [15_564, false],
  ]);
});

test('two that accept the same messages at once record them once', async ({ service, url }) => {
  for (const number of [0, 1, 2]) await post(url, wrong(number));
  const ids = all(service);
  const results = await Promise.all([service.data.acceptQuarantined(ids), service.data.acceptQuarantined(ids)]);
  expect(results.map(({ accepted }) => accepted)).toEqual([3, 0]);
  expect(service.history.size).toBe(3);
});

test('a hard stop between recording and removing loses nothing, and what is recorded twice is marked as a repeat', async ({
  service,
  url,
  folder,
}) => {
  for (const number of [0, 1]) await post(url, wrong(number));
  // In the way of the file that remembers what was removed: as far as this comes, a power cut may come.
  await mkdir(join(folder, 'quarantine/removed.json.new'));
  await expect(service.data.acceptQuarantined(all(service))).rejects.toMatchObject({ code: 'storage-failed' });
  expect([service.history.size, service.quarantine.size]).toEqual([2, 2]);
  const copy = join(folder, 'copy');
  for (const name of ['history', 'settings.json']) await cp(join(folder, name), join(copy, name), { recursive: true });
  await cp(join(folder, 'quarantine/000001.ndjson'), join(copy, 'quarantine/000001.ndjson'));
  const after = await Service.open({ dataFolder: copy, program: 'A test', port: 0 });
  // Long after: the window of ten minutes around now has nothing to do with it.
  expect(await after.data.acceptQuarantined(all(after))).toEqual({ accepted: 2, left: 0 });
  const events = (await after.history.page(0, 9)).reverse();
  expect(events.map(({ job, marks }) => [job, marks.includes('repeat')])).toEqual([
    [15_564, false],
    [15_565, false],
    [15_564, true],
    [15_565, true],
  ]);
  expect(after.quarantine.size).toBe(0);
  await after.stop();
});

test('more than a batch is accepted, in the order in which they came', async ({ service, url }) => {
  for (let number = 0; number < 450; number += 1) await post(url, wrong(number));
  expect(await service.data.acceptQuarantined(all(service))).toEqual({ accepted: 450, left: 0 });
  const jobs = (await service.history.page(0, 500)).reverse().map(({ job }) => job);
  expect(jobs).toEqual(Array.from({ length: 450 }, (_, number) => 15_564 + number));
});

test('a repeat is known after a restart though an old event was accepted last', async ({ service, url, folder }) => {
  await post(url, statusMessage(5));
  await service.history.record({
    receivedAt: 0,
    event: 'job.updated',
    job: 1,
    user: '',
    marks: ['accepted'],
    fingerprint: '0',
    body: '{"event":"job.updated"}',
  });
  const copy = join(folder, 'copy');
  for (const name of ['history', 'settings.json']) await cp(join(folder, name), join(copy, name), { recursive: true });
  const after = await Service.open({ dataFolder: copy, program: 'A test', port: 0 });
  await after.start();
  await post(after.urls.current ?? '', statusMessage(5));
  expect((await after.history.page(0, 1))[0]?.marks).toEqual(['repeat']);
  await after.stop();
});
