import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { expect, test } from '../support/desktop-test.ts';
import { HopwatchWindow } from '../support/hopwatch-window.ts';
import { statusMessage } from '../support/messages.ts';

test('start at login is switched in the settings, and the desktop finds the entry', async ({ launch, home }) => {
  const app = await launch();
  const window = new HopwatchWindow(await app.window());
  await window.open('Settings');
  const toggle = window.page.getByRole('switch', { name: 'Start Hopwatch when I log in' });
  await expect(toggle).not.toBeChecked();
  await toggle.click();
  await expect(toggle).toBeChecked();
  const file = join(home, '.config/autostart/hopwatch.desktop');
  expect(await readFile(file, 'utf8')).toContain('--hidden\n');
  await toggle.click();
  await expect(toggle).not.toBeChecked();
  await expect(readFile(file, 'utf8')).rejects.toThrow('ENOENT');
});

test('an autostart entry that the desktop has switched off shows as off, and one click turns it on', async ({ launch, home }) => {
  const file = join(home, '.config/autostart/hopwatch.desktop');
  await mkdir(join(home, '.config/autostart'));
  await writeFile(file, '[Desktop Entry]\nType=Application\nName=Hopwatch\nExec=/opt/Hopwatch/hopwatch --hidden\nHidden=true\n');
  const app = await launch();
  const window = new HopwatchWindow(await app.window());
  await window.open('Settings');
  const toggle = window.page.getByRole('switch', { name: 'Start Hopwatch when I log in' });
  await expect(toggle).not.toBeChecked();
  await toggle.click();
  await expect(toggle).toBeChecked();
  const entry = await readFile(file, 'utf8');
  expect(entry).not.toContain('Hidden=true');
  // The user goes to the desktop's settings and comes back.
  await writeFile(file, entry.replace('enabled=true', 'enabled=false'));
  await app.app.evaluate(({ app: electron }) => electron.emit('browser-window-focus'));
  await expect(toggle).not.toBeChecked();
});

test('a hopwatch link opens its event; any other link only the window', async ({ launch }) => {
  const app = await launch();
  const window = new HopwatchWindow(await app.window());
  for (const number of [0, 1]) await app.post(statusMessage(number));
  await expect(window.rows).toHaveCount(2);
  const follow = (link: string): Promise<void> =>
    app.app.evaluate(({ app: electron }, url) => void electron.emit('second-instance', {}, ['hopwatch', url], '', null), link);
  await follow('hopwatch://event/1');
  await expect(window.detail).toContainText('Job 15564');
  await follow('hopwatch://event/2/../../settings');
  await follow('hopwatch://quit');
  await expect(window.detail).toContainText('Job 15564');
  await follow('hopwatch://event/000000000002');
  await expect(window.detail).toContainText('Job 15565');
});

test('a page that crashes is opened again, and nothing is lost meanwhile', async ({ launch }) => {
  const app = await launch();
  const window = new HopwatchWindow(await app.window());
  await expect(window.emptyState).toBeVisible();
  const url = await app.webhookUrl();
  const opened = app.app.waitForEvent('window');
  await app.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer());
  expect((await fetch(url, { method: 'POST', body: JSON.stringify(statusMessage(0)) })).status).toBe(200);
  await expect(new HopwatchWindow(await opened).rows).toHaveCount(1);
});

test('a fault that nothing catches ends the app; the next start has every event, says so, and keeps a report without the secret', async ({
  launch,
  dataFolder,
}) => {
  const first = await launch();
  await first.window();
  const url = await first.webhookUrl();
  expect((await first.post(statusMessage(0))).status).toBe(200);
  await first.app.evaluate((_electron, words) => void setTimeout(() => Promise.reject(new Error(words))), `no way to ${url}`);
  await first.ended;
  const report = await readFile(join(dataFolder, 'crash-report.txt'), 'utf8');
  expect(report).toContain('Error: no way to http://127.0.0.1');
  expect(report).not.toContain(url.split('/').at(-1));

  const second = await launch();
  const window = new HopwatchWindow(await second.window());
  await expect(window.rows).toHaveCount(1);
  await expect(window.problemBanner).toContainText('did not end properly');
  await window.problemBanner.getByRole('button', { name: 'Dismiss' }).click();
  await expect(window.problemBanner).toHaveCount(0);
  await window.open('Settings');
  await expect(window.page.getByRole('button', { name: 'Read the crash report' })).toBeVisible();
  await second.quit();

  const third = await launch();
  const again = new HopwatchWindow(await third.window());
  await expect(again.rows).toHaveCount(1);
  await expect(again.problemBanner).toHaveCount(0);
});

test('told to end, as at a logout, it ends within two seconds with everything on disk, even while a client stays connected', async ({
  launch,
}) => {
  const app = await launch();
  await app.window();
  const url = new URL(await app.webhookUrl());
  const idle = connect(Number(url.port), url.hostname).on('error', () => undefined);
  idle.write('POST / HTTP/1.1\r\n');
  for (const number of [0, 1, 2]) expect((await app.post(statusMessage(number))).status).toBe(200);
  const before = performance.now();
  expect(await app.terminate()).toBe(0);
  expect(performance.now() - before).toBeLessThan(2_500);
  idle.destroy();
  const again = new HopwatchWindow(await (await launch()).window());
  await expect(again.rows).toHaveCount(3);
  await expect(again.problemBanner).toHaveCount(0);
});
