import { useCallback, useEffect, useRef } from 'react';
import { useLanguage } from '../../../app/language.ts';
import { useNotices } from '../../../app/useNotices.ts';
import { problemOf, useBridge } from '../../../bridge.ts';
import type { EventPages } from './useEventPages.ts';
import type { Selection } from './useSelection.ts';

const subject = 'deleted';

/** Deletes an event without asking: the next one is chosen, and a notice offers to take it back. */
export function useDeleteEvent(pages: EventPages, selection: Selection): (id: string) => void {
  const bridge = useBridge();
  const notices = useNotices();
  const { say } = useLanguage();
  /** A second press of the key while the first is under way means nothing. */
  const underWay = useRef(new Set<string>());
  // The undo is pressed later, when the list may be another one.
  const later = useRef(selection);
  useEffect(() => {
    later.current = selection;
  }, [selection]);

  const undo = useCallback(
    async (id: string, offerAgain: () => void) => {
      notices.silence(subject);
      const done = await bridge.undoDelete().catch((error: unknown) => ({ ok: false as const, problem: problemOf(error) }));
      if (!done.ok) {
        notices.problem(done.problem);
        offerAgain();
        return;
      }
      notices.success(say('list.restored'));
      await later.current.selectId(id).catch((error: unknown) => notices.problem(problemOf(error)));
    },
    [bridge, notices, say],
  );

  return useCallback(
    async (id: string) => {
      if (underWay.current.has(id)) return;
      underWay.current.add(id);
      const { selected, selectIndex, clear } = later.current;
      // Where it is now: with a held key the list is made anew faster than it's drawn.
      const ordinal = pages.ordinalOf(id);
      const text = (ordinal === null ? undefined : pages.at(ordinal)?.subject) ?? '';
      if (selected?.id === id) {
        const index = ordinal === null ? later.current.index : pages.flip(ordinal);
        if (index === null) clear();
        else selectIndex(index + 1 < (pages.total ?? 0) ? index + 1 : index - 1);
      }
      const done = await bridge.deleteEvents({ ids: [id] }).catch((error: unknown) => ({ ok: false as const, problem: problemOf(error) }));
      underWay.current.delete(id);
      if (done.ok) {
        const offerUndo = (): void =>
          notices.about(subject, 'success', {
            title: say('list.deleted'),
            text,
            action: { label: say('list.undo'), run: () => void undo(id, offerUndo) },
          });
        offerUndo();
      } else {
        notices.problem(done.problem);
        void later.current.selectId(id).catch(() => undefined);
      }
    },
    [bridge, notices, pages, undo, say],
  );
}
