import { type Bar, searchFor } from '../../logic/overview.ts';
import { counted } from '../../logic/sizes.ts';
import { dayText } from '../../logic/when.ts';
import classes from './DayBars.module.css';

interface DayBarsProps {
  readonly bars: readonly Bar[];
  readonly onSearch: (text: string) => void;
}

const labelOf = ({ first, last, events }: Bar): string =>
  `${first === last ? dayText(`${first}T12:00`) : `${dayText(`${first}T12:00`)} to ${dayText(`${last}T12:00`)}`}: ${counted(events, 'event')}`;

/** Events over time, a bar a day or a week; each leads to its events. */
export function DayBars({ bars, onSearch }: DayBarsProps) {
  const most = Math.max(1, ...bars.map(({ events }) => events));
  const [first, last] = [bars[0], bars.at(-1)];
  return (
    <div>
      <ol className={classes.bars}>
        {bars.map((bar) => (
          <li key={bar.first}>
            <button
              type="button"
              className={classes.bar}
              aria-label={labelOf(bar)}
              title={labelOf(bar)}
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
          <span>{dayText(`${first.first}T12:00`)}</span>
          <span>at most {counted(most, 'event')}</span>
          <span>{dayText(`${last.last}T12:00`)}</span>
        </div>
      )}
    </div>
  );
}
