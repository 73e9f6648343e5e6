import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../support/desktop-test.ts';
import { HopwatchWindow } from '../support/hopwatch-window.ts';
import { statusMessage } from '../support/messages.ts';

test('the settings of notifications are in force as soon as they are saved, and a wrong value is told at its field', async ({
  launch,
  notifications,
  dataFolder,
}) => {
  const app = await launch();
  const window = new HopwatchWindow(await app.window());
  const { page } = window;
  const stored = async (): Promise<unknown> => JSON.parse(await readFile(join(dataFolder, 'settings.json'), 'utf8'));
  await window.open('Settings');

  await page.getByRole('radio', { name: 'Only the kind' }).click();
  await expect.poll(stored).toMatchObject({ preview: 'type' });
  await app.post(statusMessage(0));
  expect(await notifications.next()).toMatchObject({ summary: 'Job: status updated', body: 'Open Hopwatch to see it.' });

  await page.getByLabel('Events', { exact: true }).fill('0');
  await page.getByRole('button', { name: 'Save when a summary is shown' }).click();
  await expect(page.getByText('The number of events is between 1 and 100.')).toBeVisible();
  await page.getByLabel('Events', { exact: true }).fill('1');
  await page.getByRole('button', { name: 'Save when a summary is shown' }).click();
  await expect.poll(stored).toMatchObject({ storm: { events: 1, seconds: 10 } });
  await app.post(statusMessage(1));
  await app.post(statusMessage(2));
  expect((await notifications.next()).summary).toMatch(/^\d events$/);

  await page.getByRole('textbox', { name: 'Your name or e-mail address in HireHop' }).fill('Zoë');
  await page.getByRole('button', { name: 'Save your name' }).click();
  await expect.poll(stored).toMatchObject({ me: 'Zoë' });
  await page.getByRole('button', { name: 'Try it on the last 30 days' }).click();
  await expect(page.getByText('Of 3 events of the last 30 days, none would have notified you.')).toBeVisible();
});

test('quiet hours are set by weekday, hold notifications back and end in one that tells what came', async ({
  launch,
  notifications,
  dataFolder,
}) => {
  const app = await launch();
  const window = new HopwatchWindow(await app.window());
  const { page } = window;
  const stored = async (): Promise<unknown> => JSON.parse(await readFile(join(dataFolder, 'settings.json'), 'utf8'));
  await window.open('Settings');
  await page.getByRole('checkbox', { name: 'Monday' }).click();
  await expect(page.getByText('on the next day')).toBeVisible();
  await page.getByLabel('Monday, from').fill('22:30');
  await expect.poll(stored).toMatchObject({ quietHours: [{ day: 1, from: '22:30', to: '08:00' }] });

  const always = [1, 2, 3, 4, 5, 6, 7].map((day) => ({ day, from: '00:00', to: '00:00' }));
  await page.evaluate(`window.hopwatch.changeSettings({ quietHours: ${JSON.stringify(always)} })`);
  for (const number of [0, 1, 2]) await app.post(statusMessage(number));
  await window.open('History');
  await expect(window.rows).toHaveCount(3);
  expect(notifications.notifications).toEqual([]);
  await page.evaluate('window.hopwatch.changeSettings({ quietHours: [] })');
  expect(await notifications.next()).toMatchObject({ summary: 'While it was quiet: 3 events', body: '3 job status' });
});
