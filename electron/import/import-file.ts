import { open } from 'node:fs/promises';
import { HopwatchError } from '../../shared/errors.ts';
import { isJsonObject, type JsonObject, readEnvelope } from '../../shared/hirehop/envelope.ts';
import { systemReason } from '../../shared/system-reason.ts';
import type { EventMark, NewEvent } from '../history/event-record.ts';
import { scanHistory } from '../history/scan.ts';
import { memberText } from '../intake/json-text.ts';
import { parseMessage, understandMessage } from '../intake/understand.ts';

/** What an import needs of the history. */
export interface ImportTarget {
  readonly historyFolder: string;
  readonly record: (event: Omit<NewEvent, 'marks'>, marks: readonly EventMark[]) => Promise<number>;
}

/** What an import did. */
export interface ImportResult {
  readonly added: number;
  readonly known: number;
  readonly notUnderstood: { readonly count: number; readonly first: readonly { readonly line: number; readonly reason: string }[] };
}

/** How many lines are told singly. */
const maxTold = 10;
/** How many events wait for the disk at once: enough for one fdatasync to serve many. */
const maxWaiting = 1024;

/** HireHop's `time` ("YYYY-MM-DD hh:mm:ss", UTC) as Unix milliseconds; null when it's missing or no time. */
function sentAt(time: string): number | null {
  const at = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(time) ? Date.parse(`${time.replace(' ', 'T')}Z`) : Number.NaN;
  return Number.isNaN(at) ? null : at;
}

/** A line that is a message, or an event of an earlier export, as what is to be recorded. */
function readLine(line: string): Omit<NewEvent, 'marks'> | { reason: string } {
  const reasons = { 'not-json': 'this is not JSON', 'too-deep': 'this is nested too deeply', 'not-an-object': 'this is not a JSON object' };
  const parsed = parseMessage(line);
  if ('reason' in parsed) return { reason: reasons[parsed.reason as keyof typeof reasons] ?? parsed.reason };
  const { message } = parsed;
  const isExported = isJsonObject(message.body) && typeof message.receivedAt === 'string' && typeof message.id === 'string';
  const inner: JsonObject = isExported ? (message.body as JsonObject) : message;
  const text = isExported ? memberText(line, 'body') : line;
  const event = text === null ? null : understandMessage(inner, text);
  if (event === null) return { reason: 'there is no event name in this' };
  const receivedAt = isExported ? Date.parse(message.receivedAt as string) : sentAt(readEnvelope(inner).time);
  return { ...event, receivedAt: receivedAt === null || Number.isNaN(receivedAt) ? Date.now() : receivedAt };
}

/** What makes two events the same: their message with its time. */
function identityOf({ fingerprint, body }: { fingerprint: string; body: string }): string {
  return `${fingerprint} ${memberText(body, 'time') ?? ''}`;
}

/** How often each message is in the history already. */
async function countKnown(folder: string): Promise<Map<string, number>> {
  const known = new Map<string, number>();
  for await (const event of scanHistory(folder)) {
    const identity = identityOf(event);
    known.set(identity, (known.get(identity) ?? 0) + 1);
  }
  return known;
}

/**
 * Imports an NDJSON file. A message that came twice is there twice; importing the same file again adds nothing.
 * Rejects with `import-failed` when the file can't be read; what was taken until then stays.
 */
export async function importFile(file: string, target: ImportTarget): Promise<ImportResult> {
  const known = await countKnown(target.historyFolder);
  const first: { line: number; reason: string }[] = [];
  const waiting = new Set<Promise<unknown>>();
  let failure: unknown = null;
  let [line, added, knownCount, notUnderstood] = [0, 0, 0, 0];
  try {
    // The handle is closed when its lines end.
    const lines = (await open(file)).readLines();
    for await (const raw of lines) {
      line += 1;
      const text = raw.replace(/^\uFEFF/, '').trim();
      if (text === '') continue;
      const event = readLine(text);
      if ('reason' in event) {
        notUnderstood += 1;
        if (first.length < maxTold) first.push({ line, reason: event.reason });
        continue;
      }
      const identity = identityOf(event);
      const left = known.get(identity) ?? 0;
      if (left > 0) {
        known.set(identity, left - 1);
        knownCount += 1;
        continue;
      }
      added += 1;
      const recording: Promise<unknown> = target
        .record(event, ['imported'])
        .catch((error: unknown) => {
          failure ??= error;
        })
        .finally(() => waiting.delete(recording));
      waiting.add(recording);
      if (waiting.size >= maxWaiting) await Promise.all(waiting);
      if (failure !== null) throw failure;
    }
    await Promise.all(waiting);
    if (failure !== null) throw failure;
  } catch (error) {
    await Promise.all(waiting);
    if (error instanceof HopwatchError) throw error;
    throw new HopwatchError('import-failed', { file, reason: systemReason(error) }, { cause: error });
  }
  return { added, known: knownCount, notUnderstood: { count: notUnderstood, first } };
}
