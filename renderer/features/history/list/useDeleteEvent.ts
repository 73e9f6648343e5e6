import { useCallback, useEffect, useRef } from 'react';
import { useLanguage } from '../../../app/language.ts';
import { useDeletionRun } from '../../../app/useDeletionRun.ts';
import { useNotices } from '../../../app/useNotices.ts';
import { problemOf, useBridge } from '../../../bridge.ts';
import type { EventPages } from './useEventPages.ts';
import type { Selection } from './useSelection.ts';

const subject = 'deleted';

/** Deletes an event without asking: the next one is chosen, and a notice offers to take back all that were deleted in a row. */
export function useDeleteEvent(pages: EventPages, selection: Selection): (id: string) => void {
  const bridge = useBridge();
  const notices = useNotices();
  const { say } = useLanguage();
  const run = useDeletionRun<string>(subject);
  /** A second press of the key while the first is under way means nothing. */
  const underWay = useRef(new Set<string>());
  // The undo is pressed later, when the list may be another one.
  const later = useRef(selection);
  useEffect(() => {
    later.current = selection;
  }, [selection]);

  const undo = useCallback(
    async (ids: readonly string[], offerAgain: () => void) => {
      notices.silence(subject);
      const done = await bridge
        .undoDelete({ ids: [...ids] })
        .catch((error: unknown) => ({ ok: false as const, problem: problemOf(error) }));
      if (!done.ok) {
        notices.problem(done.problem);
        offerAgain();
        return;
      }
      notices.success(say('list.restored', { count: ids.length }));
      const [first] = ids;
      if (first !== undefined) await later.current.selectId(first).catch((error: unknown) => notices.problem(problemOf(error)));
    },
    [bridge, notices, say],
  );

  const offerUndo = useCallback(
    (ids: readonly string[], text: string): void =>
      notices.about(subject, 'success', {
        title: say('list.deleted', { count: ids.length }),
        text,
        action: {
          label: say('list.undo'),
          run: () => {
            run.end();
            void undo(ids, () => offerUndo(run.add(ids), text));
          },
        },
      }),
    [notices, run, say, undo],
  );

  return useCallback(
    async (id: string) => {
      if (underWay.current.has(id)) return;
      underWay.current.add(id);
      const { selected, selectIndex, clear } = later.current;
      // Where it is now: keys are pressed faster than the list is drawn.
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
        offerUndo(run.add([id]), text);
      } else {
        notices.problem(done.problem);
        void later.current.selectId(id).catch(() => undefined);
      }
    },
    [bridge, notices, pages, run, offerUndo],
  );
}
