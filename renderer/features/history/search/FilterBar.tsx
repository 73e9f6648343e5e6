import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { unreadValue } from '../../../../shared/history/query-keys.ts';
import { useLanguage } from '../../../app/language.ts';
import { DateFilter } from './DateFilter.tsx';
import classes from './FilterBar.module.css';
import type { FilterProps } from './filter-props.ts';
import { KindFilter } from './KindFilter.tsx';
import { hasTerm, partsOf, toggleTerm, withoutPart } from './query-edit.ts';
import { SaveSearch } from './SaveSearch.tsx';

/** The parts of a query, each of which can be taken out; for one word alone the box says enough. */
function QueryParts({ text, onChange }: FilterProps) {
  const { say } = useLanguage();
  const parts = partsOf(text);
  if (parts.length < 2 && !parts[0]?.includes(':')) return null;
  return (
    <ul className={classes.parts} aria-label={say('search.parts')}>
      {parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same part may stand there twice
        <li key={`${index} ${part}`} className={classes.part} data-testid="query-part">
          <span>{part}</span>
          <ActionIcon size={22} aria-label={say('search.removePart', { part })} onClick={() => onChange(withoutPart(text, index))}>
            <IconX size={13} />
          </ActionIcon>
        </li>
      ))}
    </ul>
  );
}

interface FilterBarProps extends FilterProps {
  /** False while the text can't be searched for. */
  readonly canSave: boolean;
}

/** What can be asked for with one click, below the search box, and the parts of what is asked for. */
export function FilterBar({ text, onChange, canSave }: FilterBarProps) {
  const { say } = useLanguage();
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset can't be laid out as a row */}
      <div className={classes.bar} role="group" aria-label={say('search.filters')}>
        <button
          type="button"
          className={classes.filter}
          aria-pressed={hasTerm(text, 'is', unreadValue)}
          onClick={() => onChange(toggleTerm(text, 'is', unreadValue))}
        >
          {say('search.filter.unread')}
        </button>
        <KindFilter text={text} onChange={onChange} />
        <DateFilter text={text} onChange={onChange} />
        <span className={classes.space} />
        <SaveSearch text={text} disabled={!canSave} />
      </div>
      <QueryParts text={text} onChange={onChange} />
    </>
  );
}
