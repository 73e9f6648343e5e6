import { expect, test } from '../support/desktop-test.ts';
import { HopwatchWindow } from '../support/hopwatch-window.ts';
import { sampleDay, statusMessage } from '../support/messages.ts';
import { RulesPage } from '../support/rules-page.ts';

test('a rule that was made in the window decides what is notified, and says beforehand how often it would have', async ({
  launch,
  notifications,
}) => {
  const app = await launch();
  const window = new HopwatchWindow(await app.window());
  await window.ask((bridge) => bridge.changeSettings({ storm: { events: 100, seconds: 1 } }));
  for (const message of sampleDay()) await app.post(message);
  await expect(window.rows).toHaveCount(10);
  const before = notifications.notifications.length;
  await window.open('Settings');
  const rules = new RulesPage(window.page);
  await expect(rules.rules).toHaveCount(7);
  await expect(rules.count).toContainText('Of 10 events in the last 30 days, 10 would have notified you, 2 as urgent.');
  await expect(rules.rule('Jobs that were booked')).toContainText('Job status changes to Booked');
  await expect(rules.rule('Jobs that were booked')).toContainText('1 in the last 30 days');

  await window.page.getByRole('button', { name: 'Add a rule' }).click();
  await rules.save();
  await expect(rules.editor.getByText('Enter a name for the rule.')).toBeVisible();
  await rules.editor.getByRole('textbox', { name: 'Name', exact: true }).fill('Not the bookings');
  await rules.status('New job status', 'Booked');
  await rules.tag('Client', 'creme');
  await rules.tag('Job number', 'twelve');
  await rules.save();
  await expect(rules.editor.getByText('“twelve” is not a job number.')).toBeVisible();
  await rules.editor.getByRole('combobox', { name: 'Job number' }).press('Backspace');
  await rules.editor.getByRole('radio', { name: 'Don’t notify' }).click();
  await expect(rules.count).toContainText('9 would have notified you, 2 as urgent. This rule would have matched 1 of them.');
  await window.shoot('rule-editor');
  await rules.save();
  await expect(rules.editor).toHaveCount(0);
  await expect(rules.rules.first()).toContainText('Not the bookings');
  await expect(rules.rules.first()).toContainText('Job status changes to Booked, client creme');

  await app.post(statusMessage(1));
  await app.post(statusMessage(2, { data: { JOB_NAME: 'Elsewhere', CLIENT: 'Acme' } }));
  await expect.poll(() => notifications.notifications.at(-1)?.summary).toContain('15566');
  expect(notifications.notifications.slice(before).filter(({ summary }) => summary.includes('15565'))).toEqual([]);
});

test('rules are switched, moved, copied and deleted where they stand, and all can be taken back', async ({ launch }) => {
  const app = await launch();
  const window = new HopwatchWindow(await app.window());
  await window.open('Settings');
  const rules = new RulesPage(window.page);
  const names = () => rules.rules.evaluateAll((items) => items.map((item) => item.querySelector('p')?.textContent ?? ''));
  const kept = () => window.ask(async (bridge) => (await bridge.getState()).notify.rules?.rules.map(({ name }) => name) ?? null);
  expect(await kept()).toBeNull();

  await rules.press('Move up', 'Jobs that were booked');
  await expect.poll(names).toEqual(expect.arrayContaining(['Jobs that were booked']));
  await expect.poll(async () => (await names()).slice(0, 3)).toEqual(['What I did myself', 'Jobs that were booked', 'Jobs in trouble']);
  // The focus went with the rule: the keyboard moves it on, faster than main answers.
  for (let step = 0; step < 3; step += 1) await window.page.keyboard.press('Alt+ArrowDown');
  await expect.poll(async () => (await names())[4]).toBe('Jobs that were booked');
  await expect.poll(async () => (await kept())?.[4]).toBe('Jobs that were booked');

  await rules.rule('Edited stock').locator('[draggable]').dragTo(rules.rules.first());
  await expect.poll(async () => (await kept())?.[0]).toBe('Edited stock');

  await rules.choose('Duplicate', 'Dates that moved');
  await expect(rules.rule('Dates that moved (copy)')).toBeVisible();
  await rules.choose('Delete', 'Dates that moved (copy)');
  await expect(rules.rule('Dates that moved (copy)')).toHaveCount(0);
  await window.page.getByRole('button', { name: 'Undo' }).click();
  await expect(rules.rule('Dates that moved (copy)')).toBeVisible();

  await window.page.getByRole('switch', { name: 'Use rule: Other job events' }).press('Space');
  await expect(rules.rule('Other job events')).toContainText('Turned off');
  await rules.otherwise.getByRole('combobox').selectOption('Ignore (mark as read)');
  await expect.poll(() => window.ask(async (bridge) => (await bridge.getState()).notify.rules?.otherwise.action)).toBe('off');

  await window.page.getByRole('button', { name: 'Restore the starting rules' }).click();
  await window.page.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect.poll(kept).toBeNull();
  await expect(rules.rules).toHaveCount(7);
});

test('a rule that was made of an event mutes its like at once; the window says so, and it can be taken back', async ({
  launch,
  notifications,
}) => {
  const app = await launch();
  const window = new HopwatchWindow(await app.window());
  await app.post(statusMessage(0));
  await notifications.next();
  await expect(window.rows).toHaveCount(1);
  const add = (kind: 'mute-like' | 'notify-job') =>
    window.page.evaluate(`window.hopwatch.addRule({ kind: '${kind}', id: '000000000001' })`);
  expect(await add('mute-like')).toEqual({ ok: true });
  await expect(window.page.getByText('Muted: jobs that become “Booked”')).toBeVisible();
  await app.post(statusMessage(1));
  await app.post(statusMessage(2, { changes: { STATUS: { from: 2, to: 3 } } }));
  expect((await notifications.next()).summary).toContain('15566');
  await window.page.getByRole('button', { name: 'Undo' }).click();
  await expect(window.page.getByText('The new rule was removed')).toBeVisible();

  await add('notify-job');
  await window.page.getByRole('button', { name: 'Edit', exact: true }).click();
  await expect(new RulesPage(window.page).editor.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue(
    'Job 15564: always notify',
  );
});

test('a rule shows what it does: for the newest event that it is for, else for an example; nothing is recorded', async ({
  launch,
  notifications,
}) => {
  const app = await launch();
  const window = new HopwatchWindow(await app.window());
  await app.post(statusMessage(0));
  await notifications.next();
  await window.open('Settings');
  const rules = new RulesPage(window.page);
  await rules.choose('Show me', 'Jobs that were booked');
  expect(await notifications.next()).toMatchObject({ summary: 'Try: Job 15564 Main Stage 2026', urgency: 'normal' });
  await expect(window.page.getByText(/newest event that matches: Job 15564/)).toBeVisible();
  await rules.choose('Show me', 'Jobs in trouble');
  expect(await notifications.next()).toMatchObject({ summary: 'Try: Job 1234 An example', urgency: 'critical' });
  await expect(window.page.getByText(/so you see an example/)).toBeVisible();
  await rules.choose('Show me', 'Edited contacts');
  await expect(window.page.getByText('This rule doesn’t notify')).toBeVisible();
  expect(await window.ask(async (bridge) => (await bridge.getState()).events)).toBe(1);
});

test('the check says that the desktop takes notifications', async ({ launch, notifications }) => {
  const app = await launch();
  const window = new HopwatchWindow(await app.window());
  await window.open('Settings');
  await window.page.getByRole('button', { name: 'Can notifications appear?' }).click();
  expect((await notifications.next()).summary).toBe('Notifications can appear');
  await expect(window.page.getByTestId('notification-check')).toContainText('The desktop accepted a notification just now.');
});

test.describe('on a desktop without notifications', () => {
  test.use({ hasNotifications: false });

  test('the check says what is missing and how to mend it', async ({ launch }) => {
    const app = await launch();
    const window = new HopwatchWindow(await app.window());
    await window.open('Settings');
    await window.page.getByRole('button', { name: 'Can notifications appear?' }).click();
    await expect(window.page.getByTestId('notification-check')).toContainText('No notification service is running.');
  });
});

test('rules are told in French, and keep their names when they are changed', async ({ launch }) => {
  const app = await launch();
  const window = new HopwatchWindow(await app.window());
  await window.open('Settings');
  await window.ask((bridge) => bridge.changeSettings({ language: 'fr' }));
  const rules = new RulesPage(window.page);
  await expect(rules.rule('Affaires réservées')).toContainText('Une affaire passe à Réservé');
  await window.page.getByRole('switch', { name: 'Règle active : Contacts modifiés' }).press('Space');
  await expect(rules.rule('Contacts modifiés')).toContainText('Désactivée');
  await window.ask((bridge) => bridge.changeSettings({ language: 'en' }));
  await expect(rules.rule('Contacts modifiés')).toContainText('Turned off');
  await expect(rules.rule('Affaires réservées')).toContainText('Job status changes to Booked');
});
