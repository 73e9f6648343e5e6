import type { EventIndex } from './event-index.ts';

/** Which events are kept; what is missing sets no bound. */
export interface RetentionPolicy {
  /** Unix milliseconds: what was received before may go. */
  readonly before?: number | undefined;
  /** So many of the newest events stay. */
  readonly keep?: number | undefined;
}

/** What a policy would let go: the oldest segments, each whole. */
export interface RetentionPlan {
  readonly segments: number;
  readonly events: number;
  /** Received, Unix milliseconds; null when nothing goes. */
  readonly oldest: number | null;
  readonly newest: number | null;
  readonly bytes: number;
}

/**
 * Plans which events go: whole segments from the oldest on, as long as all their events may go by age or by count. So at
 * most one segment's worth (some 4,000 events) stays longer than the policy asks for, and nothing has to be written anew.
 * The segment that is being written never goes. Pure: a dry run is this and nothing else.
 */
export function planRetention(index: EventIndex, { before = Number.NEGATIVE_INFINITY, keep }: RetentionPolicy): RetentionPlan {
  const surplus = keep === undefined ? 0 : index.size - keep;
  const last = index.size === 0 ? 0 : index.placeAt(index.size - 1).segment;
  let [segments, events, bytes, planned] = [0, 0, 0, 0];
  let segment = index.size === 0 ? 0 : index.placeAt(0).segment;
  for (let row = 0; row < index.size; row += 1) {
    const place = index.placeAt(row);
    if (place.segment !== segment) {
      segments += 1;
      [events, planned, segment] = [row, bytes, place.segment];
    }
    if (place.segment === last || (row >= surplus && index.receivedAt(row) >= before)) break;
    bytes += place.length;
  }
  if (events === 0) return { segments: 0, events: 0, oldest: null, newest: null, bytes: 0 };
  let [oldest, newest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let row = 0; row < events; row += 1) {
    oldest = Math.min(oldest, index.receivedAt(row));
    newest = Math.max(newest, index.receivedAt(row));
  }
  return { segments, events, oldest, newest, bytes: planned };
}
