import type { ExportColumn, ExportValue } from '../../shared/export/columns.ts';
import { momentSerial, readSheetDate, readSheetNumber, sheetText } from '../../shared/export/sheet-values.ts';
import type { TableLayout } from '../../shared/export/table-layout.ts';
import { cellStyle, columnLetters } from './xlsx-parts.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Text inside an element. `_x000A_` is how spreadsheets write a character by its number, so that its first `_` is written so itself. */
function escapeXml(text: string): string {
  const escaped = /[&<>]/.test(text) ? text.replace(/[&<>]/g, (character) => entities[character] ?? '') : text;
  return escaped.includes('_x') ? escaped.replace(/_(?=x[\da-fA-F]{4}_)/g, '_x005F_') : escaped;
}

/** What XML readers take off both ends of a text unless told not to. */
const isSpace = (code: number): boolean => code <= 0x20;

/** Text as it is, never a formula and never a number. */
function textCell(place: string, text: string, style: number): string {
  const cell = sheetText(text);
  if (cell === '') return '';
  const space = isSpace(cell.charCodeAt(0)) || isSpace(cell.charCodeAt(cell.length - 1)) ? ' xml:space="preserve"' : '';
  return `<c r="${place}"${style === 0 ? '' : ` s="${style}"`} t="inlineStr"><is><t${space}>${escapeXml(cell)}</t></is></c>`;
}

const numberCell = (place: string, value: number, style: number): string =>
  `<c r="${place}"${style === 0 ? '' : ` s="${style}"`}><v>${value}</v></c>`;

const minuteMs = 60_000;

/** A moment as this computer's clocks showed it, written as if that were UTC: a date cell has no zone. */
const localTime = (ms: number): number => ms - new Date(ms).getTimezoneOffset() * minuteMs;

/** A value as its column has it, else as what it is: number or text. */
function cellXml(place: string, value: ExportValue, kind: ExportColumn['kind'], isLocal: boolean): string {
  if (value === '') return '';
  if (kind === 'moment' && typeof value === 'number') {
    return numberCell(place, momentSerial(isLocal ? localTime(value) : value), cellStyle.moment);
  }
  if (kind === 'date' && typeof value === 'string') {
    const date = readSheetDate(value);
    if (date !== null) return numberCell(place, date.serial, date.hasTime ? cellStyle.dateTime : cellStyle.date);
  }
  if (typeof value === 'number' || kind === 'number' || kind === 'amount') {
    const number = readSheetNumber(value);
    if (number !== null) return numberCell(place, number, kind === 'amount' ? cellStyle.amount : cellStyle.plain);
  }
  const text = String(value);
  return textCell(place, text, /^[=+\-@]/.test(text) ? cellStyle.quoted : cellStyle.plain);
}

/** A row of values (as `exportRow` gives it) as a row of a sheet; `number` counts from 1. */
export function rowXml(values: readonly ExportValue[], number: number, { columns, dateLocale }: TableLayout): string {
  let cells = '';
  for (const [index, { kind }] of columns.entries()) {
    cells += cellXml(`${columnLetters[index]}${number}`, values[index] ?? '', kind, dateLocale !== null);
  }
  return `<row r="${number}">${cells}</row>`;
}

/** The first row of every sheet: the columns' headings. A moment in UTC is said to be one, which a date cell can't do itself. */
export function headerXml({ columns, headings, dateLocale }: TableLayout): string {
  const headingOf = (index: number, kind: ExportColumn['kind']): string =>
    kind === 'moment' && dateLocale === null ? `${headings[index]} (UTC)` : `${headings[index]}`;
  return `<row r="1">${columns
    .map(({ kind }, index) => textCell(`${columnLetters[index]}1`, headingOf(index, kind), cellStyle.header))
    .join('')}</row>`;
}
