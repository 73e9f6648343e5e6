import { expect, test } from '../support/desktop-test.ts';
import { HopwatchWindow } from '../support/hopwatch-window.ts';
import { statusMessage } from '../support/messages.ts';

test('the assistant waits for the first event, cheers when it comes and shows it; it can be opened again', async ({ launch }) => {
  const app = await launch();
  const window = new HopwatchWindow(await app.window());
  await expect(window.emptyState.getByText('Waiting for HireHop')).toBeVisible();
  await window.shoot('welcome-en');
  await app.post(statusMessage(0));
  await window.page.getByTestId('first-event').getByRole('button', { name: 'Show it' }).click();
  await expect(window.detail).toContainText('Provisional');
  await window.open('Settings');
  await window.page.getByRole('button', { name: 'Open the assistant' }).click();
  await expect(window.emptyState.getByText('you are connected')).toBeVisible();
  await window.emptyState.getByRole('button', { name: 'Go to the history' }).click();
  await expect(window.rows).toHaveCount(1);
});

test('a test event is not taken for HireHop’s first one', async ({ launch }) => {
  const app = await launch();
  const window = new HopwatchWindow(await app.window());
  await window.emptyState.getByRole('button', { name: 'Send a test event' }).click();
  await expect(window.rows).toHaveCount(1);
  await expect(window.page.getByTestId('first-event')).toHaveCount(0);
  await window.open('Settings');
  await window.page.getByRole('button', { name: 'Open the assistant' }).click();
  await expect(window.emptyState.getByText('Waiting for HireHop')).toBeVisible();
  await app.post(statusMessage(0));
  await expect(window.emptyState.getByText('you are connected')).toBeVisible();
});

test('the assistant can be left and taken up again, also after a restart', async ({ launch }) => {
  const app = await launch();
  const window = new HopwatchWindow(await app.window());
  await window.emptyState.getByRole('button', { name: 'Do this later' }).click();
  await expect(window.page.getByTestId('welcome-left')).toBeVisible();
  await app.quit();
  const again = await launch();
  const next = new HopwatchWindow(await again.window());
  await next.page.getByTestId('welcome-left').getByRole('button', { name: 'Connect HireHop' }).click();
  await expect(next.emptyState).toBeVisible();
});

test('sample data is shown as such, never announced, and goes in one click', async ({ launch, notifications }) => {
  const app = await launch();
  const window = new HopwatchWindow(await app.window());
  await app.app.evaluate(({ nativeTheme }) => {
    nativeTheme.themeSource = 'dark';
  });
  await window.ask((bridge) => bridge.changeSettings({ language: 'fr' }));
  await window.shoot('welcome-dark-fr');
  await window.emptyState.getByRole('button', { name: 'Essayer avec des données d’exemple' }).click();
  await expect(window.page.getByText('200 événements fictifs')).toBeVisible();
  await expect(window.rows.first()).toContainText('Exemple');
  await window.shoot('samples-dark-fr');
  expect(notifications.notifications).toHaveLength(0);
  await window.page.getByRole('button', { name: 'Supprimer les données d’exemple' }).click();
  await expect(window.emptyState).toBeVisible();
});
