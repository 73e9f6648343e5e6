import type { DesktopApp } from '../support/desktop-app.ts';
import { expect, test } from '../support/desktop-test.ts';
import { HopwatchWindow } from '../support/hopwatch-window.ts';
import { statusMessage } from '../support/messages.ts';
import type { NotificationDaemon } from '../support/notification-daemon.ts';

const hourMs = 3_600_000;

/** From now on the app's wall clock shows another time, while timers go on as they would. */
const setClock = (app: DesktopApp, byMs: number): Promise<void> =>
  app.app.evaluate((_electron, by) => {
    const real = Date.now;
    Date.now = () => real() + by;
  }, byMs);

/** Pauses the notifications for half an hour and receives an event meanwhile, which is not notified. */
async function receiveInPause(app: DesktopApp, notifications: NotificationDaemon): Promise<void> {
  const window = new HopwatchWindow(await app.window());
  await window.ask((bridge) => bridge.changeSettings({ pausedUntil: new Date(Date.now() + 1_800_000).toISOString() }));
  expect((await app.post(statusMessage(0))).status).toBe(200);
  await expect(window.rows).toHaveCount(1);
  // A test event is always notified: whatever was due before it would have come first.
  await window.ask((bridge) => bridge.sendTestEvent());
  expect((await notifications.next()).summary).toBe('Test from Hopwatch');
}

test('when the computer wakes after the end of a pause, what was held is notified at once', async ({ launch, notifications }) => {
  const app = await launch();
  await receiveInPause(app, notifications);
  await app.app.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend'));
  await setClock(app, hourMs);
  await app.app.evaluate(({ powerMonitor }) => powerMonitor.emit('resume'));
  expect((await notifications.next()).summary).toBe('Job 15564 Main Stage 2026');
});

test('a clock that is set beyond the end of a pause is noticed though nobody tells of it', async ({ launch, notifications }) => {
  const app = await launch();
  await receiveInPause(app, notifications);
  await setClock(app, hourMs);
  expect((await notifications.next(20_000)).summary).toBe('Job 15564 Main Stage 2026');
});
