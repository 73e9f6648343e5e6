import { english, type Language } from '../locales/language.ts';
import { formatHireHopDate } from './dates.ts';
import { decodeEntities } from './entities.ts';
import { isJsonObject, type JsonObject } from './envelope.ts';
import { formatMoney, moneyFields } from './money.ts';
import { eventKind } from './names.ts';
import { jobStatusName } from './statuses.ts';

/** What stands where a value is missing. */
export const noValue = '–';

/** Where a value stands: which event it belongs to, its field, and the record around it. */
export interface ValueContext {
  readonly event: string;
  readonly field: string;
  readonly data: JsonObject;
  readonly language: Language;
  /** True inside of a text whose entities are decoded already: twice would say something else. */
  readonly isDecoded?: boolean;
}

/** True for the status of a job, whose numbers have names. */
export const isJobStatus = ({ event, field }: Pick<ValueContext, 'event' | 'field'>): boolean =>
  field === 'STATUS' && eventKind(event) === 'job';

/**
 * What programs write when they meant nothing or a thing that is no text; the zero date is MySQL's. For trimmed text: blanks
 * on both sides in one pattern would be tried in every division, which takes a minute for a quarter of a million of them.
 */
const nothing = /^(?:undefined|null|NaN|\[object \w{1,40}\]|0000-00-00(?: 00:00(?::00)?)?)?$/;
/** The longest of these, in UTF-16 units. */
const longestNothing = 50;

const saysNothing = (trimmed: string): boolean => trimmed.length <= longestNothing && nothing.test(trimmed);

/** A text that is longer than this, in UTF-16 units, is shown as it is: nobody reads such an object in words. */
const longestStructure = 64 * 1024;
/** How many entries of a list or an object are put into words. */
const maxEntries = 20;

/** A text that holds JSON, as some senders put an object into a text field; else null. */
function jsonInText(trimmed: string): object | null {
  if (trimmed.length > longestStructure) return null;
  if (!(trimmed.startsWith('{') && trimmed.endsWith('}')) && !(trimmed.startsWith('[') && trimmed.endsWith(']'))) return null;
  try {
    const value: unknown = JSON.parse(trimmed);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}

/** Writes a structured value as words: lists by their entries, objects as "key: value", never as raw JSON. */
function formatStructure(value: object, context: ValueContext, depth: number): string {
  if (depth > 2) return '…';
  // A custom field is {type, value}, and only its value says something.
  if (isJsonObject(value) && Object.hasOwn(value, 'type') && Object.hasOwn(value, 'value'))
    return formatAny(value.value, context, depth + 1);
  const parts = Array.isArray(value)
    ? value.slice(0, maxEntries).map((entry) => formatAny(entry, context, depth + 1))
    : Object.keys(value)
        .slice(0, maxEntries)
        .map((key) => {
          const name = context.isDecoded ? key : decodeEntities(key);
          return `${name}: ${formatAny((value as JsonObject)[key], context, depth + 1)}`;
        });
  return parts.length === 0 ? noValue : parts.join(', ');
}

/** A text in words; null for one that says nothing. */
function textInWords(text: string, context: ValueContext, depth: number): string | null {
  const plain = context.isDecoded ? text : decodeEntities(text);
  const trimmed = plain.trim();
  if (saysNothing(trimmed)) return null;
  const asItCame = jsonInText(text.trim());
  if (asItCame !== null) return formatStructure(asItCame, context, depth);
  // The quotes of an object may have been made entities, too.
  const decoded = plain === text ? null : jsonInText(trimmed);
  return decoded === null ? plain : formatStructure(decoded, { ...context, isDecoded: true }, depth);
}

function formatText(text: string, context: ValueContext, depth: number): string {
  if (saysNothing(text.trim())) return noValue;
  const date = formatHireHopDate(text, context.language);
  if (date !== null) return date;
  return textInWords(text, context, depth + 1) ?? noValue;
}

function formatAny(value: unknown, context: ValueContext, depth: number): string {
  if (value === null || value === undefined || value === '') return noValue;
  if (typeof value === 'object') return formatStructure(value, context, depth);
  const status = isJobStatus(context) ? jobStatusName(value, context.language) : null;
  if (status !== null) return status;
  if (moneyFields.has(context.field)) {
    const money = formatMoney(value, context.data, context.language);
    if (money !== null) return money;
  }
  const isYes = context.field === 'LOCKED' ? Boolean(Number(value)) : value;
  if (typeof isYes === 'boolean') return context.language.say(isYes ? 'events.value.yes' : 'events.value.no');
  return typeof value === 'string' ? formatText(value, context, depth) : String(value);
}

/** A text as words: empty when it says nothing, and JSON that was put into a text field never raw. */
export function readableText(text: string, language: Language = english): string {
  return textInWords(text, { event: '', field: '', data: {}, language }, 0) ?? '';
}

/** Writes one value of a record for people: status names, dates, money with its currency, lists and objects in words. */
export function formatValue(value: unknown, context: ValueContext): string {
  return formatAny(value, context, 0);
}
