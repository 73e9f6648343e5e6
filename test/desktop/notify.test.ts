import { expect, test } from '../support/desktop-test.ts';
import { HopwatchWindow } from '../support/hopwatch-window.ts';
import { statusMessage } from '../support/messages.ts';

test('a webhook becomes a notification that a person understands; its click shows the event', async ({ launch, notifications }) => {
  const app = await launch();
  const window = new HopwatchWindow(await app.window());
  await expect(window.emptyState).toBeVisible();
  for (const number of [0, 1, 2]) expect((await app.post(statusMessage(number))).status).toBe(200);

  const first = await notifications.next();
  expect(first.summary).toBe('Job 15564 Main Stage 2026');
  expect(first.body).toContain('Provisional → Booked, by Zoë');
  await expect(window.rows).toHaveCount(3);
  await expect(window.rows.first()).toContainText('Job 15566');

  notifications.click(first.id);
  await expect(window.detail).toContainText('Job 15564 Main Stage 2026');
  await expect(window.detail).toContainText('Provisional');
  await expect(window.row('Job 15564')).toHaveAttribute('data-unread', 'false');
  await expect(window.row('Job 15565')).toHaveAttribute('data-unread', 'true');
});

test('with the window closed main still receives, records and notifies, and a late click opens the window on the event', async ({
  launch,
  notifications,
}) => {
  const app = await launch();
  const page = await app.window();
  await expect(new HopwatchWindow(page).emptyState).toBeVisible();
  const url = await app.webhookUrl();
  await page.close();
  expect(app.app.windows()).toHaveLength(0);

  for (const number of [0, 1]) expect((await fetch(url, { method: 'POST', body: JSON.stringify(statusMessage(number)) })).status).toBe(200);
  const first = await notifications.next();
  await notifications.next();
  expect(first.summary).toBe('Job 15564 Main Stage 2026');

  const opened = app.app.waitForEvent('window');
  notifications.click(first.id);
  const window = new HopwatchWindow(await opened);
  await expect(window.detail).toContainText('Job 15564 Main Stage 2026');
  await expect(window.rows).toHaveCount(2);
});

test('started hidden, with no window ever, it notifies', async ({ launch, notifications, trayHost }) => {
  const app = await launch({ args: ['--hidden'] });
  const tray = await trayHost.nextItem();
  await tray.waitForTooltip((text) => text.includes('listening'));
  expect((await app.post(statusMessage(0))).status).toBe(200);
  expect((await notifications.next()).summary).toBe('Job 15564 Main Stage 2026');
  expect(app.app.windows()).toHaveLength(0);
});

test('markup in names is shown as it is, not obeyed', async ({ launch, notifications }) => {
  const app = await launch();
  await app.window();
  await app.post(statusMessage(0, { user_name: '<b>Zoë</b> & Co' }));
  expect((await notifications.next()).body).toContain('by &lt;b&gt;Zoë&lt;/b&gt; &amp; Co');
});

test('a service that reads no markup is given plain text, and entities of HireHop’s are characters everywhere', async ({
  launch,
  notifications,
}) => {
  notifications.capabilities = ['actions', 'body'];
  const app = await launch();
  const window = new HopwatchWindow(await app.window());
  const message = statusMessage(0, { user_name: 'Fjord &amp; Sons <b>' });
  await app.post(message);
  expect((await notifications.next()).body).toContain('by Fjord & Sons <b>');
  await expect(window.rows.first()).toContainText('Fjord & Sons <b>');
  await app.quit();

  notifications.capabilities = ['actions'];
  const again = await launch();
  await again.window();
  await again.post(statusMessage(1, { user_name: 'Fjord &amp; Sons' }));
  const bare = await notifications.next();
  expect(bare).toMatchObject({ summary: expect.stringMatching(/^Job 15565 .*by Fjord & Sons/), body: '' });
});

test('what goes wrong with a job is urgent; what can be read later makes no notification and stays unread', async ({
  launch,
  notifications,
}) => {
  const app = await launch();
  const window = new HopwatchWindow(await app.window());
  await app.post(statusMessage(0, { event: 'contact.person.updated', changes: {} }));
  await app.post(statusMessage(1, { changes: { STATUS: { from: 2, to: 9 } } }));
  await app.post(statusMessage(2));
  expect(await notifications.next()).toMatchObject({ urgency: 'critical', body: expect.stringContaining('Booked → Cancelled') });
  expect(await notifications.next()).toMatchObject({ urgency: 'normal', body: expect.stringContaining('Provisional → Booked') });
  await expect(window.rows).toHaveCount(3);
  await expect(window.rows.nth(2)).toHaveAttribute('data-unread', 'true');
});

test('a click on a notification that has long been followed by others still opens its event', async ({ launch, notifications }) => {
  const app = await launch();
  const window = new HopwatchWindow(await app.window());
  for (const number of [0, 1, 2, 3]) {
    await app.post(statusMessage(number));
    await notifications.next();
  }
  notifications.click(notifications.notifications[0]?.id ?? 0);
  await expect(window.detail).toContainText('Job 15564 Main Stage 2026');
});

test('after a restart what was unread is still unread, and is not announced again', async ({ launch, notifications, trayHost }) => {
  const app = await launch();
  await app.window();
  await app.post(statusMessage(0));
  await notifications.next();
  await (await trayHost.nextItem()).waitForTooltip((text) => text.includes('1 unread'));
  await app.quit();
  const again = await launch();
  const window = new HopwatchWindow(await again.window());
  await (await trayHost.nextItem()).waitForTooltip((text) => text.includes('1 unread'));
  await expect(window.row('Job 15564')).toHaveAttribute('data-unread', 'true');
  await again.post(statusMessage(1));
  expect((await notifications.next()).summary).toContain('15565');
});

test('a repeat is recorded and marked, but not notified again', async ({ launch, notifications }) => {
  const app = await launch();
  const window = new HopwatchWindow(await app.window());
  await app.post(statusMessage(0));
  await app.post(statusMessage(0, { time: '2026-03-01 09:00:04' }));
  await app.post(statusMessage(1));
  expect((await notifications.next()).summary).toContain('15564');
  expect((await notifications.next()).summary).toContain('15565');
  await expect(window.rows).toHaveCount(3);
  await expect(window.rows.nth(1)).toContainText('Repeat');
});

test.describe('on a desktop without tray and notifications', () => {
  test.use({ hasTray: false, hasNotifications: false });

  test('events are received, recorded and shown', async ({ launch }) => {
    const app = await launch();
    const window = new HopwatchWindow(await app.window());
    expect((await app.post(statusMessage(0))).status).toBe(200);
    await expect(window.rows).toHaveCount(1);
    // Without a tray the way back to a closed window is to start the app again.
    await window.page.close();
    const opened = app.app.waitForEvent('window');
    expect(await app.startAgain()).toBe(0);
    await expect(new HopwatchWindow(await opened).rows).toHaveCount(1);
  });
});
