import type { QuarantineReason } from '../../shared/quarantine.ts';
import type { KeyHash } from '../../shared/settings/values.ts';
import type { EventMark, NewEvent } from '../history/event-record.ts';
import type { History } from '../history/history.ts';
import { formatId } from '../storage/ids.ts';
import { isExportKey } from './export-key.ts';
import { findMessageText } from './message-text.ts';
import type { QuarantinedMessage } from './quarantined-message.ts';
import { RepeatWindow, repeatWindowMs } from './repeat-window.ts';
import { parseMessage, understandMessage } from './understand.ts';

/** A message as it came to the right address. */
export interface Delivery {
  readonly body: Buffer<ArrayBuffer>;
  readonly contentType: string;
  readonly sender: string;
  /** The encoding that it came in can't be undone: the body is as it came. */
  readonly isUndecoded?: boolean;
}

/** What became of a delivery. */
export type Outcome =
  | { readonly outcome: 'recorded'; readonly status: 200; readonly id: string }
  /** A message that Hopwatch sent to itself: see `SelfTest`. */
  | { readonly outcome: 'checked'; readonly status: 200 }
  | { readonly outcome: 'quarantined'; readonly status: 400 | 403 | 422; readonly reason: QuarantineReason }
  /** Too many of the kind came. `retryAfter`: the seconds after which one would be set aside again. */
  | { readonly outcome: 'not-kept'; readonly status: 429; readonly reason: QuarantineReason; readonly retryAfter: number };

const quarantineStatus: Record<QuarantineReason, 400 | 403 | 422> = {
  'wrong-key': 403,
  'no-key': 403,
  'not-json': 400,
  'not-utf8': 400,
  'bad-encoding': 400,
  'too-deep': 400,
  'not-an-object': 422,
  'no-event-name': 422,
};

export interface IntakeOptions {
  readonly history: History;
  /** Where a message goes that is no event; `keep` resolves when it is durable there. */
  readonly quarantine: { keep(message: QuarantinedMessage): Promise<void> };
  /** The hash of the export key in force; null while the user has set none. */
  readonly exportKey: () => KeyHash | null;
  /** 0 when a message of so many bytes may be set aside; else the seconds after which it could be. */
  readonly quarantineBudget?: (reason: QuarantineReason, bytes: number) => number;
  /** Unix time in milliseconds. */
  readonly now: () => number;
}

/** Decides what each delivery is: an event that's recorded, or something that's kept aside with its reason. */
export class Intake {
  readonly #options: IntakeOptions;
  readonly #repeats = new RepeatWindow();

  private constructor(options: IntakeOptions) {
    this.#options = options;
  }

  /** Makes an intake that knows the repeats of the last ten minutes, a restart notwithstanding. */
  static async create(options: IntakeOptions): Promise<Intake> {
    const intake = new Intake(options);
    // By their times, not from the end: the last events may be old ones that were imported or accepted after all.
    const rows = options.history.select({ since: options.now() - repeatWindowMs }).slice(-10_000);
    for await (const events of options.history.eventsInParts(rows, 500)) {
      for (const { fingerprint, receivedAt } of events) intake.#repeats.note(fingerprint, receivedAt);
    }
    return intake;
  }

  /**
   * Takes a delivery; resolves when it's durable, as an event or kept aside. Rejects with the system's error
   * when it could not be written: then it must not be answered with 2xx.
   */
  async receive(delivery: Delivery): Promise<Outcome> {
    const receivedAt = this.#options.now();
    if (delivery.isUndecoded) return this.#quarantine(delivery, receivedAt, 'bad-encoding');
    const found = findMessageText(delivery.body, delivery.contentType);
    if ('reason' in found) return this.#quarantine(delivery, receivedAt, found.reason);
    const parsed = parseMessage(found.text);
    if ('reason' in parsed) return this.#quarantine(delivery, receivedAt, parsed.reason);
    const { message } = parsed;
    const key = this.#options.exportKey();
    if (key !== null && !isExportKey(message.export_key, key)) {
      return this.#quarantine(delivery, receivedAt, message.export_key === undefined ? 'no-key' : 'wrong-key');
    }
    const event = understandMessage(message, found.text);
    if (event === null) return this.#quarantine(delivery, receivedAt, 'no-event-name');
    const id = await this.record({ ...event, receivedAt }, key === null ? ['unverified'] : []);
    return { outcome: 'recorded', status: 200, id: formatId(id) };
  }

  /** Records an event, marked as a repeat if the same came within ten minutes before. */
  async record(event: Omit<NewEvent, 'marks'>, marks: readonly EventMark[]): Promise<number> {
    const isRepeat = this.#repeats.note(event.fingerprint, event.receivedAt);
    try {
      return await this.#options.history.record({ ...event, marks: isRepeat && !marks.includes('repeat') ? [...marks, 'repeat'] : marks });
    } catch (error) {
      if (!isRepeat) this.#repeats.forget(event.fingerprint);
      throw error;
    }
  }

  async #quarantine({ body, contentType, sender }: Delivery, receivedAt: number, reason: QuarantineReason): Promise<Outcome> {
    const retryAfter = this.#options.quarantineBudget?.(reason, body.length) ?? 0;
    if (retryAfter > 0) return { outcome: 'not-kept', status: 429, reason, retryAfter };
    await this.#options.quarantine.keep({ receivedAt, reason, contentType: contentType.slice(0, 200), sender, body });
    return { outcome: 'quarantined', status: quarantineStatus[reason], reason };
  }
}
