import { Buffer } from 'node:buffer';
import { type EventParts, readEvents } from '../../../electron/export/read-events.ts';
import { toXlsx } from '../../../electron/export/xlsx.ts';
import { historyFolder } from '../../../electron/history/scan.ts';
import { statusMessage } from '../../support/messages.ts';
import { expect, test } from '../../support/node-test.ts';
import { writeMessages } from './history-folder.ts';
import { readSheet, unzip } from './read-workbook.ts';

async function workbook(dataFolder: string, messages: readonly Record<string, unknown>[], rows = 1_048_576): Promise<Map<string, string>> {
  await writeMessages(dataFolder, messages as { event: string }[]);
  const parts: EventParts = readEvents(await historyFolder(dataFolder), {}, () => undefined);
  const pieces: Buffer[] = [];
  for await (const piece of toXlsx(parts, { rows, bytes: 2 ** 30 })) pieces.push(piece);
  return unzip(Buffer.concat(pieces));
}

const days = (iso: string): string => String((Date.parse(iso) - Date.UTC(1899, 11, 30)) / 86_400_000);

test('numbers are numbers, dates are dates with a format, and text is text, whatever it looks like', async ({ folder }) => {
  const data = {
    NUMBER: '15564',
    JOB_NAME: '=1+1',
    CLIENT: '@sum',
    MONEY: '-1234.50',
    STATUS: 2.1,
    DEPOT: 3,
    CLIENT_REF: '00123',
    TELEPHONE: '+44 113 496 0123',
    OUT_DATE: '2026-06-12 09:30:15',
    JOB_DATE: '0000-00-00 00:00:00',
    JOB_END: '2026-06-31',
    DUE_DATE: '2026-02-28',
  };
  const files = await workbook(folder, [statusMessage(0, { data })]);
  const [row] = readSheet(files);
  expect(row).toMatchObject({
    id: { type: 'text', value: '000000000001' },
    'receivedAt (UTC)': { type: 'number', value: days('2026-03-01T09:00:00.001Z') },
    job: { type: 'number', value: '15564' },
    jobName: { type: 'text', value: '=1+1' },
    client: { type: 'text', value: '@sum' },
    NUMBER: { type: 'number', value: '15564' },
    MONEY: { type: 'number', value: '-1234.5' },
    STATUS: { type: 'number', value: '2.1' },
    DEPOT: { type: 'number', value: '3' },
    CLIENT_REF: { type: 'text', value: '00123' },
    TELEPHONE: { type: 'text', value: '+44 113 496 0123' },
    OUT_DATE: { type: 'number', value: days('2026-06-12T09:30:15Z') },
    JOB_DATE: { type: 'text', value: '0000-00-00 00:00:00' },
    JOB_END: { type: 'text', value: '2026-06-31' },
    DUE_DATE: { type: 'number', value: days('2026-02-28T00:00:00Z') },
  });
  expect(row).not.toHaveProperty('TOTAL');

  const styles = files.get('xl/styles.xml') ?? '';
  const looks = [...(styles.split('<cellXfs')[1] ?? '').matchAll(/<xf numFmtId="(\d+)"/g)].map(([, id]) => id);
  const formatOf = (column: string): string | undefined => {
    const id = looks[row?.[column]?.style ?? 0];
    return new RegExp(`numFmtId="${id}" formatCode="([^"]*)"`).exec(styles)?.[1]?.replaceAll('\\', '') ?? id;
  };
  expect(formatOf('receivedAt (UTC)')).toBe('yyyy-mm-dd hh:mm:ss');
  expect(formatOf('OUT_DATE')).toBe('yyyy-mm-dd hh:mm');
  expect(formatOf('DUE_DATE')).toBe('yyyy-mm-dd');
  expect(formatOf('job')).toBe('0');
});

test('the header is bold and frozen, and the filter spans all rows and columns', async ({ folder }) => {
  const files = await workbook(folder, [statusMessage(0), statusMessage(1)]);
  const sheet = files.get('xl/worksheets/sheet1.xml') ?? '';
  expect(sheet).toMatch(/<pane ySplit="1" topLeftCell="A2" [^>]*state="frozen"\/>/);
  expect(sheet).toContain('<autoFilter ref="A1:AA3"/>');
  expect(sheet.match(/<col [^>]*customWidth="1"\/>/g)).toHaveLength(27);
  expect(sheet).toContain('<c r="A1" s="1" t="inlineStr">');
  expect(files.get('xl/styles.xml')).toMatch(/<fonts.*<font><b\/>.*<cellXfs count="7"><xf [^>]*\/><xf numFmtId="0" fontId="1"/);
});

test('what XML or a cell cannot hold is taken out or cut, and the rest comes back as it was', async ({ folder }) => {
  const data = {
    JOB_NAME: 'Über "quoted" & <b>\r\nsecond\rthird\u0000\u0007\u001b[31m\uffff',
    CLIENT: ' 😀 cut\ud83d in half ',
    VENUE: '_x0041_ and _x',
    DETAILS: `${'a'.repeat(32_765)}😀${'b'.repeat(100)}`,
    COMPANY: 'c'.repeat(32_767),
  };
  const [row] = readSheet(await workbook(folder, [statusMessage(0, { data })]));
  expect(row?.jobName?.value).toBe('Über "quoted" & <b>\nsecond\nthird[31m');
  expect(row?.client?.value).toBe(' 😀 cut in half ');
  expect(row?.VENUE?.value).toBe('_x0041_ and _x');
  expect(row?.DETAILS?.value).toBe(`${'a'.repeat(32_765)}…`);
  expect(row?.COMPANY?.value).toBe(data.COMPANY);
});

test('what is more than a sheet holds goes on in the next, with a header and a filter of its own', async ({ folder }) => {
  const messages = Array.from({ length: 7 }, (_, index) => statusMessage(index));
  const files = await workbook(folder, messages, 4);
  const ids = [1, 2, 3].map((sheet) => readSheet(files, sheet).map((row) => Number(row.id?.value)));
  expect(ids).toEqual([[1, 2, 3], [4, 5, 6], [7]]);
  expect([...(files.get('xl/workbook.xml') ?? '').matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name)).toEqual([
    'Events',
    'Events 2',
    'Events 3',
  ]);
  expect(files.get('xl/workbook.xml')).toContain(`localSheetId="2" hidden="1">'Events 3'!$A$1:$AA$2<`);
  expect(files.get('[Content_Types].xml')).toContain('PartName="/xl/worksheets/sheet3.xml"');
});

test('a sheet that is exactly full has no empty one behind it, and no events make one sheet with a header', async ({ folder }) => {
  const full = await workbook(
    folder,
    Array.from({ length: 3 }, (_, index) => statusMessage(index)),
    4,
  );
  expect(full.has('xl/worksheets/sheet2.xml')).toBe(false);
  const empty = await workbook(folder, []);
  expect(empty.get('xl/worksheets/sheet1.xml')).toContain('<autoFilter ref="A1:AA1"/>');
  expect(readSheet(empty)).toEqual([]);
});
