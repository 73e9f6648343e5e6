import type { QuarantineReason } from '../../shared/quarantine.ts';

/** A message that came to the right address but isn't an event, kept whole. */
export interface QuarantinedMessage {
  /** Unix time in milliseconds. */
  readonly receivedAt: number;
  readonly reason: QuarantineReason;
  readonly contentType: string;
  /** The network address it came from. */
  readonly sender: string;
  readonly body: Buffer<ArrayBuffer>;
}
