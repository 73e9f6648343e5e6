import { Button } from '@mantine/core';
import { IconSearchOff } from '@tabler/icons-react';
import { Fragment } from 'react';
import { useLanguage } from '../../../app/language.ts';
import { PanePlaceholder } from '../../../ui/PanePlaceholder.tsx';
import classes from './Search.module.css';

/** A text in which what stands between backticks is shown as something to be typed. */
function CodeWords({ text }: { readonly text: string }) {
  // Of the parts every second one stood between backticks.
  return text.split('`').map((part, index) => {
    const key = `${index} ${part}`;
    return index % 2 === 1 ? <code key={key}>{part}</code> : <Fragment key={key}>{part}</Fragment>;
  });
}

interface NoResultsProps {
  /** True while something may yet be found. */
  readonly running: boolean;
  readonly onClear: () => void;
}

/** In place of the list when a search found nothing. */
export function NoResults({ running, onClear }: NoResultsProps) {
  const { say } = useLanguage();
  if (running) return <div className={classes.none} />;
  return (
    <div className={classes.none}>
      <PanePlaceholder icon={IconSearchOff} title={say('search.empty')} testId="search-empty">
        <p className={classes.hint}>
          <CodeWords text={say('search.emptyHint')} />
        </p>
        {/* The box's own button is called "Clear search". */}
        <Button variant="default" onClick={onClear}>
          {say('search.showAll')}
        </Button>
      </PanePlaceholder>
    </div>
  );
}
