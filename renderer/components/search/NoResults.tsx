import { Button } from '@mantine/core';
import { IconSearchOff } from '@tabler/icons-react';
import { PanePlaceholder } from '../frame/PanePlaceholder.tsx';
import classes from './Search.module.css';

interface NoResultsProps {
  /** True while something may yet be found. */
  readonly running: boolean;
  readonly onClear: () => void;
}

/** In place of the list when a search found nothing. */
export function NoResults({ running, onClear }: NoResultsProps) {
  if (running) return <div className={classes.none} />;
  return (
    <div className={classes.none}>
      <PanePlaceholder icon={IconSearchOff} title="No event matches" testId="search-empty">
        <p className={classes.hint}>
          All words must be in the same message. Try fewer of them, or a <code>"phrase"</code>, <code>job:15564</code>,{' '}
          <code>user:zoe</code>, <code>event:job.*</code>, <code>on:2026-03-01</code>.
        </p>
        {/* The box's own button is called "Clear search". */}
        <Button variant="default" onClick={onClear}>
          Show all events
        </Button>
      </PanePlaceholder>
    </div>
  );
}
