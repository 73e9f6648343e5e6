import { useCallback, useRef, useState } from 'react';
import type { KnownValues } from '../../shared/history/known-values.ts';
import { useBridge } from '../bridge.ts';

/** Asked again after so long, in milliseconds: main reads some thousand messages for the answer. */
const keptMs = 300_000;

const none: KnownValues = { events: [], users: [], clients: [], depots: [], fields: [] };

/** What may be chosen from in a search, and a way to say that it's about to be needed. Empty until main has answered. */
export function useKnownValues(): { readonly known: KnownValues; readonly prepare: () => void } {
  const bridge = useBridge();
  const [known, setKnown] = useState(none);
  const askedAt = useRef(Number.NEGATIVE_INFINITY);
  const prepare = useCallback(() => {
    if (performance.now() - askedAt.current < keptMs) return;
    askedAt.current = performance.now();
    // Without an answer only keys and days are offered.
    bridge.knownValues().then(setKnown, () => undefined);
  }, [bridge]);
  return { known, prepare };
}
