import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import { Service } from '../../electron/service/service.ts';
import { DesktopApp } from '../support/desktop-app.ts';
import { expect, test } from '../support/desktop-test.ts';
import { HopwatchWindow } from '../support/hopwatch-window.ts';
import { exportKey, statusMessage } from '../support/messages.ts';

test('quit and start again: events, unread marks, settings and URL are as they were', async ({ launch }) => {
  const first = await launch();
  const window = new HopwatchWindow(await first.window());
  expect(await window.ask((bridge) => bridge.changeSettings({ exportKey: '22u43mrjwe7u', baseUrl: 'hirehop.net' }))).toEqual({ ok: true });
  const url = await first.webhookUrl();
  for (const number of [0, 1]) await first.post(statusMessage(number));
  await window.row('Job 15564').click();
  await expect(window.row('Job 15564')).toHaveAttribute('data-unread', 'false');
  await first.quit();

  const second = await launch();
  const again = new HopwatchWindow(await second.window());
  await expect(again.rows).toHaveCount(2);
  await expect(again.row('Job 15564')).toHaveAttribute('data-unread', 'false');
  await expect(again.row('Job 15565')).toHaveAttribute('data-unread', 'true');
  expect(await second.webhookUrl()).toBe(url);
  const state = await again.ask((bridge) => bridge.getState());
  expect(state).toMatchObject({ exportKeySet: true, baseUrl: 'https://hirehop.net', events: 2, unread: 1 });
  expect((await second.post(statusMessage(2, { export_key: 'wrong' }))).status).toBe(403);
  expect((await second.post(statusMessage(2, { export_key: exportKey }))).status).toBe(200);
});

test('killed without warning and started again, it has every event that was acknowledged', async ({ launch }) => {
  const first = await launch();
  await first.window();
  for (const number of [0, 1, 2]) expect((await first.post(statusMessage(number))).status).toBe(200);
  await first.kill();
  const second = await launch();
  await expect(new HopwatchWindow(await second.window()).rows).toHaveCount(3);
});

test('a second start shows the window of the first and ends', async ({ launch }) => {
  const app = await launch({ args: ['--hidden'] });
  await expect.poll(() => app.webhookUrl()).toContain('/hooks/');
  const opened = app.app.waitForEvent('window');
  expect(await app.startAgain()).toBe(0);
  await expect(new HopwatchWindow(await opened).emptyState).toBeVisible();
});

test('a taken port is told with what to do, and another one is taken only when the user says so', async ({
  launch,
  dataFolder,
  trayHost,
}) => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as { port: number };
  const service = await Service.open({ dataFolder, program: 'A test' });
  await service.keepSettings({ port });
  await service.stop();

  const app = await launch({ args: ['--hidden'] });
  const window = new HopwatchWindow(await app.window());
  await expect(window.problemBanner).toContainText(`Another program is using port ${port}`);
  const tray = await trayHost.nextItem();
  await tray.waitForTooltip((text) => text.includes('stopped'));
  expect((await window.ask((bridge) => bridge.getState())).listener).toMatchObject({ state: 'stopped', port });

  await window.page.getByRole('button', { name: /Use port \d+ instead/ }).click();
  await expect(window.problemBanner).toHaveCount(0);
  await tray.waitForTooltip((text) => text.includes('listening'));
  expect((await app.post(statusMessage(0))).status).toBe(200);
  expect((await window.ask((bridge) => bridge.getState())).listener.port).not.toBe(port);
  other.close();
});

test('the data folder that another Hopwatch writes to is refused in words', async ({ launch, dataFolder, home, bus }) => {
  const service = await Service.open({ dataFolder, program: 'hopwatch listen' });
  const words = `hopwatch listen (process ${process.pid}`;
  await DesktopApp.launchUntilSaid(words, { dataFolder, home, busAddress: bus.address });
  await service.stop();
  const app = await launch();
  await expect(new HopwatchWindow(await app.window()).emptyState).toBeVisible();
});

test('settings are changed in the window and hold at once', async ({ launch }) => {
  const app = await launch();
  const window = new HopwatchWindow(await app.window());
  await window.open('Settings');
  await window.page.locator('input[type=password]').filter({ visible: true }).fill(exportKey);
  await window.page.getByRole('button', { name: 'Save export key' }).filter({ visible: true }).click();
  await expect.poll(async () => (await window.ask((bridge) => bridge.getState())).exportKeySet).toBe(true);
  expect((await app.post(statusMessage(0, { export_key: 'wrong' }))).status).toBe(403);
  await window.open('Quarantine');
  await window.page.getByTestId('quarantine-row').click();
  await expect(window.page.getByText('"export_key"')).toBeVisible();
});

test('a wrong value is told at its field, and nothing is changed', async ({ launch }) => {
  const app = await launch();
  const window = new HopwatchWindow(await app.window());
  await window.open('Settings');
  await window.page.getByRole('textbox', { name: 'Port', exact: true }).fill('80');
  await window.page.getByRole('button', { name: 'Save port' }).click();
  await expect(window.page.getByText('A port is between 1024 and 65535.')).toBeVisible();
  expect((await app.post(statusMessage(0))).status).toBe(200);
});

test('--data with a space opens that folder, and what the app can’t take is refused before anything is opened', async ({
  launch,
  dataFolder,
  home,
  bus,
}) => {
  // `launch` gives --data=DIR: what comes behind it here is a second one.
  const where = { busAddress: bus.address, home, dataFolder };
  await DesktopApp.launchUntilSaid('--data was given twice', { ...where, args: ['--data', home] });
  await DesktopApp.launchUntilSaid('There is no option "--dta=', { ...where, args: [`--dta=${home}`] });
  await DesktopApp.launchUntilSaid('The app takes no "listen"', { ...where, args: ['listen'] });
  expect(await readdir(dataFolder)).toEqual([]);
  const app = await launch({ spacedData: true });
  await expect.poll(() => readdir(dataFolder)).toContain('settings.json');
  await app.quit();
});
