import { ActionIcon, VisuallyHidden } from '@mantine/core';
import { IconSettings2 } from '@tabler/icons-react';
import { useState } from 'react';
import type { CountedSearch } from '../../../../shared/history/saved-searches.ts';
import { useLanguage } from '../../../app/language.ts';
import { badgeText } from '../../../ui/sizes.ts';
import { ManageSaved } from './ManageSaved.tsx';
import classes from './SavedSearchList.module.css';
import { useSavedSearches } from './useSavedSearches.ts';

interface EntryProps {
  readonly search: CountedSearch;
  readonly onChoose: () => void;
}

function Entry({ search: { name, text, events, unread }, onChoose }: EntryProps) {
  const { say } = useLanguage();
  const found = events === null ? '' : say('search.saved.found', { count: events });
  const news = unread === null || unread === 0 ? '' : say('search.saved.unread', { count: unread });
  const counts = [found, news].filter((part) => part !== '');
  return (
    <button
      type="button"
      className={classes.entry}
      title={[name, text, ...counts].join('\n')}
      data-testid="saved-search"
      onClick={onChoose}
    >
      <span className={classes.name}>{name}</span>
      {counts.length > 0 && (
        <>
          <span className={classes.count} data-unread={news === '' ? undefined : true} aria-hidden="true">
            {badgeText((news === '' ? events : unread) ?? 0)}
          </span>
          <VisuallyHidden>{counts.join(', ')}</VisuallyHidden>
        </>
      )}
    </button>
  );
}

/** The saved searches in the navigation, each with how many events it finds, or how many of them are unread. */
export function SavedSearchList({ onSearch }: { readonly onSearch: (text: string) => void }) {
  const { say } = useLanguage();
  const { list } = useSavedSearches();
  const [managing, setManaging] = useState(false);
  if (list.length === 0 && !managing) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div className={classes.saved} role="group" aria-label={say('search.saved')}>
      <div className={classes.head}>
        <span>{say('search.saved.short')}</span>
        <ActionIcon size={20} aria-label={say('search.saved.manage')} onClick={() => setManaging(true)}>
          <IconSettings2 size={14} />
        </ActionIcon>
      </div>
      <div className={classes.entries}>
        {list.map((search) => (
          <Entry key={search.name} search={search} onChoose={() => onSearch(search.text)} />
        ))}
      </div>
      <ManageSaved opened={managing} onClose={() => setManaging(false)} />
    </div>
  );
}
