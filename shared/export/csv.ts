import { cellText } from './cell-text.ts';
import type { ExportValue } from './columns.ts';
import type { TableLayout } from './table-layout.ts';

/** What a spreadsheet takes for the beginning of a formula. */
const formulaStarts = '=+-@\t\r\n＝＋－＠';

// Some spreadsheets take the spaces before it off; and with another delimiter than the file's, quotes are not what they were.
const hiddenFormula = /^(?:[ "\u00a0]+[=@＝＠]|"+[+\-＋－])/;

/**
 * Makes a cell harmless that a spreadsheet would take for a formula: an apostrophe in front. Numbers stay as they
 * are. Source: OWASP, "CSV Injection".
 */
export function safeCell(text: string): string {
  if (hiddenFormula.test(text)) return `'${text}`;
  if (text === '' || !formulaStarts.includes(text.charAt(0)) || /^[+-]?\d+(?:[.,]\d+)?$/.test(text)) return text;
  return `'${text}`;
}

// A spreadsheet splits at the delimiter of its own locale, whatever the file's is, and then no longer sees that a cell stands in
// quotes: behind any delimiter and any line break a cell may begin. Numbers stay as they are there, too.
const innerFormula = /([,;\t\r\n])([ "\u00a0]*(?=[=@＝＠])|"*(?=[+\-＋－])(?![+-]\d+(?:[.,]\d+)?(?:\1|[\r\n]|$)))/g;

/**
 * Makes a text harmless as a cell of a CSV, wherever a spreadsheet splits it: an apostrophe before whatever would begin a formula.
 * Source: OWASP, "CSV Injection", of field separators and quotes.
 */
export const harmlessCell = (text: string): string => safeCell(text.replace(innerFormula, "$1$2'"));

// RFC 4180: a cell with a quote, a delimiter or a line break stands in quotes, and its own quotes are doubled. With any delimiter,
// since some spreadsheets split at several at once.
const needsQuotes = /[",;\t\r\n]/;

const quoted = (cell: string): string => (needsQuotes.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** The first line of the CSV: the columns' headings. */
export function csvHeader({ headings, delimiter }: TableLayout): string {
  return `${headings.map(quoted).join(delimiter)}\r\n`;
}

/** A row of values (as `exportRow` gives it) as one line of the CSV: formulas made harmless. Source: RFC 4180. */
export function csvRow(values: readonly ExportValue[], { columns, delimiter, dateLocale }: TableLayout): string {
  let line = '';
  for (const [index, column] of columns.entries()) {
    const value = values[index] ?? '';
    const text = cellText(value, column, dateLocale);
    // A moment is ours: beyond the year 9999 it begins with a plus sign and still is none to be run.
    const isMoment = column.kind === 'moment' && typeof value === 'number';
    const cell = quoted(isMoment ? text : harmlessCell(text));
    line += index === 0 ? cell : delimiter + cell;
  }
  return `${line}\r\n`;
}
