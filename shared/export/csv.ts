import { type ExportValue, exportColumns } from './columns.ts';

/** What a spreadsheet takes for the beginning of a formula. */
const formulaStarts = '=+-@\t\r\n＝＋－＠';

/**
 * Makes a cell harmless that a spreadsheet would take for a formula: an apostrophe in front. Numbers stay as they
 * are. Source: OWASP, "CSV Injection".
 */
export function safeCell(text: string): string {
  if (text === '' || !formulaStarts.includes(text.charAt(0)) || /^[+-]?\d+(?:[.,]\d+)?$/.test(text)) return text;
  return `'${text}`;
}

// RFC 4180: a cell with a quote, a comma or a line break stands in quotes, and its own quotes are doubled.
const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** The first line of the CSV: the names of the columns. */
export const csvHeader = `${exportColumns.map(({ name }) => quoted(name)).join(',')}\r\n`;

function csvCell(value: ExportValue, isMoment: boolean): string {
  if (typeof value === 'string') return quoted(safeCell(value));
  return isMoment ? new Date(value).toISOString() : safeCell(String(value));
}

/** A row of values (as `exportRow` gives it) as one line of the CSV: moments as ISO 8601, formulas made harmless. Source: RFC 4180. */
export function csvRow(values: readonly ExportValue[]): string {
  let line = '';
  for (let index = 0; index < values.length; index += 1) {
    const cell = csvCell(values[index] ?? '', exportColumns[index]?.kind === 'moment');
    line += index === 0 ? cell : `,${cell}`;
  }
  return `${line}\r\n`;
}
