import { parse } from 'csv-parse/sync';
import { expect, test } from 'playwright/test';
import { formatWriter, type TextFormat } from '../../../electron/export/formats.ts';
import type { ReadEvent } from '../../../electron/export/read-events.ts';
import { TextBuffer } from '../../../electron/export/text-buffer.ts';
import { decodeStoredEvent, encodeEvent, type NewEvent } from '../../../electron/history/event-record.ts';
import { formatId } from '../../../electron/storage/ids.ts';
import { safeCell } from '../../../shared/export/csv.ts';
import { technicalLayout } from '../../../shared/export/table-layout.ts';
import { speak } from '../../../shared/locales/language.ts';
import { statusMessage } from '../../support/messages.ts';

function stored(body: string, changes: Partial<NewEvent> = {}): ReadEvent {
  const meta = { receivedAt: 0, event: 'job.status.updated', job: 15_564, user: 'Zoë', marks: [], fingerprint: '' } as const;
  const line = encodeEvent(1, { ...meta, body, ...changes }).bytes;
  const event = decodeStoredEvent(line);
  if (event === null) throw new Error('The line is damaged.');
  return { event, line };
}

function written(format: TextFormat, events: readonly ReadEvent[], layout = technicalLayout): string {
  const { start, add, end } = formatWriter(format, layout);
  const text = new TextBuffer(16);
  text.add(start);
  for (const [index, event] of events.entries()) add(text, event, index);
  text.add(end);
  return text.take().toString();
}

test('cells that a spreadsheet would run are made harmless, numbers are left alone', () => {
  for (const cell of ['=1+1', '+44 113 123', '-x', '@sum', '\tx', '\r=1']) expect(safeCell(cell)).toBe(`'${cell}`);
  for (const cell of ['-5.00', '+12', '-1,5', 'a=b', '', '12']) expect(safeCell(cell)).toBe(cell);
});

test('a CSV begins with a byte order mark, ends its lines with CR LF and parses back to what came', () => {
  const data = {
    JOB_NAME: 'Über "quoted", and\r\nbroken',
    CLIENT: '=1+1',
    MONEY: '-5.00',
    DETAILS: 'tab\there',
    VENUE: 'a\nb',
    STATUS: 2.1,
  };
  const csv = written('csv', [stored(JSON.stringify(statusMessage(0, { data })))]);
  expect(csv.charCodeAt(0)).toBe(0xfeff);
  expect(csv.endsWith('\r\n')).toBe(true);
  const [row] = parse(csv, { bom: true, columns: true }) as Record<string, string>[];
  expect(row).toMatchObject({
    id: '000000000001',
    receivedAt: '1970-01-01T00:00:00.000Z',
    job: '15564',
    jobName: data.JOB_NAME,
    client: "'=1+1",
    user: 'Zoë',
    changes: 'Status: Provisional → Booked',
    MONEY: '-5.00',
    DETAILS: data.DETAILS,
    VENUE: 'a\nb',
    STATUS: '2.1',
    TOTAL: '',
  });
});

test('events are put into words in the language that is asked for; the columns keep their names', () => {
  const layout = { ...technicalLayout, language: speak({ code: 'fr', locale: 'fr-FR' }) };
  const [row] = parse(written('csv', [stored(JSON.stringify(statusMessage(0)))], layout), { bom: true, columns: true }) as object[];
  expect(row).toMatchObject({
    summary: 'Affaire 15564 Main Stage 2026 : Provisoire → Réservé, par Zoë, pour Crème de la Scène SARL',
    changes: 'Statut: Provisoire → Réservé',
  });
});

test('NDJSON and JSON carry the text of the body as it came, numbers beyond JavaScript included', () => {
  const body = '{"event":"job.updated","n":9007199254740993,"x":1e400}';
  expect(written('ndjson', [stored(body)])).toBe(
    `{"id":"000000000001","receivedAt":"1970-01-01T00:00:00.000Z","event":"job.status.updated","job":15564,"body":${body}}\n`,
  );
  expect(JSON.parse(written('json', [stored(body), stored(body)]))).toHaveLength(2);
  expect(JSON.parse(written('json', []))).toEqual([]);
});

test('a JSON line is what the event taken apart and written anew would be, whatever its texts hold', () => {
  const hostile = ',"user":"x","body":{},"sum":"0000000000000000"}';
  const body = JSON.stringify({ event: hostile, ',"body":': { ',"sum":': hostile }, nested: { body: {}, sum: '' }, text: 'Zoë 😀 \\' });
  for (const changes of [{}, { event: hostile, user: hostile }, { event: 'a"b\\', job: null }]) {
    const read = stored(body, changes);
    const { id, receivedAt, event, job } = read.event;
    const meta = JSON.stringify({ id: formatId(id), receivedAt: new Date(receivedAt).toISOString(), event, job });
    expect(written('ndjson', [read])).toBe(`${meta.slice(0, -1)},"body":${body}}\n`);
  }
});
