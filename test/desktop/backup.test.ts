import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freshSettings } from '../../electron/settings/stored-settings.ts';
import { expect, test } from '../support/desktop-test.ts';
import { HopwatchWindow } from '../support/hopwatch-window.ts';
import { statusMessage } from '../support/messages.ts';

test('a backup is made in the window and restored there: the data are as they were, and what was there is kept', async ({
  launch,
  dataFolder,
  home,
}) => {
  const first = await launch();
  const window = new HopwatchWindow(await first.window());
  for (const number of [0, 1]) await first.post(statusMessage(number));
  await expect(window.rows).toHaveCount(2);
  const file = join(home, 'copy.hopwatch-backup');
  // The dialogs are the system's own and can't be driven: they answer with this file, and with "Restore".
  await first.app.evaluate(({ dialog, app }, path) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path });
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
    dialog.showMessageBox = () => Promise.resolve({ response: 0, checkboxChecked: false });
    // The test starts it again itself, so that it can follow it.
    app.relaunch = () => undefined;
  }, file);
  await window.open('Settings');
  await window.page.getByRole('button', { name: 'Back up…' }).click();
  await expect(window.page.getByText('copy.hopwatch-backup')).toBeVisible();
  await first.post(statusMessage(2));
  await window.page.getByRole('button', { name: 'Restore a backup…' }).click();
  await first.ended;

  const second = await launch();
  const again = new HopwatchWindow(await second.window());
  await expect(again.rows).toHaveCount(2);
  const before = (await readdir(dataFolder)).find((name) => name.startsWith('before-restore-'));
  expect(await readdir(join(dataFolder, before ?? ''))).toEqual(expect.arrayContaining(['history', 'settings.json']));
  expect((await second.post(statusMessage(3))).status).toBe(200);
});

test('the window asks before it uses a restored address, tells what it would run, and does as it is told', async ({
  launch,
  dataFolder,
}) => {
  const restoredAddress = {
    kind: 'cloudflared',
    program: '/nowhere/cloudflared',
    tunnel: 'office',
    url: 'https://hooks.example.com',
  } as const;
  const file = join(dataFolder, 'settings.json');
  await mkdir(dataFolder, { recursive: true, mode: 0o700 });
  await writeFile(file, JSON.stringify({ ...freshSettings(), restoredAddress }));
  const stored = async (): Promise<unknown> => JSON.parse(await readFile(file, 'utf8'));
  const window = new HopwatchWindow(await (await launch()).window());
  const { page } = window;
  await expect(page.getByText('The public address from the backup is off until you confirm it')).toBeVisible();
  await expect(page.getByText('/nowhere/cloudflared')).toBeVisible();
  await page.getByRole('button', { name: 'Use this address' }).click();
  await expect(page.getByText('The public address from the backup')).toHaveCount(0);
  expect(await stored()).toMatchObject({ publicAddress: restoredAddress, restoredAddress: null });
});
