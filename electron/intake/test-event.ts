import { randomBytes } from 'node:crypto';
import { isoTime } from '../../shared/iso-time.ts';
import type { NewEvent } from '../history/event-record.ts';

/** A message that the user sends to try the notifications; its name is not one of HireHop's. */
export function makeTestEvent(receivedAt: number): Omit<NewEvent, 'marks'> {
  const time = isoTime(receivedAt).slice(0, 19).replace('T', ' ');
  return {
    receivedAt,
    event: 'hopwatch.test',
    job: null,
    user: '',
    // Never a repeat: each test shall be seen.
    fingerprint: randomBytes(8).toString('hex'),
    body: JSON.stringify({ time, event: 'hopwatch.test', data: {}, changes: [] }),
  };
}
