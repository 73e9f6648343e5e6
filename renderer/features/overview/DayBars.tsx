import { largest } from '../../../shared/lists.ts';
import type { Language } from '../../../shared/locales/language.ts';
import { useLanguage } from '../../app/language.ts';
import { dayText } from '../../ui/when.ts';
import classes from './DayBars.module.css';
import { type Bar, searchFor } from './overview.ts';

interface DayBarsProps {
  readonly bars: readonly Bar[];
  readonly onSearch: (text: string) => void;
}

/** A local day in words. */
const dayWords = (day: string, language: Language): string => dayText(`${day}T12:00`, language);

function labelOf({ first, last, events: count }: Bar, language: Language): string {
  const { say } = language;
  if (first === last) return say('overview.bar.day', { day: dayWords(first, language), count });
  return say('overview.bar.days', { first: dayWords(first, language), last: dayWords(last, language), count });
}

/** Events over time, a bar a day or a week; each leads to its events. */
export function DayBars({ bars, onSearch }: DayBarsProps) {
  const language = useLanguage();
  const most = largest(
    bars.map(({ events }) => events),
    1,
  );
  const [first, last] = [bars[0], bars.at(-1)];
  return (
    <div>
      <ol className={classes.bars}>
        {bars.map((bar) => (
          <li key={bar.first}>
            <button
              type="button"
              className={classes.bar}
              aria-label={labelOf(bar, language)}
              title={labelOf(bar, language)}
              disabled={bar.events === 0}
              onClick={() => onSearch(searchFor.bar(bar))}
            >
              <span className={classes.fill} style={{ height: `${(bar.events / most) * 100}%` }} />
            </button>
          </li>
        ))}
      </ol>
      {first && last && (
        <div className={classes.ends}>
          <span>{dayWords(first.first, language)}</span>
          <span>{language.say('overview.atMost', { count: most })}</span>
          <span>{dayWords(last.last, language)}</span>
        </div>
      )}
    </div>
  );
}
