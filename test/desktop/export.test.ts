import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { DesktopApp } from '../support/desktop-app.ts';
import { expect, test } from '../support/desktop-test.ts';
import { HopwatchWindow } from '../support/hopwatch-window.ts';
import { statusMessage } from '../support/messages.ts';

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
