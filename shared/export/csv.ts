import { cellText } from './cell-text.ts';
import type { ExportValue } from './columns.ts';
import type { TableLayout } from './table-layout.ts';

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

// RFC 4180: a cell with a quote, the delimiter or a line break stands in quotes, and its own quotes are doubled.
const quoting = { ',': /[",\r\n]/, ';': /[";\r\n]/, '\t': /["\t\r\n]/ } as const;

function quoted(cell: string, delimiter: TableLayout['delimiter']): string {
  return quoting[delimiter].test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** The first line of the CSV: the columns' headings. */
export function csvHeader({ headings, delimiter }: TableLayout): string {
  return `${headings.map((heading) => quoted(heading, delimiter)).join(delimiter)}\r\n`;
}

/** A row of values (as `exportRow` gives it) as one line of the CSV: formulas made harmless. Source: RFC 4180. */
export function csvRow(values: readonly ExportValue[], { columns, delimiter, dateLocale }: TableLayout): string {
  let line = '';
  for (const [index, column] of columns.entries()) {
    const value = values[index] ?? '';
    const text = cellText(value, column, dateLocale);
    // A moment is ours: beyond the year 9999 it begins with a plus sign and still is none to be run.
    const isMoment = column.kind === 'moment' && typeof value === 'number';
    const cell = quoted(isMoment ? text : safeCell(text), delimiter);
    line += index === 0 ? cell : delimiter + cell;
  }
  return `${line}\r\n`;
}
