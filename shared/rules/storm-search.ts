import { parseTime } from '../history/times.ts';
import { isoTime } from '../iso-time.ts';
import type { Storm } from './storm.ts';
import { onlyJob } from './storm-words.ts';

/** A whole second as the search box takes it: this computer's time, or UTC in the hour that the clocks show twice. */
function writeTime(time: number): string {
  const date = new Date(time);
  const two = (number: number): string => String(number).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  const local = `${day}T${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`;
  return parseTime(local, 'start') === time ? local : `${isoTime(time).slice(0, 19)}Z`;
}

/** The search that finds the events of a storm: those of its time, and of its job if it has only one. */
export function stormSearch({ first, last, tally }: Storm): string {
  const job = onlyJob(tally);
  const start = Math.floor(first / 1_000) * 1_000;
  const end = Math.floor(last / 1_000) * 1_000 + 1_000;
  return `${job === null ? '' : `job:${job} `}after:${writeTime(start)} before:${writeTime(end)}`;
}
