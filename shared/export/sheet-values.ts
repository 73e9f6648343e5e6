import type { ExportValue } from './columns.ts';

/** What spreadsheets count days from. Their year 1900 has a 29 February, so that days before 1 March 1900 have no sure number. */
const dayZero = Date.UTC(1899, 11, 30);
const firstSureDay = Date.UTC(1900, 2, 1);
const dayMs = 86_400_000;

/** A moment, Unix milliseconds, as a spreadsheet's number of days, in UTC. */
export const momentSerial = (ms: number): number => (ms - dayZero) / dayMs;

/** The moment, Unix milliseconds, of a spreadsheet's number of days in UTC; to the millisecond. */
export const serialMs = (serial: number): number => Math.round(serial * dayMs) + dayZero;

/** A date for a spreadsheet: days, with the time of day as a fraction. */
export interface SheetDate {
  readonly serial: number;
  /** False when HireHop sent a date without a time. */
  readonly hasTime: boolean;
}

const dateText = /^\d{4}-\d\d-\d\d(?:[ T]\d\d:\d\d(?::\d\d)?)?$/;

/** The number that two digits of a text make; 0 when the text ends before. */
const pairAt = (text: string, at: number): number =>
  at < text.length ? (text.charCodeAt(at) - 48) * 10 + text.charCodeAt(at + 1) - 48 : 0;

/**
 * Reads a HireHop date ("YYYY-MM-DD" or "YYYY-MM-DD hh:mm[:ss]", a wall-clock time without a zone). Null when it's none,
 * like MySQL's 0000-00-00 and 31 June, or one that spreadsheets can't hold (before March 1900).
 */
export function readSheetDate(text: string): SheetDate | null {
  if (!dateText.test(text)) return null;
  const [year, month, day] = [pairAt(text, 0) * 100 + pairAt(text, 2), pairAt(text, 5), pairAt(text, 8)];
  const [hour, minute, second] = [pairAt(text, 11), pairAt(text, 14), pairAt(text, 17)];
  if (month < 1 || month > 12 || hour > 23 || minute > 59 || second > 59) return null;
  // Date.UTC takes years below 100 for those of the 20th century.
  const ms = year < 100 ? Number.NEGATIVE_INFINITY : Date.UTC(year, month - 1, day, hour, minute, second);
  if (ms < firstSureDay || new Date(ms).getUTCDate() !== day) return null;
  return { serial: momentSerial(ms), hasTime: text.length > 10 };
}

const plainNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
/** Spreadsheets keep 15 digits of a number. */
const sureLength = 15;

/**
 * Reads a number, or a text that PHP sent for one. Null for what is to stay text: leading zeros and plus signs (they mean
 * something in a reference), more than 15 characters, exponents, infinity.
 */
export function readSheetNumber(value: ExportValue): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (!plainNumber.test(value) || value.length > sureLength) return null;
  return Number(value);
}

/** The most characters (UTF-16 units) that a cell may hold. */
const maxCellLength = 32_767;

// What may be forbidden (a whole surrogate pair isn't) or a carriage return: one quick look spares most texts the rest.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const suspicious = /[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]/;
// What XML 1.0 can't hold: control characters, halves of a surrogate pair, and two that are no characters.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
const forbidden = /[\x00-\x08\x0b-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * A text as a cell can hold it: without forbidden characters, with line feeds as line breaks, cut to 32,767 characters
 * with an ellipsis (never through a surrogate pair).
 */
export function sheetText(text: string): string {
  const clean = suspicious.test(text) ? text.replace(/\r\n?/g, '\n').replace(forbidden, '') : text;
  if (clean.length <= maxCellLength) return clean;
  return `${clean.slice(0, maxCellLength - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
