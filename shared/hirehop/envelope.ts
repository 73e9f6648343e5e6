/** A JSON object as `JSON.parse` gives it. */
export type JsonObject = { readonly [key: string]: unknown };

/** One changed field; `from` is undefined when HireHop sent only the new value. */
export interface Change {
  readonly field: string;
  readonly from: unknown;
  readonly to: unknown;
}

/** What a HireHop message says, read leniently: PHP's numbers may be strings, parts may be missing. */
export interface Envelope {
  readonly event: string;
  /** "YYYY-MM-DD hh:mm:ss", UTC, as HireHop sends it; empty when missing. */
  readonly time: string;
  readonly userName: string;
  readonly userEmail: string;
  readonly job: number | null;
  /** The record that the event is about; empty when the message carries none. */
  readonly data: JsonObject;
  readonly changes: readonly Change[];
}

/** True for a JSON object; false for null, arrays and everything else. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const own = (object: JsonObject, key: string): unknown => (Object.hasOwn(object, key) ? object[key] : undefined);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A whole positive number that came as number or as numeric string, as PHP's JSON does; else null. */
function wholeNumber(value: unknown): number | null {
  const number = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : null;
}

function readJob(message: JsonObject, event: string, data: JsonObject): number | null {
  const top = wholeNumber(own(message, 'job'));
  if (top !== null) return top;
  if (event === 'job' || event.startsWith('job.')) return wholeNumber(own(data, 'NUMBER')) ?? wholeNumber(own(data, 'ID'));
  return wholeNumber(own(data, 'JOB_ID')) ?? wholeNumber(own(data, 'JOB'));
}

/** `changes` may be absent, PHP's empty array, or hold a bare new value instead of `{from, to}`. */
function readChanges(value: unknown): Change[] {
  if (!isJsonObject(value)) return [];
  return Object.entries(value).map(([field, change]) =>
    isJsonObject(change) && (Object.hasOwn(change, 'from') || Object.hasOwn(change, 'to'))
      ? { field, from: own(change, 'from') ?? null, to: own(change, 'to') ?? null }
      : { field, from: undefined, to: change },
  );
}

/** The event's name, or null when the message has none that is usable (a non-empty string). */
export function readEventName(message: JsonObject): string | null {
  const event = own(message, 'event');
  return typeof event === 'string' && event.trim() !== '' ? event.trim() : null;
}

/** Reads who caused a message and which job it is about, and leaves its changes alone, which may be a great many. */
export function readHead(message: JsonObject): Omit<Envelope, 'changes'> {
  const event = readEventName(message) ?? '';
  const dataValue = own(message, 'data');
  const data = isJsonObject(dataValue) ? dataValue : {};
  return {
    event,
    time: text(own(message, 'time')),
    userName: text(own(message, 'user_name')),
    userEmail: text(own(message, 'user_email')),
    job: readJob(message, event, data),
    data,
  };
}

/**
 * Reads a HireHop message. Never throws: what is missing or of another type than documented reads as empty.
 * Source: HireHop's documentation "Webhooks", and what working receivers saw.
 */
export function readEnvelope(message: JsonObject): Envelope {
  return { ...readHead(message), changes: readChanges(own(message, 'changes')) };
}

/** Reads the kept text of a message; null when it isn't a JSON object (which the history never holds). */
export function parseEnvelope(body: string): Envelope | null {
  try {
    const message: unknown = JSON.parse(body);
    return isJsonObject(message) ? readEnvelope(message) : null;
  } catch {
    return null;
  }
}
