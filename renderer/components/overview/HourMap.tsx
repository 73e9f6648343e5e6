import { VisuallyHidden } from '@mantine/core';
import { searchFor } from '../../logic/overview.ts';
import { counted } from '../../logic/sizes.ts';
import classes from './HourMap.module.css';

interface HourMapProps {
  /** By day of the week, Sunday first, and hour. */
  readonly hours: readonly (readonly number[])[];
  /** The first day of what was counted. */
  readonly since: string;
  readonly onSearch: (text: string) => void;
}

/** As a hire desk reads a week. */
const week = [1, 2, 3, 4, 5, 6, 0];
const names = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const hourLabel = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;

/** From a hint of the accent to all of it: a single event must be seen, too. */
const shade = (share: number): string => `color-mix(in srgb, var(--hw-accent) ${Math.round(15 + 85 * share)}%, var(--hw-sunken))`;

/** When in the week things happen: the darker, the more; each field leads to its events. */
export function HourMap({ hours, since, onSearch }: HourMapProps) {
  const most = Math.max(1, ...hours.flat());
  return (
    <table className={classes.map} aria-label="Events by day of the week and hour">
      <thead>
        <tr>
          <td />
          {Array.from({ length: 24 }, (_, hour) => (
            <th key={hourLabel(hour)} scope="col">
              {hour % 3 === 0 ? hour : <VisuallyHidden>{hour}</VisuallyHidden>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {week.map((weekday) => (
          <tr key={weekday}>
            <th scope="row">{names[weekday]?.slice(0, 3)}</th>
            {hours[weekday]?.map((events, hour) => {
              const label = `${names[weekday]} ${hourLabel(hour)}: ${counted(events, 'event')}`;
              return (
                <td key={hourLabel(hour)}>
                  <button
                    type="button"
                    className={classes.field}
                    aria-label={label}
                    title={label}
                    disabled={events === 0}
                    style={events === 0 ? {} : { background: shade(events / most) }}
                    onClick={() => onSearch(searchFor.hour(weekday, hour, since))}
                  />
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
