import { randomBytes } from 'node:crypto';
import type { Delivery, Outcome } from './intake.ts';

/** The content type of a self-test: what the listener's hot path looks at, and nothing else of it. */
export const selfTestType = 'application/vnd.hopwatch.self-test';

/** A message that is on its way round. */
export interface SelfTestMessage {
  readonly body: string;
  /** True as soon as it has arrived. */
  readonly hasArrived: () => boolean;
  /** No longer expected. */
  readonly forget: () => void;
}

/**
 * Messages that this process sends to its own public address, to see them arrive. Each holds 32 random bytes that nobody
 * else knows and that count once, so that nothing from outside can pass for one; whatever merely looks like one goes the
 * way of every message.
 */
export class SelfTest {
  readonly #expected = new Map<string, () => void>();

  /** A new message, expected from now on. */
  make(): SelfTestMessage {
    const body = randomBytes(32).toString('base64url');
    let arrived = false;
    this.#expected.set(body, () => {
      arrived = true;
    });
    return { body, hasArrived: () => arrived, forget: () => this.#expected.delete(body) };
  }

  /** Takes a delivery that is a self-test on its way: it's neither recorded nor set aside. Null for everything else. */
  take({ contentType, body }: Delivery): Promise<Outcome> | null {
    if (contentType !== selfTestType || body.length > 64) return null;
    const text = body.toString('latin1');
    const arrive = this.#expected.get(text);
    if (arrive === undefined) return null;
    this.#expected.delete(text);
    arrive();
    return Promise.resolve({ outcome: 'checked', status: 200 });
  }
}
