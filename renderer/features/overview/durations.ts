import { remembered } from '../../../shared/locale.ts';
import { english, type Language } from '../../../shared/locales/language.ts';

const formatsOf = remembered((locale) => {
  const unit = (name: 'minute' | 'hour' | 'day', digits: number): Intl.NumberFormat =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'long', maximumFractionDigits: digits });
  return { minutes: unit('minute', 0), hours: unit('hour', 0), days: unit('day', 1) };
});

const hourMs = 3_600_000;

/** How long something took, in the unit that says it best: "12 minutes", "7 hours", "3.5 days". */
export function durationText(ms: number, { locale }: Language = english): string {
  const { minutes, hours, days } = formatsOf(locale);
  if (ms < hourMs) return minutes.format(ms / 60_000);
  return ms < 48 * hourMs ? hours.format(ms / hourMs) : days.format(ms / (24 * hourMs));
}
