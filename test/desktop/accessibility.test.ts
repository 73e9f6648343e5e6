import { axeFindings } from '../support/axe.ts';
import { expect, test } from '../support/desktop-test.ts';
import { HopwatchWindow } from '../support/hopwatch-window.ts';
import { sampleDay } from '../support/messages.ts';

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing wrong on any screen, ${theme}`, async ({ launch }) => {
    const app = await launch();
    const window = new HopwatchWindow(await app.window());
    await app.app.evaluate(({ nativeTheme }, wanted) => {
      nativeTheme.themeSource = wanted;
    }, theme);
    await expect(window.page.locator('html')).toHaveAttribute('data-mantine-color-scheme', theme);
    await expect(window.emptyState).toBeVisible();
    expect(await axeFindings(window)).toEqual([]);

    for (const message of sampleDay()) await app.post(message);
    await expect(window.rows.first()).toContainText('Job 15564');
    await window.rows.first().click();
    await expect(window.page.getByTestId('job-timeline')).toBeVisible();
    expect(await axeFindings(window)).toEqual([]);
    await window.page.keyboard.press('Shift+?');
    await expect(window.page.getByRole('dialog')).toBeVisible();
    expect(await axeFindings(window)).toEqual([]);
    await window.page.keyboard.press('Escape');
    await expect(window.page.getByRole('dialog')).toHaveCount(0);

    await window.openExport();
    await expect(window.exportDialog.getByRole('table')).toBeVisible();
    expect(await axeFindings(window)).toEqual([]);
    await window.page.keyboard.press('Escape');
    await expect(window.page.getByRole('dialog')).toHaveCount(0);

    await window.search('is:unread on:today');
    await expect(window.queryParts).toHaveCount(2);
    await window.saveSearch('Today');
    await expect(window.savedSearches).toHaveCount(1);
    await window.searchBox.fill('event:');
    await expect(window.suggestions).not.toHaveCount(0);
    await window.page.keyboard.press('ArrowDown');
    expect(await axeFindings(window)).toEqual([]);
    await window.page.keyboard.press('Escape');
    await window.page.getByRole('button', { name: 'Date', exact: true }).click();
    expect(await axeFindings(window)).toEqual([]);
    await window.page.keyboard.press('Escape');
    await expect(window.page.getByRole('dialog')).toHaveCount(0);
    await window.page.getByRole('button', { name: 'Manage saved searches' }).click();
    await expect(window.page.getByRole('dialog')).toBeVisible();
    expect(await axeFindings(window)).toEqual([]);
    await window.page.keyboard.press('Escape');
    await expect(window.page.getByRole('dialog')).toHaveCount(0);
    await window.typeCommand('');
    await expect(window.commands).not.toHaveCount(0);
    expect(await axeFindings(window)).toEqual([]);
    await window.shoot(`palette-${theme}`);
    await window.page.keyboard.press('Escape');
    await expect(window.page.getByRole('dialog')).toHaveCount(0);
    await window.search('');

    await window.open('Overview');
    await expect(window.page.getByRole('region', { name: 'By kind' }).getByRole('button')).not.toHaveCount(0);
    expect(await axeFindings(window)).toEqual([]);
    await window.ask((bridge) => bridge.changeSettings({ exportKey: '22u43mrjwe7u' }));
    await app.post({ event: 'job.updated', export_key: 'not-the-key', job: 3 });
    await window.open('Quarantine');
    await window.page.getByTestId('quarantine-row').click();
    expect(await axeFindings(window)).toEqual([]);
    await window.open('Settings');
    expect(await axeFindings(window)).toEqual([]);
  });
}
