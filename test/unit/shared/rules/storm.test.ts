import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { parseQuery } from '../../../../shared/history/parse-query.ts';
import { speak } from '../../../../shared/locales/language.ts';
import {
  composeDigest,
  composeNotification,
  composeProblem,
  composeStorm,
  escapeMarkup,
  fitNotification,
} from '../../../../shared/rules/notify.ts';
import { type Announced, type Announcement, calm, gather, type Storm, type StormState, stepStorm } from '../../../../shared/rules/storm.ts';
import { stormSearch } from '../../../../shared/rules/storm-search.ts';

const limit = { events: 5, seconds: 10 };
let lastId = 0;
const news = (overrides: Partial<Announced> = {}): Announced => {
  lastId += 1;
  return { id: lastId, event: 'job.status.updated', job: lastId, receivedAt: 0, urgent: false, sound: false, ...overrides };
};
const many = (count: number, overrides: Partial<Announced> = {}): Announced[] => Array.from({ length: count }, () => news(overrides));

/** Steps through time and keeps what was announced. */
class Run {
  state: StormState = calm;
  wakeAt: number | null = null;
  readonly announcements: Announcement<Announced>[] = [];

  at(now: number, events: readonly Announced[] = []): Announcement<Announced>[] {
    const step = stepStorm(this.state, events, now, limit);
    this.state = step.state;
    this.wakeAt = step.wakeAt;
    this.announcements.push(...step.announcements);
    return [...step.announcements];
  }

  /** Wakes as often as it asks for, until nothing is left to do. */
  settle(): void {
    for (let turns = 0; this.wakeAt !== null; turns += 1) {
      expect(turns).toBeLessThan(100);
      this.at(this.wakeAt);
    }
  }
}

const storm = (events: readonly Announced[]): Storm => gather(events, null) as Storm;

test('as many as the limit are announced one by one; one more makes a storm that tells them all and takes their place', () => {
  const run = new Run();
  const first = many(5);
  expect(run.at(0, first.slice(0, 2))).toHaveLength(2);
  expect(run.at(3_000, first.slice(2)).map(({ kind }) => kind)).toEqual(['event', 'event', 'event']);
  const [told] = run.at(6_000, many(1));
  expect(told).toMatchObject({ kind: 'storm', isUpdate: false, replaces: first.map(({ id }) => id), storm: { tally: { total: 6 } } });
});

test('events that come slowly are no storm, however many there are', () => {
  const run = new Run();
  for (let n = 0; n < 50; n += 1) expect(run.at(n * 2_001, many(1))[0]?.kind).toBe('event');
});

test('a burst of 500 in a second is announced at most three times, and all are told', () => {
  const run = new Run();
  for (let ms = 0; ms < 1_000; ms += 150) run.at(ms, many(ms === 900 ? 50 : 75));
  run.settle();
  expect(run.announcements.length).toBeLessThanOrEqual(3);
  expect(run.announcements.at(-1)).toMatchObject({ kind: 'storm', storm: { tally: { total: 500 } } });
});

test('a storm is updated in place at growing intervals, and over when nothing came for so many seconds', () => {
  const run = new Run();
  const shown: number[] = [];
  for (let ms = 0; ms <= 30_000; ms += 500) if (run.at(ms, many(3)).some(({ kind }) => kind === 'storm')) shown.push(ms);
  expect(shown).toEqual([500, 2_500, 6_500, 14_500, 24_500]);
  run.settle();
  expect(run.announcements.at(-1)).toMatchObject({ isUpdate: true, storm: { tally: { total: 183 } } });
  expect(run.at(60_000, many(1))[0]?.kind).toBe('event');
});

test('an urgent one in a storm is told at once', () => {
  const run = new Run();
  run.at(0, many(6));
  expect(run.at(300, many(1))).toEqual([]);
  expect(run.at(600, many(1, { urgent: true }))).toMatchObject([{ isUpdate: true, storm: { urgent: true, tally: { total: 8 } } }]);
  expect(run.at(900, many(1, { urgent: true }))).toEqual([]);
});

test('whatever comes whenever, every event is told, singly or in a storm', () => {
  const turn = fc.record({ wait: fc.integer({ min: 0, max: 20_000 }), count: fc.integer({ min: 0, max: 9 }), urgent: fc.boolean() });
  fc.assert(
    fc.property(fc.array(turn, { maxLength: 40 }), (turns) => {
      const run = new Run();
      let now = 0;
      let sent = 0;
      for (const { wait, count, urgent } of turns) {
        now += wait;
        // A timer may be late, as after sleep; it is never early.
        if (run.wakeAt !== null && run.wakeAt < now && wait % 2 === 0) run.at(run.wakeAt);
        run.at(now, many(count, { urgent }));
        sent += count;
      }
      run.settle();
      let told = 0;
      run.announcements.forEach((announcement, index) => {
        if (announcement.kind === 'event') told += 1;
        else {
          const next = run.announcements.slice(index + 1).find(({ kind }) => kind === 'storm');
          // The last one that is shown of a storm tells all of it.
          if (!(next?.kind === 'storm' && next.isUpdate)) told += announcement.storm.tally.total - replacedBy(run, index);
        }
      });
      expect(told).toBe(sent);
    }),
  );
});

/** How many events of a storm had been told singly before it began. */
function replacedBy(run: Run, index: number): number {
  const start = run.announcements.slice(0, index + 1).findLast((one) => one.kind === 'storm' && !one.isUpdate);
  return start?.kind === 'storm' ? start.replaces.length : 0;
}

const words: readonly [string, readonly Announced[], string, string][] = [
  [
    'what came and which job most often',
    [...many(6, { job: 15_564 }), ...many(3), ...many(5, { event: 'invoice.status.updated', job: null })],
    '14 events',
    '9 job status, 5 invoices; job 15564 six times',
  ],
  ['one job', many(7, { event: 'job.updated', job: 7 }), '7 events', '7 job changes, all of job 7'],
  ['no job', many(2, { event: 'contact.person.created', job: null }), '2 events', '2 contacts'],
  ['one event', many(1, { event: 'job.created' }), '1 event', '1 new job'],
  [
    'other events',
    [...many(2, { event: 'vehicle.service.due', job: null }), ...many(1, { event: 'purchase.order.created', job: null })],
    '3 events',
    '2 vehicles, 1 purchase order',
  ],
  [
    'more kinds than are named',
    ['a.x', 'b.x', 'c.x', 'd.x', 'e.x', 'f.x'].flatMap((event) => many(1, { event, job: null })),
    '6 events',
    '1 a, 1 b, 1 c, 1 d, 2 more',
  ],
];

for (const [what, events, title, body] of words) {
  test(`a storm tells ${what}`, () => {
    expect(composeStorm(storm(events), 'full')).toEqual({ title, body });
  });
}

test('a storm is told in French', () => {
  const french = speak({ code: 'fr', locale: 'fr-FR' });
  const events = [...many(6, { job: 15_564 }), ...many(3), ...many(5, { event: 'invoice.status.updated', job: null })];
  expect(composeStorm(storm(events), 'full', french)).toEqual({
    title: '14 événements',
    body: '9 statuts d’affaire, 5 factures ; affaire 15564 six fois',
  });
  const others = [...many(2, { event: 'vehicle.service.due', job: 7 }), ...many(1, { event: 'purchase.order.created', job: 7 })];
  expect(composeDigest(storm(others), 'full', french)).toEqual({
    title: 'Pendant la pause : 3 événements',
    body: '2 vehicles, 1 bon de commande, tout dans l’affaire 7',
  });
});

test('a preview of the type tells no job, name or client; none tells only that there is news', () => {
  const events = storm(many(3, { job: 15_564 }));
  expect(composeStorm(events, 'type')).toEqual({ title: '3 events', body: '3 job status' });
  expect(composeStorm(events, 'none')).toEqual({ title: 'Hopwatch', body: 'There is news from HireHop.' });
  expect(composeDigest(events, 'full').title).toBe('While it was quiet: 3 events');
  const told = {
    event: 'job.status.updated',
    subject: 'Job 1 Gala',
    what: 'Provisional → Booked',
    who: 'Zoë',
    client: 'Acme',
  };
  expect(composeNotification(told, 'full')).toEqual({ title: 'Job 1 Gala', body: 'Provisional → Booked, by Zoë\nAcme' });
  expect(composeNotification(told, 'type')).toEqual({ title: 'Job: status updated', body: 'Open Hopwatch to see it.' });
  expect(composeNotification(told, 'none')).toEqual({ title: 'Hopwatch', body: 'There is news from HireHop.' });
  expect(composeProblem({ code: 'disk-full', details: { folder: '/data' } }).title).toBe('Hopwatch: The disk is full');
});

test('markup is escaped where the body is markup', () => {
  expect(escapeMarkup('<b>Booked</b> & more')).toBe('&lt;b&gt;Booked&lt;/b&gt; &amp; more');
});

test('the search of a storm finds its time to the second, and its job', () => {
  const at = (time: string) => Date.parse(`2026-06-12T${time}Z`);
  const events = storm([...many(3, { job: 7, receivedAt: at('09:00:00.400') }), ...many(3, { job: 7, receivedAt: at('09:00:04.999') })]);
  const text = stormSearch(events);
  expect(text).toBe('job:7 after:2026-06-12T09:00:00 before:2026-06-12T09:00:05');
  expect(parseQuery(text)).toMatchObject({ query: { jobs: [7], since: at('09:00:00'), until: at('09:00:05') } });
  expect(stormSearch(storm([...many(1), ...many(1)]))).not.toContain('job:');
});

test('a notification is fitted to what the service can show', () => {
  const text = { title: 'Fjord & Sons', body: '<b>Booked</b> & more' };
  expect(fitNotification(text, { body: true, markup: true })).toEqual({ ...text, body: '&lt;b&gt;Booked&lt;/b&gt; &amp; more' });
  expect(fitNotification(text, { body: true, markup: false })).toEqual(text);
  expect(fitNotification(text, { body: false, markup: false })).toEqual({ title: 'Fjord & Sons · <b>Booked</b> & more', body: '' });
});
