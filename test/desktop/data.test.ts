import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Service } from '../../electron/service/service.ts';
import { segmentLimits } from '../../electron/storage/segment-file.ts';
import { expect, test } from '../support/desktop-test.ts';
import { HopwatchWindow } from '../support/hopwatch-window.ts';
import { statusMessage } from '../support/messages.ts';
import { SmallDisk } from '../support/small-disk.ts';
import { newEvent } from '../support/stored-events.ts';

/** A history with one full segment and a few events behind it. */
async function fillHistory(dataFolder: string): Promise<void> {
  const service = await Service.open({ dataFolder, program: 'A test' });
  const jobs = Array.from({ length: segmentLimits.entries + 3 }, (_, number) => number + 1);
  await Promise.all(jobs.map((job) => service.data.record(newEvent(job), [])));
  await service.stop();
}

/** Flips one bit inside of a stored event. */
async function flipBit(dataFolder: string, segment: string, job: number): Promise<void> {
  const file = join(dataFolder, 'history', segment);
  const bytes = await readFile(file);
  const at = bytes.indexOf(`{"number":${job},`) + '{"number":'.length;
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  await writeFile(file, bytes);
}

test('damaged events are told in the window, at the start and when they are met, and a check tells the places', async ({
  launch,
  dataFolder,
}) => {
  await fillHistory(dataFolder);
  await flipBit(dataFolder, '000002.ndjson', segmentLimits.entries + 2);
  await flipBit(dataFolder, '000001.ndjson', segmentLimits.entries);
  const window = new HopwatchWindow(await (await launch()).window());
  await expect(window.problemBanner).toContainText('2 events can no longer be read');
  await expect(window.problemBanner).toContainText('000001.ndjson');
  await expect(window.problemBanner).toContainText('000002.ndjson');

  await window.open('Settings');
  await window.page.getByRole('button', { name: 'Check everything' }).click();
  const report = window.page.getByTestId('check-report');
  await expect(report).toContainText('2 events can no longer be read');
  await expect(report).toContainText(`history/000001.ndjson, line 4,097 can’t be read: 1 event lost.`);
  await expect(report).toContainText('history/000002.ndjson, line 3 can’t be read: 1 event lost.');
  await window.shoot('check-damaged');
});

test('a sound history is said to be sound, and its oldest events go only after it was said which', async ({ launch, dataFolder }) => {
  await fillHistory(dataFolder);
  const app = await launch();
  const window = new HopwatchWindow(await app.window());
  await window.open('Settings');
  await window.page.getByRole('button', { name: 'Check everything' }).click();
  await expect(window.page.getByTestId('check-report')).toContainText('Everything is intact: 4,099 events read');

  await window.page.getByRole('button', { name: 'Delete old events…' }).click();
  const dialog = window.page.getByRole('dialog', { name: 'Delete old events' });
  const plan = dialog.getByTestId('prune-plan');
  await expect(plan).toContainText('Fill in at least one');
  await dialog.getByLabel('Older than, in years').fill('50');
  await expect(plan).toContainText('Nothing would be deleted');
  await dialog.getByLabel('All but the newest, number of events').fill('3');
  await expect(plan).toContainText('4,096 events would be deleted, of 1 Mar 2026');
  await window.shoot('remove-old-events');
  await dialog.getByRole('button', { name: 'Delete 4,096 events' }).click();
  await expect(dialog).toHaveCount(0);
  await window.open('History');
  await expect(window.rows).toHaveCount(3);
  expect((await app.post(statusMessage(1))).status).toBe(200);
  await expect(window.rows).toHaveCount(4);
});

test('old events that were imported late go by their own time, after it was said of which months they are', async ({
  launch,
  dataFolder,
}) => {
  const service = await Service.open({ dataFolder, program: 'A test' });
  const record = (number: number, time: string): Promise<number> =>
    service.data.record(newEvent(number, { receivedAt: Date.parse(`${time}T12:00:00Z`) }), []);
  for (let number = 1; number <= 3; number += 1) await record(number, new Date().toISOString().slice(0, 10));
  for (let number = 4; number <= 6; number += 1) await record(number, '2020-03-15');
  await record(7, '2020-05-15');
  await service.stop();
  const window = new HopwatchWindow(await (await launch()).window());
  await window.open('Settings');
  await window.page.getByRole('button', { name: 'Delete old events…' }).click();
  const dialog = window.page.getByRole('dialog', { name: 'Delete old events' });
  await dialog.getByLabel('Older than, in years').fill('2');
  await expect(dialog.getByTestId('prune-plan')).toContainText('4 events would be deleted, from 15 Mar 2020 to 15 May 2020');
  await expect(dialog.getByTestId('prune-months').getByRole('listitem')).toHaveText(['March 2020: 3 events', 'May 2020: 1 event']);
  await window.shoot('remove-old-events-by-month');
  await dialog.getByRole('button', { name: 'Delete 4 events' }).click();
  await expect(dialog).toHaveCount(0);
  await window.open('History');
  await expect(window.rows).toHaveCount(3);
});

test('a full disk is told once, in the tray, the window and a notification, and recording goes on by itself', async ({
  launch,
  dataFolder,
  trayHost,
  notifications,
}) => {
  test.skip(!SmallDisk.isPossible, 'A small disk can only be mounted by root on Linux.');
  const disk = SmallDisk.mount(dataFolder, 64);
  try {
    const app = await launch();
    const window = new HopwatchWindow(await app.window());
    const tray = await trayHost.nextItem();
    await tray.waitForTooltip((text) => text.includes('listening'));
    await disk.fill('ballast', 0);
    const long = statusMessage(1, { data: { DETAILS: 'x'.repeat(500_000) } });
    const refused = await app.post(long);
    expect(refused.status).toBe(503);
    expect((await app.post(long)).status).toBe(503);
    await tray.waitForTooltip((text) => text.includes('stopped'));
    await expect(window.problemBanner).toContainText('The disk is full');
    expect((await notifications.next()).summary).toContain('The disk is full');

    await rm(join(disk.folder, 'ballast'));
    await tray.waitForTooltip((text) => text.includes('listening'));
    await expect(window.problemBanner).toHaveCount(0);
    expect((await app.post(statusMessage(2))).status).toBe(200);
    expect((await notifications.next()).summary).toContain('Job 15566');
    await app.quit();
  } finally {
    disk.unmount();
  }
});

test('while the indexes are made anew a small window tells how far it is, and gives way to the history', async ({ launch, dataFolder }) => {
  const segments = 36;
  const service = await Service.open({ dataFolder, program: 'A test' });
  for (let segment = 0; segment < segments; segment += 1) {
    const jobs = Array.from({ length: segmentLimits.entries }, (_, number) => segment * segmentLimits.entries + number + 1);
    await Promise.all(jobs.map((job) => service.data.record(newEvent(job), [])));
  }
  await service.stop();
  const history = join(dataFolder, 'history');
  for (const name of await readdir(history)) if (name.endsWith('.index.json')) await rm(join(history, name));

  const app = await launch();
  // It may be gone before its page is drawn, so main itself notes which windows it makes.
  const notes = await app.app.evaluateHandle(({ app: own, BrowserWindow }) => {
    const titles = BrowserWindow.getAllWindows().map((open) => open.getTitle());
    own.on('browser-window-created', (_event, made) => titles.push(made.getTitle()));
    return titles;
  });
  // A window that is just being made may be told twice.
  const made = async (): Promise<string[]> => [...new Set(await notes.jsonValue())];
  await expect.poll(made, { timeout: 20_000 }).toEqual(['Hopwatch is starting', 'Hopwatch']);
  const window = new HopwatchWindow(await app.window());
  await expect(window.page.getByText(`${(segments * segmentLimits.entries).toLocaleString('en-GB')} events`)).toBeVisible();
});
