import type { ExportFormat } from '../../shared/export/choice.ts';
import { type ExportValue, exportRow } from '../../shared/export/columns.ts';
import { csvHeader, csvRow } from '../../shared/export/csv.ts';
import { type TableLayout, technicalLayout } from '../../shared/export/table-layout.ts';
import { type Envelope, parseEnvelope, readEnvelope } from '../../shared/hirehop/envelope.ts';
import type { StoredEvent } from '../history/event-record.ts';
import { formatId } from '../storage/ids.ts';
import type { ReadEvent } from './read-events.ts';
import type { TextBuffer } from './text-buffer.ts';

/** How a format that is text is written: what stands before, each event, and what stands behind. `index` counts from 0. */
export interface FormatWriter {
  readonly start: string;
  readonly add: (text: TextBuffer, read: ReadEvent, index: number) => void;
  readonly end: string;
}

// The members of an event's line, as `encodeEvent` writes them: id, receivedAt, event, job, user, marks, fingerprint, body,
// and `sum` by `sealLine`. Inside a JSON string these beginnings can't occur: their quotes would be escaped.
const userStart = Buffer.from(',"user":');
const marksStart = Buffer.from(',"marks":[');
const fingerprintStart = Buffer.from(',"fingerprint":');
const bodyStart = Buffer.from(',"body":');
const sumStart = Buffer.from(',"sum":');

/**
 * Adds one object for an event: the first four members of its line, its marks if it has any, and its body, byte for byte, so that
 * numbers and key order are as they came. Taking the event apart and writing it anew gives the same and takes half as long again.
 */
function addJson(text: TextBuffer, { line, event }: ReadEvent): void {
  const user = line.indexOf(userStart);
  text.addBytes(line, 0, user);
  if (event.marks.length > 0) text.addBytes(line, line.indexOf(marksStart, user), line.indexOf(fingerprintStart, user));
  text.addBytes(line, line.indexOf(bodyStart, user), line.lastIndexOf(sumStart));
}

/** The row of an event, as CSV and XLSX have it. */
export function rowOf({ id, receivedAt, event, job, body }: StoredEvent, { columns, language }: TableLayout): ExportValue[] {
  const envelope: Envelope = parseEnvelope(body) ?? readEnvelope({ event });
  return exportRow({ id: formatId(id), receivedAt, event, job }, envelope, columns, language);
}

const ndjsonWriter: FormatWriter = {
  start: '',
  add: (text, read) => {
    addJson(text, read);
    text.add('}\n');
  },
  end: '',
};

const jsonWriter: FormatWriter = {
  start: '[',
  add: (text, read, index) => {
    text.add(index === 0 ? '\n' : ',\n');
    addJson(text, read);
    text.add('}');
  },
  end: '\n]\n',
};

// The byte order mark tells spreadsheets that the file is UTF-8.
const csvWriter = (layout: TableLayout): FormatWriter => ({
  start: `\uFEFF${csvHeader(layout)}`,
  add: (text, { event }) => text.add(csvRow(rowOf(event, layout), layout)),
  end: '',
});

/** The text formats that a history can be exported to. */
export type TextFormat = Exclude<ExportFormat, 'xlsx'>;

/** The writer of a text format; the layout is that of a CSV. */
export function formatWriter(format: TextFormat, layout: TableLayout = technicalLayout): FormatWriter {
  if (format === 'csv') return csvWriter(layout);
  return format === 'json' ? jsonWriter : ndjsonWriter;
}
