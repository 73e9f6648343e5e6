import { expect, test } from 'playwright/test';
import { readEnvelope } from '../../../shared/hirehop/envelope.ts';
import { english, type Language, speak } from '../../../shared/locales/language.ts';
import { composeEvent } from '../../../shared/rules/compose.ts';
import { statusMessage } from '../../support/messages.ts';

const summary = (message: Record<string, unknown>, language: Language = english): string =>
  composeEvent(readEnvelope(message), language).summary;
const french = speak({ code: 'fr', locale: 'fr-FR' });
/** With spaces where French puts those at which no line breaks. */
const breakable = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

const table: readonly [string, Record<string, unknown>, string][] = [
  [
    'a job that changes its status',
    statusMessage(0),
    'Job 15564 Main Stage 2026: Provisional → Booked, by Zoë, for Crème de la Scène SARL',
  ],
  [
    'a job number that is a string',
    statusMessage(0, { job: '15564' }),
    'Job 15564 Main Stage 2026: Provisional → Booked, by Zoë, for Crème de la Scène SARL',
  ],
  [
    "a company's own sub-status",
    statusMessage(0, { changes: { STATUS: { from: '2.1', to: 3 } } }),
    'Job 15564 Main Stage 2026: Booked → Prepped, by Zoë, for Crème de la Scène SARL',
  ],
  [
    'the colour that follows a status',
    statusMessage(0, { changes: { COLOUR: { from: '#111111', to: '#222222' }, STATUS: { from: 8, to: 9 } } }),
    'Job 15564 Main Stage 2026: Requires Attention → Cancelled, by Zoë, for Crème de la Scène SARL',
  ],
  [
    'a job that names only its number',
    { event: 'job.status.updated', job: 7, changes: { STATUS: { from: 0, to: 1 } } },
    'Job 7: Enquiry → Provisional',
  ],
  [
    'a new job',
    statusMessage(0, { event: 'job.created', changes: [] }),
    'Job 15564 Main Stage 2026: Created, by Zoë, for Crème de la Scène SARL',
  ],
  [
    'an invoice, whose status numbers are not known',
    { event: 'invoice.status.updated', user_name: 'John Smith', data: { NUMBER: 'INV-7' }, changes: { STATUS: { from: 0, to: 2 } } },
    'Invoice INV-7: status 0 → 2, by John Smith',
  ],
  [
    'a person of a company',
    { event: 'contact.person.updated', data: { NAME: 'Pat O’Neill', COMPANY: 'Acme Events Ltd' } },
    'Pat O’Neill, Acme Events Ltd: Contact person updated',
  ],
  [
    "a change between a company's own sub-statuses",
    statusMessage(0, { data: { JOB_NAME: 'Gala' }, changes: { STATUS: { from: 2, to: '2.1' } } }),
    'Job 15564 Gala: Booked → Booked (2.1), by Zoë',
  ],
  [
    'a field that is named but stayed as it was',
    statusMessage(0, { event: 'job.updated', data: {}, changes: { VENUE: { from: 'ExCeL', to: 'ExCeL' } } }),
    'Job 15564: Updated, by Zoë',
  ],
  [
    'a job moved by a day',
    statusMessage(0, {
      event: 'job.updated',
      data: { JOB_NAME: 'Gala' },
      changes: {
        OUT_DATE: { from: '2026-06-12 08:00:00', to: '2026-06-13 08:00:00' },
        JOB_END: { from: '2026-06-30 00:00', to: '2026-07-01' },
      },
    }),
    'Job 15564 Gala: Out Fri 12 → Sat 13 June, Job end Tue 30 June → Wed 1 July, by Zoë',
  ],
  [
    'a job moved within a day, and into another year',
    statusMessage(0, {
      event: 'job.updated',
      data: {},
      changes: {
        OUT_DATE: { from: '2026-06-12 08:00', to: '2026-06-12 10:30' },
        RETURN_DATE: { from: '2026-12-31', to: '2027-01-01' },
      },
    }),
    'Job 15564: Out Fri 12 June, 08:00 → 10:30, Return Thu 31 December 2026 → Fri 1 January 2027, by Zoë',
  ],
  [
    'a date that was set',
    statusMessage(0, { event: 'job.updated', data: {}, changes: { OUT_DATE: { from: '0000-00-00', to: '2026-06-12 09:00:00' } } }),
    'Job 15564: Out set to Fri 12 June, 09:00, by Zoë',
  ],
  [
    "money in the job's own currency",
    statusMessage(0, {
      event: 'job.updated',
      data: { CURRENCY: { CODE: 'EUR', SYMBOL: '', DECIMALS: 0 } },
      changes: { MONEY: { from: '-100', to: 1234.5 }, DEPOSIT: { from: 0, to: '50' } },
    }),
    'Job 15564: Value −€100 → €1,235, Deposit €0 → €50, by Zoë',
  ],
  [
    'an object in a text field, and text that was never text',
    {
      event: 'job.updated',
      job: 7,
      data: { JOB_NAME: '[object Object]' },
      changes: { NOTES: { from: 'undefined', to: '{"crew":{"lead":"Ann"}}' } },
    },
    'Job 7: Notes set to crew: lead: Ann',
  ],
  ['a message that says nothing at all', {}, 'Event: something happened'],
  ['a person', { event: 'contact.person.updated', data: { NAME: 'Pat O’Neill' }, changes: {} }, 'Pat O’Neill: Contact person updated'],
  [
    'a bare new value',
    { event: 'contact.person.updated', data: { NAME: 'Pat' }, changes: { EMAIL: 'a@b.example' } },
    'Pat: E-mail now a@b.example',
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
    'Job 15564 Main Stage 2026: Value 0.00 → 1,234.50, Out Fri 12 June, 09:00 → Sat 13 June, by Zoë, for Crème de la Scène SARL',
  ],
  [
    'more changes than there is room for',
    statusMessage(0, { changes: { A: { from: 1, to: 2 }, B_C: { from: 1, to: 2 }, D: 3, E: 4 } }),
    'Job 15564 Main Stage 2026: A 1 → 2, B c 1 → 2, 2 more changes, by Zoë, for Crème de la Scène SARL',
  ],
  [
    'a value that came, and one that went',
    statusMessage(0, { event: 'job.updated', changes: { VENUE: { from: '', to: 'ExCeL' }, MANAGER: { from: 'Ann', to: null } } }),
    'Job 15564 Main Stage 2026: Venue set to ExCeL, Manager cleared, was Ann, by Zoë, for Crème de la Scène SARL',
  ],
  [
    'objects in changes',
    statusMessage(0, { changes: { CUSTOM_FIELDS: { from: {}, to: { crew: { type: 'text', value: 'Ann' } } } } }),
    'Job 15564 Main Stage 2026: Custom fields set to crew: Ann, by Zoë, for Crème de la Scène SARL',
  ],
  [
    'characters that hide or turn text',
    statusMessage(0, { user_name: 'Z\u202Eo\u200Bë\u001b[31m' }),
    'Job 15564 Main Stage 2026: Provisional → Booked, by Zoë, for Crème de la Scène SARL',
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

test('what was done gives way before who did it, and the client is named where there is room', () => {
  const message = (user_name: string): Record<string, unknown> =>
    statusMessage(0, {
      user_name,
      changes: { VENUE: { from: 'a'.repeat(90), to: 'b'.repeat(90) }, NOTES: { from: 'c'.repeat(90), to: 'd'.repeat(90) } },
    });
  expect(summary(message('Zoë Müller-Lüdenscheidt'))).toMatch(/…, by Zoë Müller-Lüdenscheidt$/);
  expect(summary(message('Zoë'))).not.toContain('Crème');
});

test('words, dates, numbers and money follow the language that is passed in', () => {
  const message = statusMessage(0, {
    event: 'job.updated',
    data: { CURRENCY: { CODE: 'EUR', SYMBOL: '€', DECIMALS: 2 } },
    changes: { MONEY: { from: '0', to: '1234.5' }, OUT_DATE: { from: '2026-06-12', to: '2026-06-13' } },
  });
  const { what } = composeEvent(readEnvelope(message), french);
  expect(breakable(what)).toBe('Montant 0,00 € → 1 234,50 €, Sortie ven. 12 → sam. 13 juin');
});

const inFrench: readonly [string, Record<string, unknown>, string][] = [
  [
    'a job that changes its status',
    statusMessage(0),
    'Affaire 15564 Main Stage 2026 : Provisoire → Réservé, par Zoë, pour Crème de la Scène SARL',
  ],
  ['what is feminine', { event: 'job.created', job: 7 }, 'Affaire 7 : Créée'],
  ['what is masculine', { event: 'purchase.order.created', data: { ID: 253, TITLE: 'Truss' } }, 'Bon de commande 253 Truss : créé'],
  ['a company', { event: 'contact.company.updated', data: { COMPANY: 'Acme' } }, 'Acme : Société mise à jour'],
  [
    'a status that has no names',
    { event: 'invoice.status.updated', data: { NUMBER: 'INV-7' }, changes: { STATUS: { from: 0, to: 2 } } },
    'Facture INV-7 : statut 0 → 2',
  ],
  ['what was never heard of', { event: 'vehicle.service.due' }, 'Vehicle : service due'],
  ['a thing never heard of that was made', { event: 'vehicle.created' }, 'Vehicle : création'],
  [
    'values that came and went, and more',
    {
      event: 'job.updated',
      job: 7,
      changes: { VENUE: { from: '', to: 'ExCeL' }, MANAGER: { from: 'Ann', to: null }, NOTES: 'x', LOCKED: { from: 0, to: 1 } },
    },
    'Affaire 7 : Lieu désormais ExCeL, Responsable désormais vide, auparavant Ann, 2 autres changements',
  ],
  [
    'a time in which nothing could arrive',
    { event: 'hopwatch.gap', data: { WORDS: '2026-06-12 09:00 to 10:00: no network' } },
    'Des messages manquent peut-être : rien n’a pu arriver, de 2026-06-12 09:00 à 10:00 : no network',
  ],
  ['nothing at all', {}, 'Événement : il s’est passé quelque chose'],
];

for (const [what, message, expected] of inFrench) {
  test(`${what} reads well in French`, () => {
    expect(breakable(summary(message, french))).toBe(expected);
  });
}
