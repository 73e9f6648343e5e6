import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { DesktopApp } from '../support/desktop-app.ts';
import { expect, test } from '../support/desktop-test.ts';
import { HopwatchWindow } from '../support/hopwatch-window.ts';
import { sampleDay, statusMessage } from '../support/messages.ts';

const data = { ID: 1, JOB_NAME: 'Übergröße "Größe", and\r\na second line', CLIENT: '=1+1', VENUE: '山田 ► Zénith', MONEY: '-5.00' };

/** The save dialog is the system's own and can't be driven: it answers with this file, everything else is real. */
async function answerSaveDialog(app: DesktopApp, filePath: string): Promise<void> {
  await app.app.evaluate(({ dialog }, file) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: file === '', filePath: file });
  }, filePath);
}

test('an export from the window writes files that parse back to what was posted', async ({ launch, dataFolder }) => {
  const app = await launch();
  const window = new HopwatchWindow(await app.window());
  await app.post(statusMessage(0, { data }));
  await app.post(statusMessage(1));
  await expect(window.rows).toHaveCount(2);
  const target = (format: string): string => join(dataFolder, `export.${format}`);

  await answerSaveDialog(app, target('csv'));
  await window.export(/CSV/);
  await expect(window.page.getByText('export.csv')).toBeVisible();
  const rows = parse(await readFile(target('csv')), { bom: true, columns: true }) as Record<string, string>[];
  expect(rows).toHaveLength(2);
  expect(rows[0]).toMatchObject({ job: '15564', jobName: data.JOB_NAME, client: "'=1+1", VENUE: data.VENUE, MONEY: '-5.00', user: 'Zoë' });

  await answerSaveDialog(app, target('ndjson'));
  await window.export(/NDJSON/);
  await expect(window.page.getByText('export.ndjson')).toBeVisible();
  const lines = (await readFile(target('ndjson'), 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { body: unknown });
  expect(lines[0]?.body).toEqual({ ...statusMessage(0, { data }), export_key: '[redacted]' });

  await answerSaveDialog(app, target('json'));
  await window.export(/\(JSON\)/);
  await expect(window.page.getByText('export.json')).toBeVisible();
  expect(JSON.parse(await readFile(target('json'), 'utf8'))).toEqual(lines);
});

test('an export that can not be written says why; a cancelled one says nothing', async ({ launch, dataFolder }) => {
  const app = await launch();
  const window = new HopwatchWindow(await app.window());
  await app.post(statusMessage(0));
  await expect(window.rows).toHaveCount(1);
  await answerSaveDialog(app, '');
  await window.export(/CSV/);
  await answerSaveDialog(app, join(dataFolder, 'no such folder', 'export.csv'));
  await window.export(/CSV/);
  await expect(window.page.getByText('The export was not written')).toBeVisible();
});

test('a table is laid out as chosen, shown before it is written, remembered, and found in its folder', async ({ launch, dataFolder }) => {
  const app = await launch();
  const window = new HopwatchWindow(await app.window());
  await app.post(statusMessage(0, { data: { ...data, OUT_DATE: '2026-06-12 09:30:00' } }));
  await expect(window.rows).toHaveCount(1);
  await window.ask((bridge) => bridge.changeSettings({ language: 'fr' }));
  await window.page.getByRole('button', { name: 'Exporter', exact: true }).click();
  const dialog = window.page.getByRole('dialog', { name: 'Exporter des événements' });
  await dialog.getByRole('radio', { name: 'Tableur (CSV)' }).check();
  await expect(dialog.getByLabel('Séparateur')).toHaveValue(';');
  for (const box of await dialog.getByRole('checkbox').all()) {
    const name = await box.evaluate((element) => element.closest('li')?.textContent);
    if (name !== 'Affaire' && name !== 'Sortie') await box.uncheck();
  }
  for (let places = 9; places > 0; places -= 1) await dialog.getByRole('button', { name: 'Monter Sortie' }).click();
  const preview = dialog.getByRole('table').getByRole('row');
  await expect(preview).toHaveText([/^Sortie\s*Affaire$/, /^12\/06\/2026 09:30\s*15564$/]);

  const file = join(dataFolder, 'table.csv');
  await answerSaveDialog(app, file);
  await dialog.getByRole('button', { name: 'Enregistrer sous…' }).click();
  await expect(dialog.getByText('1 événement exporté')).toBeVisible();
  expect(await readFile(file, 'utf8')).toBe('\uFEFFSortie;Affaire\r\n12/06/2026 09:30;15564\r\n');

  await app.app.evaluate(({ shell }) => {
    shell.showItemInFolder = (shown) => {
      process.env.HOPWATCH_SHOWN = shown;
    };
  });
  await dialog.getByRole('button', { name: 'Afficher dans le dossier' }).click();
  await expect.poll(() => app.app.evaluate(() => process.env.HOPWATCH_SHOWN)).toBe(file);
  await dialog.getByRole('button', { name: 'Fermer' }).last().click();
  await window.page.getByRole('button', { name: 'Exporter', exact: true }).click();
  await expect(dialog.getByRole('radio', { name: 'Tableur (CSV)' })).toBeChecked();
  await expect(preview.first()).toHaveText(/^Sortie\s*Affaire$/);
});

for (const theme of ['light', 'dark'] as const) {
  test(`the dialog can be looked at, ${theme}`, async ({ launch }) => {
    const app = await launch();
    const window = new HopwatchWindow(await app.window());
    for (const message of sampleDay()) await app.post(message);
    await window.rows.first().click();
    await app.app.evaluate(({ BrowserWindow, nativeTheme }, wanted) => {
      nativeTheme.themeSource = wanted;
      BrowserWindow.getAllWindows()[0]?.setContentSize(900, 600);
    }, theme);
    await window.openExport();
    await expect(window.exportDialog.getByRole('table')).toBeVisible();
    await window.shoot(`export-${theme}-en`);
    await window.page.keyboard.press('Escape');
    await window.ask((bridge) => bridge.changeSettings({ language: 'fr' }));
    await window.page.getByRole('button', { name: 'Exporter', exact: true }).click();
    await window.page.getByRole('radio', { name: 'Tableur (CSV)' }).check();
    await expect(window.page.getByRole('dialog').getByRole('table')).toBeVisible();
    await window.shoot(`export-${theme}-fr`);
  });
}
