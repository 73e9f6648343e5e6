import { append, largest, smallest } from '../lists.ts';
import type { StormLimit } from './notify-settings.ts';
import { addToTally, type Counted, emptyTally, type Tally } from './storm-words.ts';

/** An event that is to be announced. */
export interface Announced extends Counted {
  readonly id: number;
  /** Unix milliseconds. */
  readonly receivedAt: number;
  readonly urgent: boolean;
  readonly sound: boolean;
}

/** Many events that are told together. */
export interface Storm {
  readonly tally: Tally;
  /** When the first and the last were received, Unix milliseconds. */
  readonly first: number;
  readonly last: number;
  readonly urgent: boolean;
  readonly sound: boolean;
}

/** What has to be shown. `storm` takes the place of the storm's notification before, and of those of single events that it tells. */
export type Announcement<A extends Announced> =
  | { readonly kind: 'event'; readonly event: A }
  | { readonly kind: 'storm'; readonly storm: Storm; readonly isUpdate: boolean; readonly replaces: readonly number[] };

/** What is remembered between two looks. Times are milliseconds on a clock that never jumps. */
export interface StormState {
  /** What was announced singly within the last `seconds`, oldest first. */
  readonly recent: readonly (Announced & { readonly at: number })[];
  /** The storm that goes on, null when there is none. */
  readonly current: {
    readonly storm: Storm;
    readonly lastEventAt: number;
    readonly shownAt: number;
    /** How often it was shown. */
    readonly shown: number;
    /** How many events the last one that was shown told of. */
    readonly told: number;
    readonly toldUrgent: boolean;
  } | null;
}

export const calm: StormState = { recent: [], current: null };

/** The pauses between a storm's updates grow from the first to the last, in milliseconds: it is news only at first. */
const firstPauseMs = 2_000;
const longestPauseMs = 10_000;
const pauseAfter = (shown: number): number => Math.min(firstPauseMs * 2 ** (shown - 1), longestPauseMs);

function grown(storm: Storm | null, events: readonly Announced[]): Storm {
  const received = events.map(({ receivedAt }) => receivedAt);
  return {
    tally: addToTally(storm?.tally ?? emptyTally, events),
    first: smallest(received, storm?.first),
    last: largest(received, storm?.last),
    urgent: (storm?.urgent ?? false) || events.some(({ urgent }) => urgent),
    sound: (storm?.sound ?? false) || events.some(({ sound }) => sound),
  };
}

/** What a step answers: the state after it, what to show, and when to look again though nothing comes (null: need not). */
export interface StormStep<A extends Announced> {
  readonly state: StormState;
  readonly announcements: readonly Announcement<A>[];
  readonly wakeAt: number | null;
}

/**
 * Decides how events are announced that came since the last look. More than `limit.events` within `limit.seconds` become
 * one storm, which takes in those that were shown singly just before, is updated in place at growing intervals, and ends
 * when nothing came for `limit.seconds`. Every event is in exactly one announcement or in the storm that is shown last.
 */
export function stepStorm<A extends Announced>(state: StormState, events: readonly A[], now: number, limit: StormLimit): StormStep<A> {
  const windowMs = limit.seconds * 1_000;
  const recent = state.recent.filter(({ at }) => now - at < windowMs);
  let { current } = state;
  const announcements: Announcement<A>[] = [];
  if (current === null || (events.length > 0 && now - current.lastEventAt >= windowMs)) {
    // What a storm that is over has not told yet, because it ended while nobody looked, is told first.
    if (current !== null && current.storm.tally.total > current.told) announcements.push(update(current.storm));
    if (events.length === 0) return { state: { recent, current: null }, announcements, wakeAt: null };
    if (recent.length + events.length <= limit.events) {
      append(
        announcements,
        events.map((event) => ({ kind: 'event' as const, event })),
      );
      return {
        state: { recent: [...recent, ...events.map((event) => ({ ...bare(event), at: now }))], current: null },
        announcements,
        wakeAt: null,
      };
    }
    const storm = grown(null, [...recent, ...events]);
    announcements.push({ kind: 'storm', storm, isUpdate: false, replaces: recent.map(({ id }) => id) });
    current = { storm, lastEventAt: now, shownAt: now, shown: 1, told: storm.tally.total, toldUrgent: storm.urgent };
    return { state: { recent: [], current }, announcements, wakeAt: now + windowMs };
  }
  if (events.length > 0) current = { ...current, storm: grown(current.storm, events), lastEventAt: now };
  const { storm, lastEventAt } = current;
  const isOver = now - lastEventAt >= windowMs;
  const isDue = isOver || now - current.shownAt >= pauseAfter(current.shown) || (storm.urgent && !current.toldUrgent);
  if (storm.tally.total > current.told && isDue) {
    announcements.push(update(storm));
    current = { ...current, shownAt: now, shown: current.shown + 1, told: storm.tally.total, toldUrgent: storm.urgent };
  }
  if (isOver) return { state: { recent, current: null }, announcements, wakeAt: null };
  const due = storm.tally.total > current.told ? current.shownAt + pauseAfter(current.shown) : Number.POSITIVE_INFINITY;
  return { state: { recent, current }, announcements, wakeAt: Math.min(due, lastEventAt + windowMs) };
}

const update = (storm: Storm) => ({ kind: 'storm' as const, storm, isUpdate: true, replaces: [] });

/** Without what only the caller needs. */
const bare = ({ id, receivedAt, event, job, urgent, sound }: Announced): Announced => ({ id, receivedAt, event, job, urgent, sound });

/** What was received until then, told together at once: for the digest after a quiet time. Null when there is nothing. */
export function gather(events: readonly Announced[], before: Storm | null): Storm | null {
  return events.length === 0 ? before : grown(before, events);
}
