import { expect, test } from '../support/desktop-test.ts';
import { HopwatchWindow } from '../support/hopwatch-window.ts';

test('no window offers to reload the page or to inspect it, and the text size follows its keys', async ({ launch }) => {
  const app = await launch();
  const window = new HopwatchWindow(await app.window());
  await expect(window.emptyState).toBeVisible();
  expect(await app.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label) ?? null)).toBeNull();
  const press = (keyCode: string, modifiers: ('control' | 'shift')[]): Promise<void> =>
    app.app.evaluate(
      ({ BrowserWindow }, key) => BrowserWindow.getAllWindows()[0]?.webContents.sendInputEvent({ type: 'keyDown', ...key }),
      { keyCode, modifiers },
    );
  await window.page.evaluate('window.isSamePage = true');
  await press('R', ['control']);
  await press('I', ['control', 'shift']);
  await press('F5', []);
  await press('=', ['control']);
  const zoom = (): Promise<number> =>
    app.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getZoomLevel() ?? 0);
  await expect.poll(zoom).toBe(0.5);
  expect(await app.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.isDevToolsOpened())).toBe(false);
  expect(await window.page.evaluate('window.isSamePage')).toBe(true);
});
