import { createContext, use, useCallback, useEffect, useMemo, useRef } from 'react';
import type { CountedSearch, SavedSearch } from '../../../../shared/history/saved-searches.ts';
import { useLanguage } from '../../../app/language.ts';
import { useDeletionRun } from '../../../app/useDeletionRun.ts';
import { useNotices } from '../../../app/useNotices.ts';
import { problemOf, useBridge } from '../../../bridge.ts';
import { moved, renamed, withoutSearch, withSearch } from './saved-searches.ts';

const subject = 'saved-search';

/** The saved searches as main tells them; the frame provides them. */
export const SavedSearchesContext = createContext<readonly CountedSearch[]>([]);

/** What can be done with the saved searches. Each resolves with true when it's kept; when not, the user was told why. */
export interface SavedSearches {
  readonly list: readonly CountedSearch[];
  readonly add: (search: SavedSearch) => Promise<boolean>;
  readonly rename: (index: number, name: string) => Promise<boolean>;
  readonly move: (index: number, by: -1 | 1) => Promise<boolean>;
  /** Offers to take it back. */
  readonly remove: (index: number) => Promise<boolean>;
}

/** The saved searches and what can be done with them. */
export function useSavedSearches(): SavedSearches {
  const bridge = useBridge();
  const notices = useNotices();
  const { say } = useLanguage();
  const run = useDeletionRun<{ readonly index: number; readonly search: SavedSearch }>(subject);
  const list = use(SavedSearchesContext);
  // An undo is pressed later, when the list may be another one.
  const later = useRef(list);
  useEffect(() => {
    later.current = list;
  }, [list]);

  const keep = useCallback(
    async (savedSearches: readonly SavedSearch[]) => {
      try {
        const done = await bridge.changeSettings({ savedSearches: [...savedSearches] });
        if (!done.ok) notices.problem(done.problem);
        return done.ok;
      } catch (error) {
        notices.problem(problemOf(error));
        return false;
      }
    },
    [bridge, notices],
  );
  const remove = useCallback(
    async (index: number) => {
      const search = later.current[index];
      if (search === undefined || !(await keep(withoutSearch(later.current, index)))) return false;
      const { name, text } = search;
      const all = run.add([{ index, search: { name, text } }]);
      const undo = (): void => {
        notices.silence(subject);
        run.end();
        // The last one first: each goes back to where it stood then.
        void keep(
          all
            .toReversed()
            .reduce<readonly SavedSearch[]>((searches, deleted) => withSearch(searches, deleted.index, deleted.search), later.current),
        );
      };
      notices.about(subject, 'success', {
        title: say('search.saved.deleted'),
        text: all.map((deleted) => deleted.search.name).join(', '),
        action: { label: say('search.saved.undo'), run: undo },
      });
      return true;
    },
    [keep, notices, run, say],
  );
  return useMemo(
    () => ({
      list,
      add: (search) => keep(withSearch(list, list.length, search)),
      rename: (index, name) => keep(renamed(list, index, name)),
      move: (index, by) => keep(moved(list, index, by)),
      remove,
    }),
    [list, keep, remove],
  );
}
