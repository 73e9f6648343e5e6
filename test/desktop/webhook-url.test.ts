import { expect, test } from '../support/desktop-test.ts';
import { HopwatchWindow } from '../support/hopwatch-window.ts';
import { statusMessage } from '../support/messages.ts';
import { listeningUrl } from '../support/webhook-url.ts';

const post = (url: string, number: number): Promise<Response> =>
  fetch(url, { method: 'POST', body: JSON.stringify(statusMessage(number)) });

test('a new webhook URL is made in the window; the old one goes on until it is ended there', async ({ launch }) => {
  const window = new HopwatchWindow(await (await launch()).window());
  const { page } = window;
  const old = await listeningUrl(page);
  await window.open('Settings');
  await page.getByRole('button', { name: 'New URL…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Keep the old URL working').selectOption({ label: 'For a week' });
  await window.shoot('new-url');
  await dialog.getByRole('button', { name: 'Make a new URL' }).click();
  await expect(window.webhookUrl).not.toHaveText(old);
  const former = page.getByTestId('former-url');
  await expect(former).toContainText('It hasn’t been used');
  expect((await post(old, 1)).status).toBe(200);
  expect((await post((await window.webhookUrl.textContent()) ?? '', 2)).status).toBe(200);
  await expect(former).toContainText('HireHop still needs the new one');
  await window.shoot('former-url');
  await page.getByRole('button', { name: 'End it now' }).click();
  await expect(former).toHaveCount(0);
  expect((await post(old, 3)).status).toBe(404);
  await expect(page.getByTestId('refused')).toContainText('1 request rejected since Hopwatch started: 1 to a wrong address.');
});

test('the largest message that is taken is chosen in the window, and in force at once', async ({ launch }) => {
  const app = await launch();
  const window = new HopwatchWindow(await app.window());
  await window.open('Settings');
  const large = statusMessage(1, { note: 'x'.repeat(3_000_000) });
  expect((await app.post(large)).status).toBe(413);
  await window.page.getByRole('combobox', { name: 'Largest message' }).selectOption('4 MB');
  await expect(window.page.getByRole('combobox', { name: 'Largest message' })).toBeEnabled();
  await expect(window.page.getByText('Saved')).toBeVisible();
  expect((await app.post(large)).status).toBe(200);
});
