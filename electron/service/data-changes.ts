import type { EventMark, NewEvent } from '../history/event-record.ts';
import type { History } from '../history/history.ts';
import type { RetentionPlan, RetentionPolicy } from '../history/retention.ts';
import type { Intake } from '../intake/intake.ts';
import { makeTestEvent } from '../intake/test-event.ts';
import type { Acceptance, AcceptResult } from '../quarantine/accept.ts';
import type { Quarantine } from '../quarantine/quarantine.ts';
import type { Samples } from '../samples/samples.ts';
import type { FolderWrites } from './folder-writes.ts';

export interface DataChangesOptions {
  readonly history: History;
  readonly quarantine: Quarantine;
  readonly samples: Samples;
  readonly intake: Intake;
  readonly acceptance: Acceptance;
  readonly writes: FolderWrites;
  /** Called when the sample events were loaded. */
  readonly onChanged: () => void;
}

/**
 * What is done to the history and the quarantine besides taking what HireHop sends. Recording rejects with `storage-failed`
 * or `disk-full`; deleting, and bringing back, with `change-failed`, and then nothing is changed.
 */
export class DataChanges {
  readonly #options: DataChangesOptions;

  constructor(options: DataChangesOptions) {
    this.#options = options;
  }

  /** Where the history's segments are. */
  get historyFolder(): string {
    return this.#options.history.folder;
  }

  /** Records an event that did not come over HTTP, marked as a repeat if the same came within ten minutes before. */
  record(event: Omit<NewEvent, 'marks'>, marks: readonly EventMark[]): Promise<number> {
    const { intake, writes } = this.#options;
    return writes.stored(intake.record(event, marks));
  }

  /** Records an event with the marks that it has, which it got when it was recorded first. */
  recordAsItIs(event: NewEvent): Promise<number> {
    const { history, writes } = this.#options;
    return writes.stored(history.record(event));
  }

  /** Deletes events from the history; resolves with how many there were. */
  deleteEvents(ids: readonly number[]): Promise<number> {
    const { history, writes } = this.#options;
    return writes.makingRoom(() => history.delete(ids));
  }

  /** Brings back what the last deletion took, or those that are named; resolves with how many events that were. */
  undoDelete(ids?: readonly number[]): Promise<number> {
    const { history, writes } = this.#options;
    return writes.makingRoom(() => history.undoDelete(ids));
  }

  /** Deletes what a policy lets go, for good; resolves with what went. */
  prune(policy: RetentionPolicy): Promise<RetentionPlan> {
    const { history, writes } = this.#options;
    return writes.makingRoom(() => history.prune(policy));
  }

  /** Takes quarantined messages as events after all; those that still can't be read stay. */
  acceptQuarantined(ids: readonly number[]): Promise<AcceptResult> {
    const { acceptance, writes } = this.#options;
    return writes.stored(acceptance.accept(ids));
  }

  /** Deletes quarantined messages for good; resolves with how many there were. */
  deleteQuarantined(ids: readonly number[]): Promise<number> {
    const { quarantine, writes } = this.#options;
    return writes.makingRoom(() => quarantine.remove(ids));
  }

  /** Records a test event, marked as such, on the way that every event takes from intake on. */
  async sendTestEvent(): Promise<void> {
    await this.record(makeTestEvent(Date.now()), ['test']);
  }

  /** Records the sample events, unless there are some. */
  async loadSamples(): Promise<void> {
    const { samples, writes, onChanged } = this.#options;
    await writes.stored(samples.load(Date.now()));
    onChanged();
  }

  /** Deletes all sample events. */
  async removeSamples(): Promise<void> {
    const { samples, writes } = this.#options;
    await writes.makingRoom(() => samples.remove());
  }
}
