import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DesktopApp } from '../support/desktop-app.ts';
import { expect, test } from '../support/desktop-test.ts';

const bounds = { x: 120, y: 90, width: 820, height: 560 };

const boundsNow = (app: DesktopApp): Promise<typeof bounds | undefined> =>
  app.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());

test('the window opens where it was and as large as it was; where it could not be caught, only as large', async ({
  launch,
  dataFolder,
}) => {
  const file = join(dataFolder, 'desktop/window.json');
  const first = await launch();
  await first.window();
  await first.app.evaluate(({ BrowserWindow }, wanted) => BrowserWindow.getAllWindows()[0]?.setBounds(wanted), bounds);
  // Kept when it has settled, not only when it's closed: a program may be ended by force.
  await expect.poll(() => readFile(file, 'utf8').then(JSON.parse, () => null)).toMatchObject({ bounds, isMaximised: false });
  await first.quit();

  const second = await launch();
  await second.window();
  expect(await boundsNow(second)).toEqual(bounds);
  await second.quit();

  await writeFile(file, JSON.stringify({ bounds: { ...bounds, x: 5_000 }, isMaximised: false }));
  const third = await launch();
  await third.window();
  const now = await boundsNow(third);
  expect(now).toMatchObject({ width: bounds.width, height: bounds.height });
  expect(now?.x).toBeLessThan(1_280);
});
