import { createContext, use } from 'react';
import { asHopwatchError, type Problem } from '../shared/errors.ts';
import type { Bridge } from '../shared/ipc/contract.ts';

declare global {
  interface Window {
    /** Put there by the preload script; missing when the page is opened in something else than Hopwatch. */
    readonly hopwatch?: Bridge;
  }
}

/** Gives the bridge to main to all components. */
export const BridgeContext = createContext<Bridge | null>(null);

/** The bridge to main. Throws outside of a `BridgeContext`, which is a mistake in the program. */
export function useBridge(): Bridge {
  const bridge = use(BridgeContext);
  if (!bridge) throw new Error('There is no bridge to the Hopwatch service.');
  return bridge;
}

/** What Electron puts before the message of an error that comes from main. */
const remoteError = /^Error invoking remote method '[^']*': (?:\w*Error: )?/;

/** Any rejection of a request as a problem that can be shown. */
export function problemOf(thrown: unknown): Problem {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return asHopwatchError(new Error(message.replace(remoteError, ''))).problem;
}
