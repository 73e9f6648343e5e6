import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { EventPages } from './useEventPages.ts';

/**
 * The chosen event. Its ordinal stays the same when the list grows; `id` is null while its row is being fetched,
 * `ordinal` when the event isn't in the list, as far as is known.
 */
export interface Selected {
  readonly id: string | null;
  readonly ordinal: number | null;
}

export interface Selection {
  readonly selected: Selected | null;
  /** Its row in the list as it is now; null when none is chosen. */
  readonly index: number | null;
  /** Counts the choices of the user, whom the list then shows what was chosen. */
  readonly choices: number;
  readonly selectIndex: (index: number) => void;
  /** Looks an event up by its id and chooses it. Rejects when the history can't be asked. */
  readonly selectId: (id: string) => Promise<void>;
  readonly clear: () => void;
}

/** Keeps which event of the list is chosen. */
export function useSelection(pages: EventPages): Selection {
  const [selected, setSelected] = useState<Selected | null>(null);
  const [choices, setChoices] = useState(0);

  const choose = useCallback((next: Selected) => {
    setSelected(next);
    setChoices((n) => n + 1);
  }, []);

  const selectIndex = useCallback(
    (index: number) => {
      const last = (pages.total ?? 0) - 1;
      if (last < 0) return;
      const within = Math.min(Math.max(index, 0), last);
      choose({ ordinal: pages.flip(within), id: pages.rowAt(within)?.id ?? null });
    },
    [pages, choose],
  );

  const { locate } = pages;
  const selectId = useCallback(async (id: string) => choose({ id, ordinal: await locate(id) }), [choose, locate]);
  const clear = useCallback(() => setSelected(null), []);

  // A row that was chosen before it was there (the End key) gets its id when it comes.
  const pending = selected !== null && selected.id === null && selected.ordinal !== null ? selected.ordinal : null;
  useEffect(() => {
    const id = pending === null ? undefined : pages.at(pending)?.id;
    if (id !== undefined) setSelected({ id, ordinal: pending });
  }, [pages, pending]);

  // In a list that was made anew, or in another one, the chosen event stands elsewhere.
  const known = useRef({ listId: pages.listId, epoch: pages.epoch });
  useLayoutEffect(() => {
    const { listId, epoch } = known.current;
    known.current = { listId: pages.listId, epoch: pages.epoch };
    if (selected === null || (listId === pages.listId && epoch === pages.epoch)) return;
    const { id } = selected;
    const ordinal = id === null ? null : pages.ordinalOf(id);
    if (id !== null && ordinal !== null) return setSelected({ id, ordinal });
    if (listId !== pages.listId || !pages.total) return setSelected(null);
    // Not known which one it was: the one in its place will do.
    if (id === null) return setSelected({ id, ordinal: Math.min(selected.ordinal ?? 0, pages.total - 1) });
    setSelected({ id, ordinal: null });
    const found = (at: number | null): void => setSelected((now) => (now?.id === id ? { id, ordinal: at } : now));
    pages.locate(id).then(found, () => undefined);
  }, [pages, selected]);

  const ordinal = selected?.ordinal ?? null;
  return { selected, index: ordinal === null ? null : pages.flip(ordinal), choices, selectIndex, selectId, clear };
}
