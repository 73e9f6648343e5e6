import { keepPreviousData, useQuery } from '@tanstack/react-query';
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

/** The first events of an export, whole; empty until they are there. Without them the export works all the same. */
export function useExportPreview(range: ExportRange): readonly EventDetail[] {
  const bridge = useBridge();
  const { data = [] } = useQuery({
    queryKey: ['export-preview', range],
    queryFn: async () => {
      const details = await Promise.all((await firstIds(bridge, range)).map((id) => bridge.getEvent({ id })));
      return details.filter((each) => each !== null);
    },
    placeholderData: keepPreviousData,
  });
  return data;
}
