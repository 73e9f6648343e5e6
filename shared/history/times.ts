import { english, type Language } from '../locales/language.ts';

/** Which moment of a day is meant when a date stands alone. */
export type DayEdge = 'start' | 'end';

const written = /^(\d{4}-\d\d-\d\d)(?:[ T](\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?)(Z|[+-]\d\d:?\d\d)?)?$/;

/**
 * Reads a date, or a date and time with or without a zone (without one it's this computer's), as Unix milliseconds.
 * A date alone is its first moment, or with `end` the first moment of the day after. Null when it can't be read.
 */
export function parseTime(text: string, edge: DayEdge): number | null {
  const [, day, clock, zone = ''] = written.exec(text.trim()) ?? [];
  if (day === undefined) return null;
  const time = new Date(`${day}T${clock ?? '00:00:00'}${zone}`);
  // JavaScript takes 31 June for 1 July.
  if (Number.isNaN(time.getTime()) || Number.isNaN(Date.parse(`${day}T00:00:00Z`)) || !isRealDay(day)) return null;
  if (clock === undefined && edge === 'end') time.setDate(time.getDate() + 1);
  return time.getTime();
}

function isRealDay(day: string): boolean {
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
}

/** How times are written, for hints. */
export const timeExamples = (language: Language = english): string => language.say('search.timeExamples');
