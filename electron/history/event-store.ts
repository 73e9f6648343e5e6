import type { HistoryQuery } from '../../shared/history/query.ts';
import type { IndexedMeta, NewEvent, StoredEvent } from './event-record.ts';

/**
 * What a store of events must do; the history on disk is one. One test suite (test/support/event-store-suite.ts) holds
 * for all of them.
 *
 * Ids are unique, ascend in the order of arrival and are never used again. `unread` counts events that were not marked as
 * read, but for repeats and imported ones.
 */
export interface EventStore {
  /** How many events there are. */
  readonly size: number;
  readonly unread: number;
  /** Resolves with the event's id when it is stored for good. */
  record(event: NewEvent): Promise<number>;
  /** Newest first. */
  page(offset: number, limit: number): Promise<StoredEvent[]>;
  get(id: number): Promise<StoredEvent | null>;
  /** How many events are newer; null when there is no such event. */
  positionOf(id: number): number | null;
  /** What a query without words finds, newest first, and how many in all. */
  find(query: HistoryQuery, offset: number, limit: number): Promise<{ total: number; events: StoredEvent[] }>;
  /** All events of a job, oldest first. */
  timeline(job: number): IndexedMeta[];
  isUnread(id: number): boolean;
  markRead(id: number): void;
  markAllRead(): void;
  /** Answers how many events were deleted; unknown ids are passed over. */
  delete(ids: readonly number[]): Promise<number>;
  /** Brings back what the last deletion took, or which of these events deletions took since the store was opened. */
  undoDelete(ids?: readonly number[]): Promise<number>;
  close(): Promise<void>;
}
