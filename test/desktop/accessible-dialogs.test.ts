import { axeFindings } from '../support/axe.ts';
import { expect, test } from '../support/desktop-test.ts';
import { HopwatchWindow } from '../support/hopwatch-window.ts';
import { sampleDay } from '../support/messages.ts';
import { RulesPage } from '../support/rules-page.ts';

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing wrong on what opens, ${theme}`, async ({ launch }) => {
    const app = await launch();
    const window = new HopwatchWindow(await app.window());
    const { page } = window;
    await app.app.evaluate(({ nativeTheme }, wanted) => {
      nativeTheme.themeSource = wanted;
    }, theme);
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', theme);
    const found: Record<string, string[]> = {};
    const look = async (what: string): Promise<void> => {
      await window.shoot(`opened-${what}-${theme}`);
      // Menus and lists of choices are drawn at the end of the page, outside of every landmark, while they are open.
      const findings = (await axeFindings(window)).filter((finding) => !finding.startsWith('moderate region:'));
      if (findings.length > 0) found[what] = findings;
    };

    await window.open('Settings');
    await page.getByRole('button', { name: 'Open the assistant' }).click();
    await expect(page.getByTestId('webhook-url').filter({ visible: true })).toBeVisible();
    await look('first-start');

    for (const message of sampleDay()) await app.post(message);
    await window.open('History');
    await expect(window.rows.first()).toBeVisible();
    await window.rows.first().click({ button: 'right' });
    await expect(window.eventMenu).toBeVisible();
    await look('event-menu');
    await page.keyboard.press('Escape');
    await expect(window.eventMenu).toHaveCount(0);

    await window.openExport();
    await expect(window.exportDialog.getByRole('table')).toBeVisible();
    await window.exportDialog.getByRole('radio', { name: /CSV/ }).check();
    await look('export');
    await page.keyboard.press('Escape');
    await expect(window.exportDialog).toHaveCount(0);

    await window.search('is:unread');
    await page.getByRole('button', { name: 'Save this search' }).click();
    await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toBeVisible();
    await look('save-search');
    await page.keyboard.type('Unread');
    await page.keyboard.press('Enter');
    await expect(window.savedSearches).toHaveCount(1);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.getByRole('button', { name: 'Manage saved searches' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await look('saved-searches');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);

    await page.getByRole('button', { name: 'Date', exact: true }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await look('date');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);

    await window.typeCommand('set');
    await expect(window.commands).not.toHaveCount(0);
    await look('palette');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);

    await page.getByRole('navigation').getByText('Listening', { exact: true }).click();
    await expect(page.getByTestId('log-line').first()).toBeVisible();
    await look('health');

    await window.open('Settings');
    await page.getByRole('button', { name: 'Add a rule' }).click();
    const rules = new RulesPage(page);
    await rules.tag('Job number', 'twelve');
    await rules.save();
    await expect(rules.editor.getByText('Enter a name for the rule.')).toBeVisible();
    await look('rule-editor');
    await rules.editor.getByRole('combobox', { name: 'New job status', exact: true }).press('Space');
    await expect(page.getByRole('option', { name: 'Booked', exact: true })).toBeVisible();
    await look('rule-editor-statuses');
    expect(found).toEqual({});
  });
}
