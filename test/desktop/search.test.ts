import { mkdir, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../support/desktop-test.ts';
import { HopwatchWindow } from '../support/hopwatch-window.ts';
import { sampleDay, statusMessage } from '../support/messages.ts';

test('the search box finds words and fields, and says what is wrong in a query', async ({ launch }) => {
  const app = await launch();
  const window = new HopwatchWindow(await app.window());
  for (const message of sampleDay()) await app.post(message);
  await expect(window.rows).toHaveCount(10);
  await window.search('creme de la scene');
  await expect(window.rows).toHaveCount(2);
  await expect(window.searchStatus).toContainText('2 events');
  await window.search('job:15564 user:zoe');
  await expect(window.rows).toHaveCount(1);
  await window.rows.first().click();
  await expect(window.detail).toContainText('Job 15564 Main Stage 2026');
  await window.search('after:someday');
  await expect(window.page.getByTestId('search-error')).toContainText('"someday" is not a date');
  await window.search('nowhere to be found');
  await expect(window.searchStatus).toContainText(/no events/i);
  await window.search('');
  await expect(window.rows).toHaveCount(10);
});

test('an undo that fails is told, and offered again', async ({ launch, dataFolder }) => {
  const app = await launch();
  const window = new HopwatchWindow(await app.window());
  for (const number of [0, 1]) await app.post(statusMessage(number));
  await window.row('Job 15564').click();
  await window.page.getByRole('button', { name: 'Delete event' }).click();
  await expect(window.rows).toHaveCount(1);
  // Where the list of deleted events is written before it's put in its place.
  const obstacle = join(dataFolder, 'history', 'deleted.json.bak.new');
  await mkdir(obstacle);
  const undo = window.page.getByRole('button', { name: 'Undo' });
  await undo.click();
  await expect(window.page.getByText('The change could not be saved')).toBeVisible();
  await expect(window.rows).toHaveCount(1);
  await rmdir(obstacle);
  await undo.click();
  await expect(window.rows).toHaveCount(2);
  await expect(undo).toHaveCount(0);
});

test('an event is deleted and brought back', async ({ launch, trayHost }) => {
  const app = await launch();
  const window = new HopwatchWindow(await app.window());
  const tray = await trayHost.nextItem();
  for (const number of [0, 1, 2]) await app.post(statusMessage(number));
  await window.row('Job 15565').click();
  await expect(window.detail).toContainText('Job 15565');
  await window.page.getByRole('button', { name: 'Delete event' }).click();
  await expect(window.rows).toHaveCount(2);
  await expect(window.row('Job 15565')).toHaveCount(0);
  await tray.waitForMenu((menu) => !menu.some(({ label }) => label.includes('15565')) && menu.some(({ label }) => label.includes('15564')));
  await window.page.getByRole('button', { name: 'Undo' }).click();
  await expect(window.rows).toHaveCount(3);
  await expect(window.rows.nth(1)).toContainText('Job 15565');
});
