import { cp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Service } from '../../electron/service/service.ts';
import { hopwatch, post } from '../support/hopwatch-command.ts';
import { exportKey, statusMessage } from '../support/messages.ts';
import { expect, test } from '../support/node-test.ts';

const fixture = join(import.meta.dirname, '../fixtures/format-1');

/** What every file of a folder holds, by its name. */
async function contents(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const files = names.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return Object.fromEntries(
    await Promise.all(files.map(async (file) => [file.slice(folder.length), await readFile(file, 'latin1')] as const)),
  );
}

test('a folder of the first format opens whole, with all that it held, and goes on being used', async ({ folder }) => {
  await cp(fixture, folder, { recursive: true });
  expect(JSON.parse((await hopwatch(['verify', '--data', folder])).stdout)).toMatchObject({ whole: true, events: 9, quarantined: 2 });
  const service = await Service.open({ dataFolder: folder, program: 'A test', port: 0 });
  await service.start();
  expect(service.problems.list).toEqual([]);
  expect(service.settings).toMatchObject({ baseUrl: 'https://hirehop.net', token: expect.stringMatching(/^[\w-]{32}$/) });
  // What came to the settings since then has its default.
  expect(service.settings).toMatchObject({ preview: 'full', storm: { events: 5, seconds: 10 }, quietHours: [], rules: null });
  expect(service.settings).toMatchObject({ publicAddress: { kind: 'off' }, exposed: true, givenUrl: null });
  expect(service.history.unread).toBe(7);
  const events = (await service.history.page(0, 20)).reverse();
  expect(events.map(({ job }) => job)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8].map((number) => 15_564 + number));
  expect(events[3]).toMatchObject({ id: 4, user: 'Zoë', marks: ['repeat'], receivedAt: Date.parse('2026-03-01T09:03:00Z') });
  expect(JSON.parse(events[1]?.body ?? '')).toEqual({ ...statusMessage(1), export_key: '[redacted]' });
  expect((await service.quarantine.page(0, 5)).map(({ reason }) => reason)).toEqual(['not-utf8', 'not-json']);
  expect((await post(service.urls.current ?? '', statusMessage(9, { export_key: exportKey }))).status).toBe(200);
  expect(service.history.size).toBe(10);
  await service.stop();
});

test('reading commands change nothing in a folder', async ({ folder }) => {
  await cp(fixture, folder, { recursive: true });
  const before = await contents(folder);
  await hopwatch(['verify', '--data', folder]);
  await hopwatch(['export', '--format', 'ndjson', '--data', folder]);
  expect(await contents(folder)).toEqual(before);
});
