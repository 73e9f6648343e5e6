import { Button } from '@mantine/core';
import { useLanguage } from '../../../app/language.ts';
import classes from './Search.module.css';
import { type SearchState, searchStatus } from './search-words.ts';
import type { Search } from './useSearch.ts';

interface SearchStatusProps {
  readonly id: string;
  readonly search: Search;
  readonly state: SearchState;
  /** How many events have been found; null before the first answer. */
  readonly total: number | null;
  readonly onStop: () => void;
}

/** What the search says below its box: how many it found, how far it is, or what is wrong with the text. */
export function SearchStatus({ id, search, state, total, onStop }: SearchStatusProps) {
  const language = useLanguage();
  const { say } = language;
  const { error, found } = search;
  const searching = search.text.trim() !== '';
  const running = found !== null && !state.complete && !state.stopped;
  return (
    // Always there, so that screen readers hear it change.
    <div id={id} role="status" className={searching ? classes.below : undefined}>
      {error && (
        <div className={classes.error} data-testid="search-error" data-selectable>
          <span className={classes.query}>
            {error.marked.before}
            <mark>{error.marked.wrong}</mark>
            {error.marked.after}
          </span>
          {error.message}
        </div>
      )}
      {searching && !error && (
        <div className={classes.status}>
          <span className={classes.count} data-testid="search-status">
            {found === null || total === null ? say('search.status.searching') : searchStatus(total, state, language)}
          </span>
          {running && (
            <Button variant="default" size="compact-xs" aria-label={say('search.stopSearching')} onClick={onStop}>
              {say('search.stop')}
            </Button>
          )}
          {!running && (state.stale || state.stopped) && (
            <Button variant="default" size="compact-xs" onClick={search.again}>
              {say(state.stale ? 'search.newEvents' : 'search.again')}
            </Button>
          )}
        </div>
      )}
      {running && !error && <progress className={classes.progress} value={state.share ?? undefined} aria-label={say('search.searching')} />}
    </div>
  );
}
