import { VisuallyHidden } from '@mantine/core';
import { largest } from '../../../shared/lists.ts';
import { remembered } from '../../../shared/locale.ts';
import { useLanguage } from '../../app/language.ts';
import classes from './HourMap.module.css';
import { searchFor } from './overview.ts';

interface HourMapProps {
  /** By day of the week, Sunday first, and hour. */
  readonly hours: readonly (readonly number[])[];
  /** The first day of what was counted. */
  readonly since: string;
  readonly onSearch: (text: string) => void;
}

/** As a hire desk reads a week. */
const week = [1, 2, 3, 4, 5, 6, 0];

/** A Sunday, and the hours of a day: whichever, they are only named. */
const dayNamed = (weekday: number): Date => new Date(2026, 2, 1 + weekday, 12);
const hourNamed = (hour: number): Date => new Date(2026, 2, 1, hour);

const namesOf = remembered((locale) => ({
  weekday: new Intl.DateTimeFormat(locale, { weekday: 'long' }),
  short: new Intl.DateTimeFormat(locale, { weekday: 'short' }),
  hour: new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }),
}));

/** From a hint of the accent to all of it: a single event must be seen, too. */
const shade = (share: number): string => `color-mix(in srgb, var(--hw-accent) ${Math.round(15 + 85 * share)}%, var(--hw-sunken))`;

/** When in the week things happen: the darker, the more; each field leads to its events. */
export function HourMap({ hours, since, onSearch }: HourMapProps) {
  const { say, locale } = useLanguage();
  const names = namesOf(locale);
  const hourLabel = (hour: number): string => names.hour.format(hourNamed(hour));
  const most = largest(hours.flat(), 1);
  return (
    <table className={classes.map} aria-label={say('overview.inWeek.label')}>
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
            <th scope="row">{names.short.format(dayNamed(weekday))}</th>
            {hours[weekday]?.map((events, hour) => {
              const label = say('overview.inWeek.hour', {
                weekday: names.weekday.format(dayNamed(weekday)),
                hour: hourLabel(hour),
                count: events,
              });
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
