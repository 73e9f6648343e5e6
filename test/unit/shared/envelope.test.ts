import { expect, test } from 'playwright/test';
import { parseEnvelope, readEnvelope, readEventName } from '../../../shared/hirehop/envelope.ts';

test('the job number is read from the top, from a job record or from the job that an invoice belongs to', () => {
  expect(readEnvelope({ event: 'job.updated', job: '15564' }).job).toBe(15_564);
  expect(readEnvelope({ event: 'job.updated', data: { NUMBER: '15' } }).job).toBe(15);
  expect(readEnvelope({ event: 'job.updated', data: { ID: 16 } }).job).toBe(16);
  expect(readEnvelope({ event: 'invoice.status.updated', data: { ID: 99, JOB_ID: 17 } }).job).toBe(17);
  expect(readEnvelope({ event: 'contact.person.updated', data: { ID: 99 } }).job).toBeNull();
});

test('a job number that is none reads as no job', () => {
  for (const job of ['', 'x1', -1, 0, 1.5, 1e300, null, {}, ['3'], true])
    expect(readEnvelope({ event: 'job.updated', job }).job).toBeNull();
});

test('changes may be missing, an empty array, or hold bare values', () => {
  expect(readEnvelope({ event: 'x' }).changes).toEqual([]);
  expect(readEnvelope({ event: 'x', changes: [] }).changes).toEqual([]);
  expect(readEnvelope({ event: 'x', changes: { A: 'new', B: { from: 1 }, C: { x: 1 } } }).changes).toEqual([
    { field: 'A', from: undefined, to: 'new' },
    { field: 'B', from: 1, to: null },
    { field: 'C', from: undefined, to: { x: 1 } },
  ]);
});

test('an event name is a string that says something', () => {
  expect(readEventName({ event: ' job.updated ' })).toBe('job.updated');
  for (const event of ['', '  ', 3, null, ['job.updated'], {}]) expect(readEventName({ event })).toBeNull();
});

test('members that only the prototype has are not read', () => {
  expect(parseEnvelope('{"__proto__":{"event":"job.updated"}}')?.event).toBe('');
});
