import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { expect, test } from '../support/desktop-test.ts';
import { HopwatchWindow } from '../support/hopwatch-window.ts';
import { sampleDay } from '../support/messages.ts';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What axe finds wrong on what is shown: each rule with the elements that break it. */
async function findings({ page }: HopwatchWindow): Promise<string[]> {
  // Half faded in, everything lacks contrast.
  // One that goes on for ever (something is waited for) never ends.
  await page.evaluate(
    'Promise.allSettled(document.getAnimations().filter(({ effect }) => effect.getComputedTiming().endTime < Infinity).map(({ finished }) => finished))',
  );
  const { violations } = await page.evaluate<AxeResults>('axe.run(document, { resultTypes: ["violations"] })');
  return violations.flatMap(({ id, impact, nodes }) => nodes.map(({ target }) => `${impact} ${id}: ${target.join(' ')}`));
}

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing wrong on any screen, ${theme}`, async ({ launch }) => {
    const app = await launch();
    const window = new HopwatchWindow(await app.window());
    await app.app.evaluate(({ nativeTheme }, wanted) => {
      nativeTheme.themeSource = wanted;
    }, theme);
    await expect(window.page.locator('html')).toHaveAttribute('data-mantine-color-scheme', theme);
    await window.page.evaluate(await readFile(axe, 'utf8'));
    await expect(window.emptyState).toBeVisible();
    expect(await findings(window)).toEqual([]);

    for (const message of sampleDay()) await app.post(message);
    await expect(window.rows.first()).toContainText('Job 15564');
    await window.rows.first().click();
    await expect(window.page.getByTestId('job-timeline')).toBeVisible();
    expect(await findings(window)).toEqual([]);
    await window.page.keyboard.press('Shift+?');
    await expect(window.page.getByRole('dialog')).toBeVisible();
    expect(await findings(window)).toEqual([]);
    await window.page.keyboard.press('Escape');
    await expect(window.page.getByRole('dialog')).toHaveCount(0);

    await window.openExport();
    await expect(window.exportDialog.getByRole('table')).toBeVisible();
    expect(await findings(window)).toEqual([]);
    await window.page.keyboard.press('Escape');
    await expect(window.page.getByRole('dialog')).toHaveCount(0);

    await window.search('is:unread on:today');
    await expect(window.queryParts).toHaveCount(2);
    await window.saveSearch('Today');
    await expect(window.savedSearches).toHaveCount(1);
    await window.searchBox.fill('event:');
    await expect(window.suggestions).not.toHaveCount(0);
    await window.page.keyboard.press('ArrowDown');
    expect(await findings(window)).toEqual([]);
    await window.page.keyboard.press('Escape');
    await window.page.getByRole('button', { name: 'Date', exact: true }).click();
    expect(await findings(window)).toEqual([]);
    await window.page.keyboard.press('Escape');
    await expect(window.page.getByRole('dialog')).toHaveCount(0);
    await window.page.getByRole('button', { name: 'Manage saved searches' }).click();
    await expect(window.page.getByRole('dialog')).toBeVisible();
    expect(await findings(window)).toEqual([]);
    await window.page.keyboard.press('Escape');
    await expect(window.page.getByRole('dialog')).toHaveCount(0);
    await window.typeCommand('');
    await expect(window.commands).not.toHaveCount(0);
    expect(await findings(window)).toEqual([]);
    await window.shoot(`palette-${theme}`);
    await window.page.keyboard.press('Escape');
    await expect(window.page.getByRole('dialog')).toHaveCount(0);
    await window.search('');

    await window.open('Overview');
    await expect(window.page.getByRole('region', { name: 'By kind' }).getByRole('button')).not.toHaveCount(0);
    expect(await findings(window)).toEqual([]);
    await window.ask((bridge) => bridge.changeSettings({ exportKey: '22u43mrjwe7u' }));
    await app.post({ event: 'job.updated', export_key: 'not-the-key', job: 3 });
    await window.open('Set aside');
    await window.page.getByTestId('quarantine-row').click();
    expect(await findings(window)).toEqual([]);
    await window.open('Settings');
    expect(await findings(window)).toEqual([]);
  });
}
