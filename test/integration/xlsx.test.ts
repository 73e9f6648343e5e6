import { execFile, execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { parse } from 'csv-parse/sync';
import { exportInWorker } from '../../electron/export/export-in-worker.ts';
import type { ExportProgress } from '../../electron/export/read-events.ts';
import { hopwatch } from '../support/hopwatch-command.ts';
import { statusMessage } from '../support/messages.ts';
import { expect, test } from '../support/node-test.ts';
import { lineOf, writeHistory, writeMessages } from '../unit/export/history-folder.ts';

const programFolder = join(import.meta.dirname, '../../dist');

function hasLibreOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Opens a workbook in LibreOffice and gives its first sheet: `asShown` as a person sees the cells, else their values. */
async function openInLibreOffice(folder: string, file: string, asShown: boolean): Promise<Record<string, string>[]> {
  const out = join(folder, asShown ? 'shown' : 'values');
  // Comma, quote, UTF-8, from line 1, no column formats, en-US, no quotes around all text, numbers as numbers, as shown or not.
  const filter = `csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,true,${asShown}`;
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
  await promisify(execFile)('soffice', [profile, '--headless', '--norestore', '--convert-to', filter, '--outdir', out, file], {
    env: { ...process.env, HOME: folder, TZ: 'Europe/Berlin' },
  });
  return parse(await readFile(join(out, 'export.csv')), { columns: true }) as Record<string, string>[];
}

test('LibreOffice opens the workbook: texts as they came, formulas as text, dates and numbers as such', async ({ folder }) => {
  test.skip(!hasLibreOffice(), 'LibreOffice (soffice) is not installed; Debian: apt-get install libreoffice-calc-nogui');
  test.setTimeout(120_000);
  const data = {
    NUMBER: '15564',
    JOB_NAME: 'Übergröße "Größe", and\r\na second line',
    CLIENT: '=1+1',
    VENUE: '山田 ► Zénith & <b> 😀',
    COMPANY: '@SUM(1;2)',
    MONEY: '1234.50',
    TOTAL: '-5.00',
    STATUS: 2.1,
    CLIENT_REF: '00123',
    TELEPHONE: '+44 113 496 0123',
    OUT_DATE: '2026-06-12 09:30:15',
    DUE_DATE: '2026-02-28',
    DETAILS: ' bell\u0007 _x0041_ ',
  };
  await writeMessages(folder, [statusMessage(0, { data }) as { event: string }, { ...statusMessage(1), event: 'job.updated' }]);
  const file = join(folder, 'export.xlsx');
  expect(await hopwatch(['export', '--format', 'xlsx', '--data', folder, '--out', file])).toMatchObject({ status: 0 });

  const values = await openInLibreOffice(folder, file, false);
  expect(values).toHaveLength(2);
  expect(values[0]).toMatchObject({
    id: '000000000001',
    'receivedAt (UTC)': expect.stringMatching(/^2026-03-01 09:00:00/),
    job: '15564',
    jobName: 'Übergröße "Größe", and\na second line',
    client: '=1+1',
    user: 'Zoë',
    changes: 'Status: Provisional → Booked',
    VENUE: data.VENUE,
    COMPANY: data.COMPANY,
    MONEY: '1234.5',
    TOTAL: '-5',
    STATUS: '2.1',
    NUMBER: '15564',
    CLIENT_REF: '00123',
    TELEPHONE: data.TELEPHONE,
    OUT_DATE: '2026-06-12 09:30:15',
    DUE_DATE: '2026-02-28',
    DETAILS: ' bell _x0041_ ',
  });
  const [shown] = await openInLibreOffice(folder, file, true);
  expect(shown).toMatchObject({
    client: '=1+1',
    MONEY: '1,234.50',
    OUT_DATE: '2026-06-12 09:30',
    'receivedAt (UTC)': '2026-03-01 09:00:00',
  });
});

test('the command writes a workbook to stdout as it does to a file', async ({ folder }) => {
  await writeMessages(folder, [statusMessage(0) as { event: string }]);
  const file = join(folder, 'export.xlsx');
  expect(await hopwatch(['export', '--format', 'xlsx', '--data', folder, '--out', file])).toMatchObject({
    status: 0,
    stderr: expect.stringContaining('1 event written'),
  });
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [join(programFolder, 'cli.cjs'), 'export', '--format', 'xlsx', '--data', folder],
    { encoding: 'buffer' },
  );
  expect(stdout.equals(await readFile(file))).toBe(true);
});

test('the worker tells how far it is, and a cancelled one leaves nothing', async ({ folder }) => {
  const body = JSON.stringify(statusMessage(0));
  await writeHistory(
    folder,
    [0, 1, 2, 3, 4].map((segment) => Array.from({ length: 4096 }, (_, index) => lineOf(segment * 4096 + index + 1, body))),
  );
  const out = join(folder, 'out');
  await mkdir(out);
  const job = { request: { dataFolder: folder, format: 'xlsx', query: {} }, file: join(out, 'export.xlsx') } as const;

  const stop = new AbortController();
  const cancelled = exportInWorker(job, programFolder, { signal: stop.signal, onProgress: () => stop.abort() });
  await expect(cancelled).rejects.toMatchObject({ name: 'AbortError' });
  expect(await readdir(out)).toEqual([]);

  const reports: ExportProgress[] = [];
  expect(await exportInWorker(job, programFolder, { onProgress: (progress) => reports.push(progress) })).toBe(20_480);
  expect(reports.length).toBeGreaterThan(1);
  expect(reports.at(-1)).toEqual({ events: 20_480, scanned: 20_480, total: 20_480 });
  for (const { total } of reports) expect(total).toBeCloseTo(20_480, -3);
  expect(await readdir(out)).toEqual(['export.xlsx']);
});

test('a worker that fails says so with the reason', async ({ folder }) => {
  const job = { request: { dataFolder: folder, format: 'csv', query: {} }, file: join(folder, 'out.csv') } as const;
  await expect(exportInWorker(job, programFolder)).rejects.toMatchObject({ code: 'folder-missing' });
  await expect(exportInWorker(job, join(folder, 'no-programs'))).rejects.toMatchObject({ code: 'export-failed' });
  expect(await readdir(folder)).toEqual([]);
});
