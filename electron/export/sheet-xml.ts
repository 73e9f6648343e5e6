import { type ExportValue, exportColumns } from '../../shared/export/columns.ts';
import { momentSerial, readSheetDate, readSheetNumber, sheetText } from '../../shared/export/sheet-values.ts';
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

/** A value as its column has it, else as what it is: number or text. */
function cellXml(place: string, value: ExportValue, kind: (typeof exportColumns)[number]['kind']): string {
  if (value === '') return '';
  if (kind === 'moment' && typeof value === 'number') return numberCell(place, momentSerial(value), cellStyle.moment);
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
export function rowXml(values: readonly ExportValue[], number: number): string {
  let cells = '';
  for (let index = 0; index < values.length; index += 1) {
    cells += cellXml(`${columnLetters[index]}${number}`, values[index] ?? '', exportColumns[index]?.kind ?? 'text');
  }
  return `<row r="${number}">${cells}</row>`;
}

/** The first row of every sheet: the names of the columns. Moments are in UTC, which a date cell can't say itself. */
export const headerXml = `<row r="1">${exportColumns
  .map(({ name, kind }, index) => textCell(`${columnLetters[index]}1`, kind === 'moment' ? `${name} (UTC)` : name, cellStyle.header))
  .join('')}</row>`;
