import { skipToken, useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo } from 'react';
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
  // Main puts the event into the language.
  const { locale } = useLanguage();
  const { data, error, refetch } = useQuery({
    queryKey: ['event', id, locale],
    queryFn: id === null ? skipToken : () => bridge.getEvent({ id }),
    placeholderData: (before: EventDetail | null | undefined) => before ?? undefined,
  });
  const detail = useMemo<DetailState>(() => {
    if (id === null) return { status: 'none' };
    if (error) return { status: 'failed', problem: problemOf(error) };
    if (data === undefined) return { status: 'loading' };
    return data ? { status: 'ready', event: data } : { status: 'failed', problem: { code: 'event-missing', details: {} } };
  }, [id, data, error]);

  const shown = detail.status === 'ready' && detail.event.id === id ? detail.event : null;
  useEffect(() => {
    if (!shown?.unread) return;
    // The mark is no reason to disturb the reader: if it fails, the event just stays unread.
    const timer = setTimeout(() => void bridge.markRead({ id: shown.id }).catch(() => undefined), dwellMs);
    return () => clearTimeout(timer);
  }, [bridge, shown]);

  return { detail, retry: useCallback(() => void refetch(), [refetch]) };
}
