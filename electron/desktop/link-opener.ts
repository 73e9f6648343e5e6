import { HopwatchError } from '../../shared/errors.ts';
import { judgeLink } from '../../shared/rules/external-link.ts';

export interface LinkOpenerOptions {
  /** The address of the user's HireHop, as it is set now. */
  readonly baseUrl: () => string;
  /** Hands an address to the system. */
  readonly open: (address: string) => Promise<void>;
  /** Asks whether this address at that host may be opened; resolves with false for no. */
  readonly ask: (host: string, address: string) => Promise<boolean>;
}

/**
 * The one way to the browser. Opens what leads to the user's HireHop, asks before any other https address, and throws
 * `link-refused` for everything else. Resolves without opening when the user says no.
 */
export function makeLinkOpener({ baseUrl, open, ask }: LinkOpenerOptions): (address: string) => Promise<void> {
  return async (address) => {
    const judged = judgeLink(address, baseUrl());
    if (judged.verdict === 'refuse') throw new HopwatchError('link-refused', { address: address.slice(0, 200) });
    // In the plain form that was judged, not as it was written.
    const plain = new URL(address).href;
    if (judged.verdict === 'ask' && !(await ask(judged.host, plain))) return;
    await open(plain);
  };
}
