import { useCallback, useEffect, useState } from 'react';
import type { Problem } from '../../../../shared/errors.ts';
import type { EventDetail } from '../../../../shared/ipc/contract.ts';
import { useLanguage } from '../../../app/language.ts';
import { problemOf, useBridge } from '../../../bridge.ts';

/** What is known of the event that is to be shown. */
export type DetailState =
  | { readonly status: 'none' }
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly event: EventDetail }
  | { readonly status: 'failed'; readonly problem: Problem };

/** How long an event must be shown to count as read; who runs through the list with a held key reads nothing. */
const dwellMs = 250;

/** Fetches the event to show and marks it read once it has been shown. The last one stays until the next is there. */
export function useEventDetail(id: string | null): { readonly detail: DetailState; readonly retry: () => void } {
  const bridge = useBridge();
  const [detail, setDetail] = useState<DetailState>({ status: 'none' });
  const [attempt, setAttempt] = useState(0);
  const language = useLanguage();

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt asks again, and so does another language, which main puts the event into.
  useEffect(() => {
    if (id === null) return setDetail({ status: 'none' });
    let current = true;
    setDetail((before) => (before.status === 'ready' ? before : { status: 'loading' }));
    bridge.getEvent({ id }).then(
      (event) => {
        if (!current) return;
        setDetail(event ? { status: 'ready', event } : { status: 'failed', problem: { code: 'event-missing', details: {} } });
      },
      (error: unknown) => {
        if (current) setDetail({ status: 'failed', problem: problemOf(error) });
      },
    );
    return () => {
      current = false;
    };
  }, [bridge, id, attempt, language]);

  const shown = detail.status === 'ready' && detail.event.id === id ? detail.event : null;
  useEffect(() => {
    if (!shown?.unread) return;
    // The mark is no reason to disturb the reader: if it fails, the event just stays unread.
    const timer = setTimeout(() => void bridge.markRead({ id: shown.id }).catch(() => undefined), dwellMs);
    return () => clearTimeout(timer);
  }, [bridge, shown]);

  const retry = useCallback(() => setAttempt((n) => n + 1), []);
  return { detail, retry };
}
