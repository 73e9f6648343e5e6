import { useCallback, useEffect, useRef } from 'react';
import type { EventPages } from './list/useEventPages.ts';
import { useHistoryPages } from './list/useHistoryPages.ts';
import { type Selection, useSelection } from './list/useSelection.ts';
import type { SearchState } from './search/search-words.ts';
import { type Search, useSearch } from './search/useSearch.ts';
import { useSearchPages } from './search/useSearchPages.ts';

/** A list and what is chosen in it. */
interface ShownList {
  readonly pages: EventPages;
  readonly selection: Selection;
}

interface ShownLists {
  readonly history: ShownList;
  readonly search: Search;
  readonly searchState: SearchState;
  readonly stopSearch: () => void;
  /** The history, or what was found in it. */
  readonly shown: ShownList;
  /** Ends the search, if there is one, and chooses an event of the history. */
  readonly showInHistory: (id: string) => Promise<void>;
}

/** The history and the search in it, of which one is shown. */
export function useShownList(): ShownLists {
  const historyPages = useHistoryPages();
  const ofHistory = useSelection(historyPages);
  const search = useSearch();
  const { pages, state, stop } = useSearchPages(search);
  const ofSearch = useSelection(pages);
  const searching = search.found !== null;

  // Who ends a search sees what was chosen in it among its neighbours.
  const { selectId } = ofHistory;
  const chosen = useRef<string | null>(null);
  useEffect(() => {
    if (searching) {
      chosen.current = ofSearch.selected?.id ?? null;
    } else if (chosen.current !== null) {
      void selectId(chosen.current).catch(() => undefined);
      chosen.current = null;
    }
  }, [searching, ofSearch.selected, selectId]);

  const { clear } = search;
  const showInHistory = useCallback(
    (id: string) => {
      chosen.current = null;
      clear();
      return selectId(id);
    },
    [clear, selectId],
  );
  const history = { pages: historyPages, selection: ofHistory };
  return {
    history,
    search,
    searchState: state,
    stopSearch: stop,
    shown: searching ? { pages, selection: ofSearch } : history,
    showInHistory,
  };
}
