import { HopwatchError } from '../../shared/errors.ts';
import { largest, smallest } from '../../shared/lists.ts';
import { maxBodyLimitMiB } from '../../shared/settings/values.ts';
import type { EventMark, NewEvent, StoredEvent } from '../history/event-record.ts';
import type { History } from '../history/history.ts';
import { decompress } from '../intake/decompress.ts';
import { findMessageText } from '../intake/message-text.ts';
import { repeatWindowMs } from '../intake/repeat-window.ts';
import { parseMessage, type UnderstoodEvent, understandMessage } from '../intake/understand.ts';
import type { StoredMessage } from './kept-line.ts';
import type { Quarantine } from './quarantine.ts';

/** What became of messages that were to be accepted. */
export interface AcceptResult {
  readonly accepted: number;
  /** Those that still can't be read as events: they stay. */
  readonly left: number;
}

/** What accepting needs. */
export interface AcceptTarget {
  readonly history: History;
  readonly quarantine: Quarantine;
  /** True for the keyed hash of the export key in force. */
  readonly isKeyHash: (hash: string | null) => boolean;
  readonly record: (event: Omit<NewEvent, 'marks'>, marks: readonly EventMark[]) => Promise<number>;
}

/** So many are recorded, then removed, at a time: few enough to hold, many enough for one fdatasync to serve them. */
const batchSize = 200;

interface Candidate {
  /** In the quarantine. */
  readonly id: number;
  readonly event: UnderstoodEvent & { readonly receivedAt: number };
  readonly isVerified: boolean;
}

/** The most that a compressed message may unfold into, in bytes: as much as could ever have come in. */
const maxUnfolded = maxBodyLimitMiB * 1024 * 1024;

/** Reads a message that was set aside as an event, whatever its key; null when it isn't one. */
async function understand(message: StoredMessage, { isKeyHash }: AcceptTarget): Promise<Candidate | null> {
  const { id, body, contentType, receivedAt, keyHash } = message;
  // How it was compressed isn't kept, if it was: its bytes are asked.
  const plain = await decompress(body, { named: [], contentType, maxBytes: maxUnfolded });
  const found = findMessageText(plain === null || plain === 'too-large' ? body : plain, contentType);
  const parsed = 'reason' in found ? found : parseMessage(found.text);
  if ('reason' in found || 'reason' in parsed) return null;
  const event = understandMessage(parsed.message, found.text);
  if (event === null) return null;
  return { id, event: { ...event, receivedAt }, isVerified: isKeyHash(keyHash) };
}

/** When each of these messages was received, by fingerprint, as far as the history holds it around the time of one of them. */
async function timesInHistory(history: History, candidates: readonly Candidate[]): Promise<Map<string, number[]>> {
  const events = candidates.map(({ event }) => event);
  const fingerprints = new Set(events.map(({ fingerprint }) => fingerprint));
  const received = events.map(({ receivedAt }) => receivedAt);
  const jobs = events.flatMap(({ job }) => job ?? []);
  const rows = Array.from(
    history.select({
      since: smallest(received) - repeatWindowMs,
      until: largest(received) + repeatWindowMs + 1,
      events: [...new Set(events.map(({ event }) => event))],
      jobs: jobs.length === events.length ? jobs : [],
    }),
  );
  const times = new Map<string, number[]>();
  const note = ({ fingerprint, receivedAt }: StoredEvent): void => {
    if (fingerprints.has(fingerprint)) times.set(fingerprint, [...(times.get(fingerprint) ?? []), receivedAt]);
  };
  for await (const part of history.eventsInParts(rows, batchSize)) part.forEach(note);
  return times;
}

/** The candidates with their marks: what the history holds already, or an earlier one repeats, is a repeat. */
async function markCandidates(history: History, candidates: readonly Candidate[]): Promise<{ candidate: Candidate; marks: EventMark[] }[]> {
  if (candidates.length === 0) return [];
  const known = await timesInHistory(history, candidates);
  return candidates.map((candidate) => {
    const { fingerprint, receivedAt } = candidate.event;
    const before = known.get(fingerprint) ?? [];
    known.set(fingerprint, [...before, receivedAt]);
    const isRepeat = before.some((at) => Math.abs(at - receivedAt) <= repeatWindowMs);
    return {
      candidate,
      marks: ['accepted', ...(candidate.isVerified ? [] : (['unverified'] as const)), ...(isRepeat ? (['repeat'] as const) : [])],
    };
  });
}

async function acceptBatch(ids: readonly number[], target: AcceptTarget): Promise<AcceptResult> {
  const { history, quarantine, record } = target;
  const messages = await quarantine.get(ids);
  const read = await Promise.all(messages.map((message) => understand(message, target)));
  const marked = await markCandidates(
    history,
    read.filter((candidate) => candidate !== null),
  );
  const results = await Promise.allSettled(marked.map(({ candidate, marks }) => record(candidate.event, marks)));
  // First recorded, then removed, each durably: a hard stop in between leaves a message in both places, never in none.
  // Accepted once more, it's found in the history by its content and its time, and marked as a repeat.
  await quarantine.remove(marked.flatMap(({ candidate }, index) => (results[index]?.status === 'fulfilled' ? [candidate.id] : [])));
  const failed = results.find((result) => result.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
  // A message that is there and could not be read must not look accepted. It stays.
  const legible = new Set(messages.map(({ id }) => id));
  const lost = quarantine.held(ids).filter((id) => !legible.has(id));
  if (lost.length > 0) throw new HopwatchError('quarantine-damaged', { lines: lost.length, where: 'quarantine' });
  return { accepted: marked.length, left: messages.length - marked.length };
}

/**
 * Takes messages that were set aside as events after all. They keep the time they came. Their key is no condition, it only
 * decides the mark: who accepts a message vouches for it, but "verified" is what has the key that is in force now.
 *
 * Unknown ids are passed over. Rejects with the system's error when an event could not be recorded or a message not be
 * removed, and with `quarantine-damaged` when one could not be read; what was done until then is kept.
 */
async function acceptAll(ids: readonly number[], target: AcceptTarget): Promise<AcceptResult> {
  let [accepted, left] = [0, 0];
  for (let from = 0; from < ids.length; from += batchSize) {
    const batch = await acceptBatch(ids.slice(from, from + batchSize), target);
    accepted += batch.accepted;
    left += batch.left;
  }
  return { accepted, left };
}

/** Accepts quarantined messages one call after another: two that ask for the same ones must not both record them. */
export class Acceptance {
  readonly #target: AcceptTarget;
  #last: Promise<unknown> = Promise.resolve();

  constructor(target: AcceptTarget) {
    this.#target = target;
  }

  /** Accepts quarantined messages as events after all; see `acceptAll`. */
  accept(ids: readonly number[]): Promise<AcceptResult> {
    const accepting = this.#last.then(() => acceptAll(ids, this.#target));
    this.#last = accepting.catch(() => undefined);
    return accepting;
  }
}
