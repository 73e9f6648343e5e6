import { Service } from '../../electron/service/service.ts';
import { axeFindings } from '../support/axe.ts';
import { expect, test } from '../support/desktop-test.ts';
import { HopwatchWindow } from '../support/hopwatch-window.ts';
import { sampleDay, statusMessage } from '../support/messages.ts';
import { newEvent } from '../support/stored-events.ts';

const dayMs = 86_400_000;

test('the list is by day, at any place of it and in either density, and says how long ago it was', async ({ launch, dataFolder }) => {
  const service = await Service.open({ dataFolder, program: 'A test' });
  for (let number = 0; number < 400; number += 1) {
    const receivedAt = Date.now() - 60_000 - Math.floor((399 - number) / 4) * dayMs;
    const body = JSON.stringify(statusMessage(number));
    await service.data.record(newEvent(number, { receivedAt, event: 'job.status.updated', job: 15_564 + number, body }), []);
  }
  await service.stop();
  const app = await launch();
  const window = new HopwatchWindow(await app.window());
  for (const message of sampleDay().slice(-3)) await app.post(message);
  await expect(window.day).toHaveText('Today');
  await expect(window.rows.first()).toContainText('now');
  await expect(window.rows.first().locator('time')).toHaveAttribute('title', /\d{4}, \d\d:\d\d:\d\d$/);
  await expect(window.rows.nth(3)).toContainText(/(1|2) min ago/);
  await expect(window.rows.nth(7)).toContainText('Yesterday');
  await expect(window.rows.nth(8)).not.toContainText('Yesterday');
  await window.shoot('list-days');

  // Every row is as high as the others, the first of a day too; the chosen one comes into view without a jump.
  const heights = (): Promise<number[]> => window.rows.evaluateAll((rows) => [...new Set(rows.map((row) => row.clientHeight))]);
  expect(await heights()).toHaveLength(1);
  await window.rows.first().click();
  for (let step = 0; step < 12; step += 1) await window.page.keyboard.press('j');
  await expect(window.page.locator('[aria-selected="true"]')).toBeInViewport({ ratio: 1 });
  await expect(window.day).not.toHaveText('');
  await window.page.keyboard.press('End');
  await expect(window.rows.last()).toHaveAttribute('data-index', '402');
  await expect(window.day).toHaveText(/^[A-Z][a-z]{2} \d+ [A-Z][a-z]+ \d{4}$/);

  await window.page.keyboard.press('Home');
  await expect(window.day).toHaveText('Today');
  await window.open('Settings');
  await window.page.getByText('Compact', { exact: true }).click();
  await expect(window.page.getByText('Compact', { exact: true })).toBeVisible();
  await window.open('History');
  await expect.poll(heights).toEqual([47]);
  await app.app.evaluate(({ nativeTheme }) => {
    nativeTheme.themeSource = 'dark';
  });
  await window.ask((bridge) => bridge.changeSettings({ language: 'fr' }));
  await expect(window.day).toHaveText('Aujourd’hui');
  await window.shoot('list-days-compact-dark-french');
  await window.ask((bridge) => bridge.changeSettings({ density: 'comfortable' }));
  await expect.poll(heights).toEqual([67]);
  await window.shoot('list-days-dark-french');
});

test('the menu of an event opens by pointer and keyboard, and does what it says', async ({ launch }) => {
  const app = await launch();
  const window = new HopwatchWindow(await app.window());
  for (const number of [0, 1, 2]) await app.post(statusMessage(number));
  await window.row('Job 15565').click({ button: 'right' });
  await expect(window.eventMenu).toContainText('Job 15565');
  await window.shoot('event-menu');
  await window.eventMenu.getByRole('menuitem', { name: 'Mute events like this' }).click();
  await expect(window.page.getByText('Events like this no longer notify you')).toBeVisible();

  await window.page.keyboard.press('Shift+F10');
  await window.eventMenu.getByRole('menuitem', { name: 'Text' }).click();
  await expect.poll(() => app.app.evaluate(({ clipboard }) => clipboard.readText())).toMatch(/^Job 15565/);
  await expect(window.eventMenu).toHaveCount(0);

  await window.page.keyboard.press('k');
  await window.page.keyboard.press('ContextMenu');
  await expect(window.eventMenu).toContainText('Job 15566');
  await window.page.keyboard.press('Escape');
  await expect(window.eventMenu).toHaveCount(0);
  await window.page.keyboard.press('Shift+F10');
  await window.eventMenu.getByRole('menuitem', { name: 'Always notify for this job' }).click();
  await expect(window.page.getByText('Every event of this job notifies you from now on')).toBeVisible();
  await window.page.keyboard.press('Shift+F10');
  await window.eventMenu.getByRole('menuitem', { name: 'Open', exact: true }).click();
  await expect(window.detail).toBeFocused();
  await window.row('Job 15564').click({ button: 'right' });
  await expect(window.eventMenu).toContainText('Job 15564');
  // It is shown beside the list, and read by that, before anything is done with it.
  await expect(window.detail).toContainText('Job 15564');
  await expect(window.row('Job 15564')).toHaveAttribute('data-unread', 'false');
  await window.eventMenu.getByRole('menuitem', { name: 'Delete event' }).click();
  await expect(window.rows).toHaveCount(2);
});

test('long texts tell which words changed, and the whole message is a tree that is searched', async ({ launch }) => {
  const app = await launch();
  const window = new HopwatchWindow(await app.window());
  const before = 'Please check crew access and the load-in: power distro comes from the house, radios for six.';
  const after = 'Please check crew access and the load-in: power distro comes from our truck, radios for eight people.';
  const [day] = sampleDay().slice(-1);
  await app.post({ ...day, event: 'job.updated', changes: { DETAILS: { from: before, to: after } } });
  await window.rows.first().click();
  await expect(window.detail.getByRole('deletion')).toHaveText(['the house', 'six']);
  await expect(window.detail.getByRole('insertion')).toHaveText(['our truck', 'eight people']);
  await window.page.getByRole('button', { name: 'Whole message', exact: true }).click();
  const { tree } = window;
  await expect(tree).toContainText('"18240.50"');
  await expect(tree.getByRole('treeitem')).not.toHaveCount(1);
  await tree.focus();
  await window.page.keyboard.press('Home');
  await window.page.keyboard.press('ArrowLeft');
  await expect(tree.getByRole('treeitem')).toHaveCount(1);
  await window.page.getByLabel('Search in the message').fill('creme');
  await expect(window.page.getByText('1 of 1')).toBeVisible();
  await expect(tree.locator('[aria-selected="true"]')).toContainText('Crème de la Scène SARL');
  await expect(tree.locator('[aria-selected="true"]')).toBeInViewport();
  // What takes a letter away must not take the event away.
  await window.page.keyboard.press('Home');
  await window.page.keyboard.press('Delete');
  await expect(window.page.getByLabel('Search in the message')).toHaveValue('reme');
  await expect(window.rows).toHaveCount(1);
  await window.page.getByLabel('Search in the message').fill('job');
  await window.page.keyboard.press('Enter');
  await expect(window.page.getByText(/^2 of \d+$/)).toBeVisible();
  expect(await axeFindings(window)).toEqual([]);
  await window.shoot('message-tree');
  await app.app.evaluate(({ nativeTheme }) => {
    nativeTheme.themeSource = 'dark';
  });
  await window.ask((bridge) => bridge.changeSettings({ language: 'fr' }));
  await expect(window.page.getByLabel('Rechercher dans le message')).toBeVisible();
  expect(await axeFindings(window)).toEqual([]);
  await window.shoot('message-tree-dark-french');
  await window.detail.getByRole('deletion').first().scrollIntoViewIfNeeded();
  await window.shoot('changed-words-dark-french');
});
