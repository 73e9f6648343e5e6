import { largest } from '../../../shared/lists.ts';
import { useLanguage } from '../../app/language.ts';
import { countText } from '../../ui/sizes.ts';
import classes from './TopList.module.css';

/** One row of a list of the most frequent. */
export interface TopEntry {
  readonly label: string;
  readonly events: number;
  /** Said in place of the number. */
  readonly shown?: string;
  /** The search that finds them. */
  readonly search: string;
}

interface TopListProps {
  readonly title: string;
  readonly entries: readonly TopEntry[];
  readonly onSearch: (text: string) => void;
}

/** What is most frequent, with a bar for its share; each leads to its events. */
export function TopList({ title, entries, onSearch }: TopListProps) {
  const language = useLanguage();
  const most = largest(
    entries.map(({ events }) => events),
    1,
  );
  return (
    <section className={classes.section} aria-label={title}>
      <h2 className={classes.title}>{title}</h2>
      {entries.length === 0 && <p className={classes.none}>{language.say('overview.none')}</p>}
      <ol className={classes.list}>
        {entries.map(({ label, events, shown, search }) => (
          <li key={label}>
            <button type="button" className={classes.entry} onClick={() => onSearch(search)}>
              <span className={classes.fill} style={{ width: `${(events / most) * 100}%` }} />
              <span className={classes.label}>{label}</span>
              <span className={classes.count}>{shown ?? countText(events, language)}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
