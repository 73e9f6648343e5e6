import { Service } from '../../electron/service/service.ts';
import { expect, test } from '../support/desktop-test.ts';
import { HopwatchWindow } from '../support/hopwatch-window.ts';
import { sampleDay, statusMessage } from '../support/messages.ts';
import { newEvent } from '../support/stored-events.ts';

const dayMs = 86_400_000;

test('the overview counts the last days, and every mark leads to the events behind it', async ({ launch, dataFolder }) => {
  const service = await Service.open({ dataFolder, program: 'A test' });
  const people = ['Zoë', 'Amélie Durand', 'Łukasz Wójcik'];
  const kinds = ['job.updated', 'job.status.updated', 'invoice.status.updated'];
  for (let number = 0; number < 600; number += 1) {
    const receivedAt = Date.now() - (number % 45) * dayMs - ((number * 37) % 600) * 60_000;
    const event = { receivedAt, event: kinds[number % 3] ?? '', user: people[number % 2] ?? '', job: 15_000 + (number % 17) };
    await service.data.record(newEvent(number, event), []);
  }
  await service.stop();
  const app = await launch();
  const window = new HopwatchWindow(await app.window());
  await window.open('Overview');
  const overview = window.page.getByTestId('overview');
  await overview.getByText('A year').click();
  await expect(overview.getByText('600 events', { exact: true })).toBeVisible();
  await window.shoot('overview');
  await overview.getByRole('region', { name: 'By kind' }).getByRole('button', { name: 'Invoice' }).click();
  await expect(window.searchStatus).toContainText('200 events');

  await window.open('Overview');
  await overview.getByRole('region', { name: 'By person' }).getByRole('button', { name: 'Zoë' }).click();
  await expect(window.searchStatus).toContainText(/\d+ events/);
  await window.open('Overview');
  await overview.getByText('7 days').click();
  const field = overview.getByRole('table').getByRole('button', { disabled: false }).first();
  const [, count] = /: (\d+) event/.exec((await field.getAttribute('aria-label')) ?? '') ?? [];
  await field.click();
  await expect(window.searchStatus).toContainText(`${count} event`);
  await window.open('Overview');
  const bar = overview.getByRole('list').first().getByRole('button', { disabled: false }).last();
  const [, ofDay] = /: (\d+) event/.exec((await bar.getAttribute('aria-label')) ?? '') ?? [];
  await bar.click();
  await expect(window.searchStatus).toContainText(`${ofDay} event`);
});

test('the overview tells how long jobs are in a status, and leads to the jobs', async ({ launch, dataFolder }) => {
  const service = await Service.open({ dataFolder, program: 'A test' });
  for (let number = 0; number < 24; number += 1) {
    const [from, to] = [
      [0, 1],
      [1, 2],
      [2, 5],
    ][number % 3] ?? [0, 0];
    const job = 15_564 + Math.floor(number / 3);
    const receivedAt = Date.now() - 20 * dayMs + (number % 3) * (2.5 * dayMs) + number * 60_000;
    const body = JSON.stringify(statusMessage(0, { job, changes: { STATUS: { from, to } } }));
    await service.data.record(newEvent(number, { receivedAt, event: 'job.status.updated', job, body }), []);
  }
  await service.stop();
  const app = await launch();
  const window = new HopwatchWindow(await app.window());
  await window.open('Overview');
  const times = window.page.getByRole('region', { name: 'Time between statuses' });
  await expect(times.getByRole('button')).toHaveText(['Provisional → Booked2.5 days, 8 times', 'Booked → Dispatched2.5 days, 8 times']);
  await times.scrollIntoViewIfNeeded();
  await window.shoot('overview-statuses');
  await times.getByRole('button').first().click();
  await expect(window.searchStatus).toContainText('24 events found');
});

test('an event shows the line of its job, and steps along it', async ({ launch }) => {
  const app = await launch();
  const window = new HopwatchWindow(await app.window());
  for (const message of sampleDay()) await app.post(message);
  for (const [from, to] of [
    [2, 3],
    [3, 5],
  ])
    await app.post(statusMessage(0, { changes: { STATUS: { from, to } } }));
  await expect(window.rows).toHaveCount(12);
  await window.rows.first().click();
  const line = window.page.getByTestId('job-timeline');
  await expect(line).toContainText('Job 15564: 4 events');
  await expect(line.getByRole('listitem').first()).toContainText('Prepped → Dispatched');
  await line.getByRole('button', { name: 'Earlier event of this job' }).click();
  await expect(window.detail).toContainText('Booked → Prepped');
  await expect(line.locator('[aria-current]')).toContainText('Booked → Prepped');
  await line.getByRole('listitem').last().getByRole('button').click();
  await expect(window.detail).toContainText('Łukasz Wójcik');
  await expect(line.getByRole('button', { name: 'Earlier event of this job' })).toBeDisabled();
  await window.shoot('job-timeline');
  await app.post(statusMessage(0, { changes: { STATUS: { from: 5, to: 7 } } }));
  await expect(line).toContainText('Job 15564: 5 events');
});

test('the keyboard goes to the next unread event and tells what it can; an event is copied as text, JSON and a command', async ({
  launch,
}) => {
  const app = await launch();
  const window = new HopwatchWindow(await app.window());
  for (const number of [0, 1, 2, 3]) await app.post(statusMessage(number));
  await expect(window.rows).toHaveCount(4);
  await window.row('Job 15566').click();
  await expect(window.row('Job 15566')).toHaveAttribute('data-unread', 'false');
  await window.page.keyboard.press('u');
  await expect(window.detail).toContainText('Job 15565');
  await expect(window.row('Job 15565')).toHaveAttribute('data-unread', 'false');
  await window.page.keyboard.press('u');
  await expect(window.detail).toContainText('Job 15564');
  await expect(window.row('Job 15564')).toHaveAttribute('data-unread', 'false');
  await window.page.keyboard.press('u');
  await expect(window.detail).toContainText('Job 15567');

  const clipboard = (): Promise<string> => app.app.evaluate(({ clipboard: own }) => own.readText());
  const copyAs = async (form: string): Promise<void> => {
    await window.page.getByRole('button', { name: 'Copy event' }).click();
    await window.page.getByRole('menuitem', { name: form }).click();
  };
  await copyAs('Text');
  await expect.poll(clipboard).toMatch(/^Job 15567 Main Stage 2026: Provisional → Booked, by Zoë\n.+\nStatus: Provisional → Booked$/);
  await copyAs('JSON');
  await expect.poll(async () => (await clipboard()).startsWith('{\n')).toBe(true);
  expect(JSON.parse(await clipboard())).toMatchObject({ job: 15_567, export_key: '[redacted]' });
  await copyAs('curl command');
  await expect.poll(clipboard).toMatch(/^curl -X POST .+ "\$WEBHOOK_URL"$/);

  await window.page.keyboard.press('Shift+?');
  await expect(window.page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await window.shoot('shortcuts');
});
