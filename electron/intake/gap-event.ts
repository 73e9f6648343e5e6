import { randomBytes } from 'node:crypto';
import { gapEvent } from '../../shared/hirehop/gap.ts';
import { isoTime } from '../../shared/iso-time.ts';
import type { NewEvent } from '../history/event-record.ts';

const clock = (time: number, withDay: boolean): string => {
  const date = new Date(time);
  const two = (number: number): string => String(number).padStart(2, '0');
  const day = withDay ? `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())} ` : '';
  return `${day}${two(date.getHours())}:${two(date.getMinutes())}`;
};

/**
 * The marker of a time in which nothing could arrive, for the history: HireHop sends nothing twice. `from` and `to` are Unix
 * milliseconds; the words are in this computer's own time.
 */
export function makeGapEvent(from: number, to: number, reason: string): Omit<NewEvent, 'marks'> {
  const otherDay = new Date(from).toDateString() !== new Date(to).toDateString();
  const data = {
    FROM: isoTime(from),
    TO: isoTime(to),
    REASON: reason,
    WORDS: `${clock(from, true)} to ${clock(to, otherDay)}: ${reason}`,
  };
  const time = isoTime(to).slice(0, 19).replace('T', ' ');
  return {
    receivedAt: to,
    event: gapEvent,
    job: null,
    user: '',
    // Never a repeat of another gap.
    fingerprint: randomBytes(8).toString('hex'),
    body: JSON.stringify({ time, event: gapEvent, data, changes: [] }),
  };
}
