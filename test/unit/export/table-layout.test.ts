import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { parse } from 'csv-parse/sync';
import { exportToFile } from '../../../electron/export/export-history.ts';
import { moveColumn, offeredColumns, toggleColumn } from '../../../renderer/features/exporting/column-order.ts';
import { secondsLeft } from '../../../renderer/features/exporting/time-left.ts';
import { cellText } from '../../../shared/export/cell-text.ts';
import { firstChoice, type TableChoice, tableChoiceSchema } from '../../../shared/export/choice.ts';
import { csvHeader, csvRow } from '../../../shared/export/csv.ts';
import { layOut } from '../../../shared/export/table-layout.ts';
import { speak } from '../../../shared/locales/language.ts';
import { statusMessage } from '../../support/messages.ts';
import { expect, test } from '../../support/node-test.ts';
import { writeMessages } from './history-folder.ts';

const french = speak({ code: 'fr', locale: 'fr-FR' });
const choice = (changes: Partial<TableChoice>): TableChoice => ({
  columns: ['job', 'OUT_DATE', 'jobName'],
  headings: 'plain',
  dates: 'local',
  delimiter: ';',
  ...changes,
});

test('a semicolon is offered where the decimal sign is a comma, a comma elsewhere', () => {
  expect(['fr-FR', 'de-DE', 'es-ES', 'it-IT'].map((locale) => firstChoice(locale).table.delimiter)).toEqual([';', ';', ';', ';']);
  expect(['en-GB', 'en-US', 'de-CH', 'fr-CH'].map((locale) => firstChoice(locale).table.delimiter)).toEqual([',', ',', ',', ';']);
});

test('a CSV has the chosen columns in the chosen order, their headings and dates as the user writes them', () => {
  const layout = layOut(choice({}), french);
  expect(csvHeader(layout)).toBe('Affaire;Sortie;Nom de l’affaire\r\n');
  expect(csvRow([15_564, '2026-06-12 09:30:00', 'a;b, "c"'], layout)).toBe('15564;12/06/2026 09:30;"a;b, ""c"""\r\n');
  expect(csvRow(['', '2026-06-12', '=1'], layout)).toBe(";12/06/2026;'=1\r\n");
  expect(csvRow(['', '0000-00-00 00:00:00', ''], layout)).toBe(';0000-00-00 00:00:00;\r\n');
  expect(csvHeader(layOut(choice({ headings: 'technical', delimiter: '\t' }), french))).toBe('job\tOUT_DATE\tjobName\r\n');
});

test('a moment is written in this computer’s time, with nothing in it that keeps a spreadsheet from reading it', () => {
  const moment = new Date(2026, 5, 12, 14, 30, 5).getTime();
  expect(cellText(moment, { kind: 'moment' }, 'fr-FR')).toBe('12/06/2026 14:30:05');
  expect(cellText(moment, { kind: 'moment' }, 'en-GB')).toBe('12/06/2026 14:30:05');
  expect(cellText(moment, { kind: 'moment' }, 'en-US')).toBe('06/12/2026 02:30:05 PM');
  expect(cellText(moment, { kind: 'moment' }, null)).toBe(new Date(moment).toISOString());
});

test('each column is chosen once, and at least one is', () => {
  expect(tableChoiceSchema.safeParse(choice({})).success).toBe(true);
  for (const columns of [[], ['job', 'job'], ['nothing']])
    expect(tableChoiceSchema.safeParse({ ...choice({}), columns }).success).toBe(false);
});

test('only the chosen events are written', async ({ folder }) => {
  await writeMessages(
    folder,
    [0, 1, 2, 3].map((index) => statusMessage(index) as { event: string }),
  );
  const file = join(folder, 'out.csv');
  const table = { choice: choice({ columns: ['id'], headings: 'technical' }), language: french };
  const request = { dataFolder: folder, format: 'csv', query: { ids: [2, 4, 99] } } as const;
  expect(await exportToFile({ ...request, table: { ...table, language: { code: 'fr', locale: 'fr-FR' } } }, file)).toBe(2);
  const rows = parse(await text(createReadStream(file)), { bom: true, delimiter: ';' }) as string[][];
  expect(rows).toEqual([['id'], ['000000000002'], ['000000000004']]);
});

test('columns are taken out and in without moving, and moved within their bounds', () => {
  expect(toggleColumn(['job', 'id'], ['job', 'id'], 'job')).toEqual(['id']);
  expect(toggleColumn(['job', 'id'], ['id'], 'job')).toEqual(['job', 'id']);
  expect(moveColumn(['job', 'id', 'client'], 'client', -1)).toEqual(['job', 'client', 'id']);
  expect(moveColumn(['job', 'id'], 'job', -1)).toEqual(['job', 'id']);
  expect(moveColumn(['job', 'id'], 'id', 1)).toEqual(['job', 'id']);
  expect(offeredColumns(['client', 'id']).slice(0, 4)).toEqual(['client', 'id', 'receivedAt', 'event']);
});

test('how long an export takes is told when it can be', () => {
  expect(secondsLeft(0.5, 100)).toBeNull();
  expect(secondsLeft(0, 5_000)).toBeNull();
  expect(secondsLeft(0.25, 5_000)).toBe(15);
  expect(secondsLeft(1, 5_000)).toBe(0);
});
