import { plainText } from '../plain-text.ts';
import { isJsonObject, type JsonObject } from './envelope.ts';
import { eventKind } from './names.ts';
import { jobStatusName } from './statuses.ts';

const dateText = /^(\d{4})-(\d\d)-(\d\d)(?:[ T](\d\d):(\d\d)(?::\d\d)?)?$/;
const dayFormat = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

/** What stands where a value is missing. */
export const noValue = '–';

/**
 * Writes a HireHop date ("YYYY-MM-DD" or "YYYY-MM-DD hh:mm[:ss]", a wall-clock time without a zone) for people:
 * "Fri 12 Jun 2026, 09:00". Null when the text is no date.
 */
function formatHireHopDate(text: string): string | null {
  const [, year, month, day, hour, minute] = dateText.exec(text) ?? [];
  if (year === undefined) return null;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  // 0000-00-00 is MySQL's way to say "no date"; 31 June would be moved silently.
  if (Number(year) < 1000 || date.getUTCDate() !== Number(day)) return null;
  const written = dayFormat.format(date).replace(',', '');
  return hour === undefined ? written : `${written}, ${hour}:${minute}`;
}

/** By the number of decimals. Making one takes fifty times as long as using it. */
const amountFormats = [0, 1, 2, 3, 4].map(
  (digits) => new Intl.NumberFormat('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits }),
);

const moneyFields = new Set(['MONEY', 'TOTAL', 'BALANCE', 'PRICE', 'COST', 'DEPOSIT', 'AMOUNT']);

/** Writes an amount with the record's own currency: "£1,234.50". Null when it isn't a number. */
function formatMoney(value: unknown, data: JsonObject): string | null {
  const amount = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof amount !== 'number' || !Number.isFinite(amount)) return null;
  const currency = isJsonObject(data.CURRENCY) ? data.CURRENCY : {};
  const decimals = Number(currency.DECIMALS ?? 2);
  const digits = Number.isInteger(decimals) && decimals >= 0 && decimals <= 4 ? decimals : 2;
  const number = amountFormats[digits]?.format(Math.abs(amount)) ?? '';
  const symbol = typeof currency.SYMBOL === 'string' ? plainText(currency.SYMBOL, 4) : '';
  return `${amount < 0 ? '−' : ''}${symbol}${number}`;
}

/** Where a value stands: which event it belongs to, its field, and the record around it. */
export interface ValueContext {
  readonly event: string;
  readonly field: string;
  readonly data: JsonObject;
}

/** Writes a structured value as words: lists by their entries, objects as "key: value", never as raw JSON. */
function formatStructure(value: object, context: ValueContext, depth: number): string {
  if (depth > 2) return '…';
  // A custom field is {type, value}, and only its value says something.
  if (isJsonObject(value) && Object.hasOwn(value, 'type') && Object.hasOwn(value, 'value'))
    return formatAny(value.value, context, depth + 1);
  const parts = Array.isArray(value)
    ? value.map((entry) => formatAny(entry, context, depth + 1))
    : Object.entries(value).map(([key, entry]) => `${key}: ${formatAny(entry, context, depth + 1)}`);
  return parts.length === 0 ? noValue : parts.slice(0, 20).join(', ');
}

function formatAny(value: unknown, context: ValueContext, depth: number): string {
  if (value === null || value === undefined || value === '') return noValue;
  if (context.field === 'STATUS' && eventKind(context.event) === 'job') return jobStatusName(value) ?? String(value);
  if (moneyFields.has(context.field)) return formatMoney(value, context.data) ?? String(value);
  if (context.field === 'LOCKED') return Number(value) ? 'Yes' : 'No';
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'object') return formatStructure(value, context, depth);
  if (typeof value === 'string') return formatHireHopDate(value) ?? value;
  return String(value);
}

/** Writes one value of a record for people: status names, dates, money with its currency, lists and objects in words. */
export function formatValue(value: unknown, context: ValueContext): string {
  return formatAny(value, context, 0);
}
