import { useEffect, useState } from 'react';
import type { Bridge, EventDetail } from '../../../shared/ipc/contract.ts';
import { useBridge } from '../../bridge.ts';

/** Which events are exported. */
export type ExportRange =
  | { readonly kind: 'all'; readonly total: number }
  /** `total` is null while more may be found. */
  | { readonly kind: 'search'; readonly text: string; readonly total: number | null }
  | { readonly kind: 'selection'; readonly ids: readonly string[] };

const shownEvents = 4;

/** The ids of the first events of the file, which has the oldest ones first. */
async function firstIds(bridge: Bridge, range: ExportRange): Promise<readonly string[]> {
  if (range.kind === 'selection') return [...range.ids].sort().slice(0, shownEvents);
  const page = { offset: Math.max(0, (range.total ?? 0) - shownEvents), limit: shownEvents };
  if (range.kind === 'all') return (await bridge.listEvents(page)).rows.map(({ id }) => id).reverse();
  const found = await bridge.findEvents({ text: range.text, ...page });
  return found.ok ? found.rows.map(({ id }) => id).reverse() : [];
}

/** The first events of an export, whole; empty until they are there. */
export function useExportPreview(range: ExportRange): readonly EventDetail[] {
  const bridge = useBridge();
  const [events, setEvents] = useState<readonly EventDetail[]>([]);
  // The same range is made anew whenever the window is drawn.
  const key = JSON.stringify(range);
  useEffect(() => {
    let over = false;
    const load = async (): Promise<void> => {
      const ids = await firstIds(bridge, JSON.parse(key) as ExportRange);
      const details = await Promise.all(ids.map((id) => bridge.getEvent({ id })));
      if (!over) setEvents(details.filter((each) => each !== null));
    };
    // Without them the export works all the same.
    load().catch(() => undefined);
    return () => {
      over = true;
    };
  }, [bridge, key]);
  return events;
}
