import type { NewEvent } from '../../electron/history/event-record.ts';

/** An event for the history, as intake would make it; `number` tells one from another. */
export function newEvent(number: number, overrides: Partial<NewEvent> = {}): NewEvent {
  return {
    receivedAt: Date.parse('2026-03-01T09:00:00Z') + number,
    event: number % 2 ? 'job.updated' : 'invoice.status.updated',
    job: number,
    user: 'Zoë',
    marks: [],
    fingerprint: number.toString(16).padStart(16, '0'),
    body: `{"number":${number},"name":"Crème de la Scène"}`,
    ...overrides,
  };
}
