import { cellText } from '../../../shared/export/cell-text.ts';
import { exportRow } from '../../../shared/export/columns.ts';
import type { TableLayout } from '../../../shared/export/table-layout.ts';
import { parseEnvelope, readEnvelope } from '../../../shared/hirehop/envelope.ts';
import type { EventDetail } from '../../../shared/ipc/contract.ts';

/** The rows of a table as the file will have them, each cell as text. */
export function previewRows(events: readonly EventDetail[], layout: TableLayout): string[][] {
  const { columns, dateLocale, language } = layout;
  return events.map(({ id, receivedAt, event, job, body }) => {
    const envelope = parseEnvelope(body) ?? readEnvelope({ event });
    const values = exportRow({ id, receivedAt: Date.parse(receivedAt), event, job }, envelope, columns, language);
    return columns.map((column, index) => cellText(values[index] ?? '', column, dateLocale));
  });
}

/** How much of a message is shown, in characters. */
const shownLength = 400;

/** The lines of NDJSON and JSON, cut to what can be seen. */
export function previewLines(events: readonly EventDetail[]): string[] {
  return events.map(({ id, receivedAt, event, job, body }) =>
    `${JSON.stringify({ id, receivedAt, event, job }).slice(0, -1)},"body":${body}}`.slice(0, shownLength),
  );
}
