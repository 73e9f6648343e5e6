import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../support/desktop-test.ts';
import { HopwatchWindow } from '../support/hopwatch-window.ts';
import { statusMessage } from '../support/messages.ts';

test('after the key was corrected all that was set aside is accepted in the window, and stands in the history', async ({
  launch,
  notifications,
}) => {
  const app = await launch();
  const window = new HopwatchWindow(await app.window());
  await window.ask((bridge) => bridge.changeSettings({ exportKey: 'mistyped' }));
  for (const number of [0, 1]) expect((await app.post(statusMessage(number))).status).toBe(403);
  expect((await app.post(statusMessage(2, { export_key: 'not-the-key' }))).status).toBe(403);
  expect((await app.post('{"event":"job.upd')).status).toBe(400);
  await window.ask((bridge) => bridge.changeSettings({ exportKey: '22u43mrjwe7u' }));

  await window.open('Quarantine');
  await expect(window.asideRows).toHaveCount(4);
  await window.page.getByRole('button', { name: 'Accept all' }).click();
  await expect(window.page.getByRole('dialog', { name: 'Accept 4 messages as events?' })).toBeVisible();
  // What comes while the question is read is not meant by "all".
  await app.post('a test by hand');
  await expect(window.asideRows).toHaveCount(5);
  await window.page.getByRole('dialog').getByRole('button', { name: 'Accept all' }).click();
  await expect(window.page.getByRole('status').filter({ hasText: '3 messages accepted, 1 still can’t be read' })).toBeVisible();
  await expect(window.asideRows).toHaveCount(2);

  await window.open('History');
  await expect(window.rows).toHaveCount(3);
  await expect(window.row('Job 15566').getByText('Unverified')).toBeVisible();
  await expect(window.row('Job 15565').getByText('Unverified')).toHaveCount(0);
  await window.row('Job 15564').click();
  await expect(window.detail).toContainText('You accepted it as an event later');
  expect(notifications.notifications.filter(({ summary }) => summary.includes('Job 1556'))).toEqual([]);
});

test('a message is accepted or deleted by itself, and what can’t be read says so and stays', async ({ launch }) => {
  const app = await launch();
  const window = new HopwatchWindow(await app.window());
  await window.ask((bridge) => bridge.changeSettings({ exportKey: '22u43mrjwe7u' }));
  await app.post(statusMessage(0, { export_key: 'not-the-key' }));
  await app.post('a test by hand');
  await window.open('Quarantine');
  await window.asideRows.first().click();
  await window.page.getByRole('button', { name: 'Accept as event' }).click();
  await expect(window.page.getByRole('status').filter({ hasText: '1 message still can’t be read' })).toBeVisible();
  await expect(window.asideRows).toHaveCount(2);
  await expect(window.asideRows.first()).toHaveAttribute('aria-selected', 'true');
  await window.asideRows.last().click();
  await window.page.getByRole('button', { name: 'Accept as event' }).click();
  await expect(window.page.getByRole('status').filter({ hasText: '1 message accepted' })).toBeVisible();
  await expect(window.asideRows).toHaveCount(1);
  // The list goes on at the next message.
  await expect(window.asideRows.first()).toHaveAttribute('aria-selected', 'true');
  await window.page.getByRole('button', { name: 'Delete all' }).click();
  await window.page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  await expect(window.asideRows).toHaveCount(1);
  await window.page.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(window.page.getByText('The quarantine is empty')).toBeVisible();
  await window.open('History');
  await expect(window.rows).toHaveCount(1);
});

test('the window says how many had to go to make room', async ({ launch, dataFolder }) => {
  await mkdir(join(dataFolder, 'quarantine'));
  const dropped = { count: 1234, oldest: Date.parse('2026-03-01T09:00:00Z'), newest: Date.parse('2026-04-12T09:00:00Z') };
  const removed = { version: 1, ranges: [], nextId: 1235, dropped };
  await writeFile(join(dataFolder, 'quarantine/removed.json'), JSON.stringify(removed));
  const app = await launch();
  const window = new HopwatchWindow(await app.window());
  const words = window.page.getByText('1,234 older messages were deleted to make room, received from 1 Mar 2026 to 12 Apr 2026');
  await window.open('Quarantine');
  await expect(words).toBeVisible();
  await app.post('a test by hand');
  await expect(window.asideRows).toHaveCount(1);
  await expect(words).toBeVisible();
});
