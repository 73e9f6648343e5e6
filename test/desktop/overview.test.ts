import { Service } from '../../electron/service.ts';
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
    await service.record(newEvent(number, event), []);
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
