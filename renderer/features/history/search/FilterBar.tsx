import { unreadValue } from '../../../../shared/history/query-keys.ts';
import { useLanguage } from '../../../app/language.ts';
import { DateFilter } from './DateFilter.tsx';
import classes from './FilterBar.module.css';
import type { FilterProps } from './filter-props.ts';
import { KindFilter } from './KindFilter.tsx';
import { hasTerm, toggleTerm } from './query-edit.ts';
import { SaveSearch } from './SaveSearch.tsx';

interface FilterBarProps extends FilterProps {
  /** False while the text can't be searched for. */
  readonly canSave: boolean;
}

/** What can be asked for with one click, below the search box. */
export function FilterBar({ text, onChange, canSave }: FilterBarProps) {
  const { say } = useLanguage();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset can't be laid out as a row
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
  );
}
