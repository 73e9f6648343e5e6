import { expect, test } from 'playwright/test';
import { readEnvelope } from '../../../shared/hirehop/envelope.ts';
import { composeEvent } from '../../../shared/rules/compose.ts';
import { statusMessage } from '../../support/messages.ts';

const summary = (message: Record<string, unknown>): string => composeEvent(readEnvelope(message)).summary;

const table: readonly [string, Record<string, unknown>, string][] = [
  ['a job that changes its status', statusMessage(0), 'Job 15564 Main Stage 2026: Provisional → Booked, by Zoë'],
  ['a job number that is a string', statusMessage(0, { job: '15564' }), 'Job 15564 Main Stage 2026: Provisional → Booked, by Zoë'],
  [
    "a company's own sub-status",
    statusMessage(0, { changes: { STATUS: { from: '2.1', to: 3 } } }),
    'Job 15564 Main Stage 2026: Booked → Prepped, by Zoë',
  ],
  [
    'the colour that follows a status',
    statusMessage(0, { changes: { COLOUR: { from: '#111111', to: '#222222' }, STATUS: { from: 8, to: 9 } } }),
    'Job 15564 Main Stage 2026: Requires Attention → Cancelled, by Zoë',
  ],
  [
    'a job that names only its number',
    { event: 'job.status.updated', job: 7, changes: { STATUS: { from: 0, to: 1 } } },
    'Job 7: Enquiry → Provisional',
  ],
  ['a new job', statusMessage(0, { event: 'job.created', changes: [] }), 'Job 15564 Main Stage 2026: Created, by Zoë'],
  [
    'an invoice, whose status numbers are not known',
    { event: 'invoice.status.updated', user_name: 'John Smith', data: { NUMBER: 'INV-7' }, changes: { STATUS: { from: 0, to: 2 } } },
    'Invoice INV-7: status 0 → 2, by John Smith',
  ],
  ['a person', { event: 'contact.person.updated', data: { NAME: 'Pat O’Neill' }, changes: {} }, 'Pat O’Neill: Contact person updated'],
  [
    'a bare new value',
    { event: 'contact.person.updated', data: { NAME: 'Pat' }, changes: { EMAIL: 'a@b.example' } },
    'Pat: E-mail a@b.example',
  ],
  [
    'an order, whose name has two parts',
    { event: 'purchase.order.created', data: { ID: 253, TITLE: 'Truss' } },
    'Purchase order 253 Truss: created',
  ],
  ['an event name never seen before', { event: 'vehicle.service.due', data: {} }, 'Vehicle: service due'],
  [
    'money and dates',
    statusMessage(0, {
      event: 'job.updated',
      changes: { MONEY: { from: '0.00', to: '1234.5' }, OUT_DATE: { from: '2026-06-12 09:00:00', to: '2026-06-13' } },
    }),
    'Job 15564 Main Stage 2026: Value 0.00 → 1,234.50, Out Fri 12 Jun 2026, 09:00 → Sat 13 Jun 2026, by Zoë',
  ],
  [
    'more changes than there is room for',
    statusMessage(0, { changes: { A: { from: 1, to: 2 }, B_C: { from: 1, to: 2 }, D: 3, E: 4 } }),
    'Job 15564 Main Stage 2026: A 1 → 2, B c 1 → 2, 2 more changes, by Zoë',
  ],
  [
    'a value that came, and one that went',
    statusMessage(0, { event: 'job.updated', changes: { VENUE: { from: '', to: 'ExCeL' }, MANAGER: { from: 'Ann', to: null } } }),
    'Job 15564 Main Stage 2026: Venue set to ExCeL, Manager cleared, was Ann, by Zoë',
  ],
  [
    'objects in changes',
    statusMessage(0, { changes: { CUSTOM_FIELDS: { from: {}, to: { crew: { type: 'text', value: 'Ann' } } } } }),
    'Job 15564 Main Stage 2026: Custom fields set to crew: Ann, by Zoë',
  ],
  [
    'characters that hide or turn text',
    statusMessage(0, { user_name: 'Z\u202Eo\u200Bë\u001b[31m' }),
    'Job 15564 Main Stage 2026: Provisional → Booked, by Zoë',
  ],
  [
    'a record with hostile member names',
    {
      event: 'job.updated',
      job: 1,
      data: JSON.parse('{"__proto__": {"JOB_NAME": "x"}, "constructor": 1}'),
      changes: { toString: { from: 1, to: 2 } },
    },
    'Job 1: To string 1 → 2',
  ],
];

for (const [what, message, expected] of table) {
  test(`${what} reads as a person would say it`, () => {
    expect(summary(message)).toBe(expected);
  });
}

test('a summary is never longer than 160 characters, whatever the names are', () => {
  const long = 'Ä'.repeat(500);
  const text = summary(statusMessage(0, { user_name: long, data: { JOB_NAME: long }, changes: { STATUS: { from: long, to: long } } }));
  expect(text.length).toBeLessThanOrEqual(160);
  expect(text).toContain('Job 15564');
});
