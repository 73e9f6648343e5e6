import { expect, test } from '../support/desktop-test.ts';
import { HopwatchWindow } from '../support/hopwatch-window.ts';
import { statusMessage } from '../support/messages.ts';

test('a burst of 500 becomes at most three notifications, nothing is lost, and a click opens the history on it', async ({
  launch,
  notifications,
}) => {
  const app = await launch();
  const window = new HopwatchWindow(await app.window());
  const url = await app.webhookUrl();
  const send = async (number: number): Promise<number> => {
    const body = JSON.stringify(statusMessage(number, { job: number < 300 ? 15_564 : 15_564 + number }));
    return (await fetch(url, { method: 'POST', body })).status;
  };
  const statuses = await Promise.all(Array.from({ length: 500 }, (_, number) => send(number)));
  expect(statuses.every((status) => status === 200)).toBe(true);
  await expect.poll(() => notifications.notifications.at(-1)?.summary, { timeout: 20_000 }).toBe('500 events');
  expect(notifications.notifications.length).toBeLessThanOrEqual(3);
  const last = notifications.notifications.at(-1);
  expect(last?.body).toBe('500 job status; job 15564 300 times');
  // Those before it were taken back: one is on the screen.
  await expect.poll(() => notifications.withdrawn.length).toBe(notifications.notifications.length - 1);

  notifications.click(last?.id ?? 0);
  await expect(window.page.getByTestId('search-box')).toHaveValue(/^after:\S+ before:\S+$/);
  await expect(window.searchStatus).toContainText('500');
});

test('a click on a storm’s notification opens a closed window on what it tells', async ({ launch, notifications }) => {
  const app = await launch();
  const page = await app.window();
  await expect(new HopwatchWindow(page).emptyState).toBeVisible();
  const url = await app.webhookUrl();
  await page.close();
  for (let number = 0; number < 8; number += 1) {
    await fetch(url, { method: 'POST', body: JSON.stringify(statusMessage(number, { job: 15_564 })) });
  }
  await expect.poll(() => notifications.notifications.at(-1)?.summary).toBe('8 events');
  const opened = app.app.waitForEvent('window');
  notifications.click(notifications.notifications.at(-1)?.id ?? 0);
  const window = new HopwatchWindow(await opened);
  await expect(window.page.getByTestId('search-box')).toHaveValue(/^job:15564 after:\S+ before:\S+$/);
  await expect(window.rows).toHaveCount(8);
});
