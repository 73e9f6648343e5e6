import { expect, test } from '../support/desktop-test.ts';
import { HopwatchWindow } from '../support/hopwatch-window.ts';
import { statusMessage } from '../support/messages.ts';

test('the tray tells the state, lists the latest events, and shows unread', async ({ launch, trayHost }) => {
  const app = await launch();
  const window = new HopwatchWindow(await app.window());
  const tray = await trayHost.nextItem();
  expect(await tray.waitForTooltip((text) => text.includes('listening'))).toBe('Hopwatch: listening, nothing unread');
  const idle = await tray.iconPixmaps();
  expect(idle.length).toBeGreaterThan(0);
  const labels = (await tray.menu()).map(({ label }) => label);
  for (const label of ['Open Hopwatch', 'No events yet', 'Copy webhook URL', 'Send a test event', 'Pause notifications', 'Quit Hopwatch'])
    expect(labels).toContain(label);

  for (const number of [0, 1, 2, 3, 4, 5]) await app.post(statusMessage(number));
  await tray.waitForTooltip((text) => text === 'Hopwatch: listening, 6 unread');
  const rows = await tray.waitForMenu((menu) => menu.some(({ label }) => label.includes('Job 15569')));
  const events = rows.filter(({ label }) => label.includes('Main Stage 2026'));
  expect(events.map(({ label }) => label)).toEqual(
    [5, 4, 3, 2, 1].map((number) => `● Job ${15_564 + number} Main Stage 2026: Provisional → Booked`),
  );
  expect(await tray.iconPixmaps()).not.toEqual(idle);

  await tray.click(events[1]?.label ?? '');
  await expect(window.detail).toContainText('Job 15568');
  await tray.waitForTooltip((text) => text === 'Hopwatch: listening, 5 unread');
});

test('its menu copies the URL, sends a test event, opens the window and quits', async ({ launch, trayHost, notifications }) => {
  const app = await launch({ args: ['--hidden'] });
  const tray = await trayHost.nextItem();
  await tray.waitForTooltip((text) => text.includes('listening'));
  await tray.click('Copy webhook URL');
  await expect.poll(() => app.app.evaluate(({ clipboard }) => clipboard.readText())).toBe(await app.webhookUrl());

  await tray.click('Send a test event');
  expect((await notifications.next()).summary).toBe('Test from Hopwatch');

  const opened = app.app.waitForEvent('window');
  await tray.click('Open Hopwatch');
  await expect(new HopwatchWindow(await opened).rows).toHaveCount(1);

  await tray.click('Quit Hopwatch');
  await app.ended;
});

test('a pause holds notifications back until it is resumed; then what came is told', async ({ launch, trayHost, notifications }) => {
  const app = await launch({ args: ['--hidden'] });
  const tray = await trayHost.nextItem();
  await tray.waitForTooltip((text) => text.includes('listening'));
  await tray.click('For 1 hour');
  await tray.waitForTooltip((text) => text.includes('notifications paused'));
  await app.post(statusMessage(0));
  await tray.waitForTooltip((text) => text.includes('1 unread'));
  await tray.waitForMenu((menu) => menu.some(({ label }) => label === 'Resume notifications'));
  await tray.click('Resume notifications');
  await tray.waitForTooltip((text) => !text.includes('paused'));
  // What was held is told afterwards; a single event as itself.
  expect((await notifications.next()).summary).toContain('15564');
  await app.post(statusMessage(1));
  expect((await notifications.next()).summary).toContain('15565');
});

test('a click on the icon opens the window', async ({ launch, trayHost }) => {
  const app = await launch({ args: ['--hidden'] });
  const tray = await trayHost.nextItem();
  await tray.waitForTooltip((text) => text.includes('listening'));
  const opened = app.app.waitForEvent('window');
  await tray.activate();
  await expect(new HopwatchWindow(await opened).emptyState).toBeVisible();
});
