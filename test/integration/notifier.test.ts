import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { countNotified } from '../../electron/notify/count-notified.ts';
import type { ClickTarget } from '../../electron/notify/notification-writer.ts';
import { Notifier } from '../../electron/notify/notifier.ts';
import { Service } from '../../electron/service/service.ts';
import { languageInForce } from '../../electron/settings/language-in-force.ts';
import { FakeClock } from '../support/fake-clock.ts';
import { post } from '../support/hopwatch-command.ts';
import { exportKey, statusMessage } from '../support/messages.ts';
import { test as base, expect } from '../support/node-test.ts';
import { Screen } from '../support/screen.ts';

interface Desk {
  readonly service: Service;
  readonly clock: FakeClock;
  readonly screen: Screen;
  readonly targets: ClickTarget[];
  readonly jobs: number[];
  readonly locked: { value: boolean };
  /** Posts status messages to the real listener; resolves when all are recorded. */
  readonly receive: (count: number, overrides?: Readonly<Record<string, unknown>>) => Promise<void>;
  /** Tells the notifier what a time watch does. */
  readonly timeChanged: () => void;
  /** Ends the notifier and starts another, as a restart does. */
  readonly restart: () => Promise<void>;
}

let number = 0;

const test = base.extend<{ now: string; desk: Desk }>({
  now: ['2026-06-12T12:00:00Z', { option: true }],
  desk: async ({ folder, now }, use) => {
    const service = await Service.open({ dataFolder: folder, program: 'A test', port: 0 });
    await service.keepSettings({ exportKey });
    await service.start();
    const clock = new FakeClock(now);
    const screen = new Screen();
    const targets: ClickTarget[] = [];
    const jobs: number[] = [];
    const locked = { value: false };
    const options = {
      service,
      presenter: screen,
      language: languageInForce(() => service.settings.language, []),
      clock,
      timeZone: () => 'Europe/London',
      isLocked: () => locked.value,
      open: (target: ClickTarget) => targets.push(target),
      openJob: (job: number) => jobs.push(job),
      openCursor: () => service.openCursor('notify', 0),
    };
    let notifier = new Notifier(options);
    await notifier.start();
    await use({
      service,
      clock,
      screen,
      targets,
      jobs,
      locked,
      receive: async (count, overrides = {}) => {
        for (let n = 0; n < count; n += 1) {
          number += 1;
          expect((await post(service.urls.current ?? '', statusMessage(number, overrides))).status).toBe(200);
        }
      },
      timeChanged: () => notifier.timeChanged(),
      restart: async () => {
        notifier.stop();
        notifier = new Notifier(options);
        await notifier.start();
      },
    });
    notifier.stop();
    await service.stop();
  },
});

const nights = [1, 2, 3, 4, 5, 6, 7].map((day) => ({ day, from: '22:00', to: '07:00' }));

test('an event is announced at once, with its words, its click and its actions', async ({ desk }) => {
  await desk.receive(1, { job: 15_564 });
  desk.clock.pass(200);
  expect(desk.screen.words).toEqual(['Job 15564 Main Stage 2026: Provisional → Booked, by Zoë\nCrème de la Scène SARL']);
  const [shown] = desk.screen.shown;
  shown?.onClick();
  expect(desk.targets).toEqual([{ event: '000000000001' }]);
  expect(shown?.actions.map(({ label }) => label)).toEqual(['Open in HireHop', 'Mark as read']);
  shown?.actions[0]?.run();
  expect(desk.jobs).toEqual([15_564]);
  expect(desk.service.history.unread).toBe(1);
  shown?.actions[1]?.run();
  expect(desk.service.history.unread).toBe(0);
});

test('rules decide: urgent, silent, and off, which does not even stay unread; a change of rules is in force at once', async ({ desk }) => {
  await desk.receive(1, { changes: { STATUS: { from: 2, to: 9 } } });
  desk.clock.pass(200);
  expect(desk.screen.shown[0]).toMatchObject({ urgent: true, sound: true });
  const rules = [
    { name: 'Cancelled', when: { statusTo: [9] }, action: 'silent' as const },
    { name: 'Prepped', when: { statusTo: [3] }, action: 'off' as const },
  ];
  await desk.service.changeSettings({ rules: { rules, otherwise: { action: 'normal', sound: false } } });
  await desk.receive(1, { changes: { STATUS: { from: 2, to: 9 } } });
  await desk.receive(1, { changes: { STATUS: { from: 2, to: 3 } } });
  desk.clock.pass(200);
  expect(desk.screen.shown).toHaveLength(1);
  expect(desk.service.history.unread).toBe(2);
  expect(desk.service.history.size).toBe(3);
});

test('what I did myself is not announced', async ({ desk }) => {
  await desk.service.changeSettings({ me: 'zoe@northlight.example' });
  await desk.receive(1);
  await desk.receive(1, { user_email: 'john@northlight.example', user_name: 'John' });
  desk.clock.pass(200);
  expect(desk.screen.words).toEqual([expect.stringContaining('by John')]);
});

test('a burst of 500 becomes at most three notifications, of which one stays that tells all; nothing is lost', async ({ desk }) => {
  for (let burst = 0; burst < 5; burst += 1) {
    await Promise.all(Array.from({ length: 10 }, () => desk.receive(10)));
    desk.clock.pass(200);
  }
  desk.clock.pass(60_000);
  expect(desk.screen.shown.length).toBeLessThanOrEqual(3);
  expect(desk.screen.visible).toMatchObject([{ title: '500 events', body: '500 job status' }]);
  expect(desk.service.history.size).toBe(500);
  desk.screen.visible[0]?.onClick();
  expect(desk.targets).toEqual([{ search: expect.stringMatching(/^after:\S+ before:\S+$/) }]);
});

test('single notifications give way to the storm that they turn out to belong to', async ({ desk }) => {
  await desk.receive(4);
  desk.clock.pass(1_000);
  expect(desk.screen.visible).toHaveLength(4);
  await desk.receive(2);
  desk.clock.pass(1_000);
  expect(desk.screen.visible.map(({ title }) => title)).toEqual(['6 events']);
});

test('the number of events that make a storm is the user’s', async ({ desk }) => {
  await desk.service.changeSettings({ storm: { events: 2, seconds: 60 } });
  await desk.receive(2);
  desk.clock.pass(50_000);
  await desk.receive(1);
  desk.clock.pass(1_000);
  expect(desk.screen.visible.map(({ title }) => title)).toEqual(['3 events']);
});

test('during a pause nothing is announced; when it ends by itself, one digest tells what came', async ({ desk }) => {
  await desk.service.changeSettings({ pausedUntil: '2026-06-12T12:30:00.000Z' });
  await desk.receive(3);
  desk.clock.passUntil('2026-06-12T12:29:59Z');
  expect(desk.screen.shown).toEqual([]);
  desk.clock.passUntil('2026-06-12T12:30:01Z');
  expect(desk.screen.words).toEqual(['While it was quiet: 3 events: 3 job status']);
  desk.clock.pass(3_600_000);
  expect(desk.screen.shown).toHaveLength(1);
});

test('a pause that the user ends tells at once what came; a single event is told as itself', async ({ desk }) => {
  await desk.service.changeSettings({ pausedUntil: '2026-06-12T12:30:00.000Z' });
  await desk.receive(1);
  desk.clock.pass(1_000);
  await desk.service.changeSettings({ pausedUntil: null });
  desk.clock.pass(1_000);
  expect(desk.screen.words).toEqual([expect.stringContaining('Provisional → Booked')]);
});

test('after a sleep over the end of a pause the next event is announced at once, and what was held with it', async ({ desk }) => {
  await desk.service.changeSettings({ pausedUntil: '2026-06-12T12:30:00.000Z' });
  await desk.receive(2);
  desk.clock.pass(1_000);
  desk.clock.sleep(3_600_000);
  await desk.receive(1, { changes: { STATUS: { from: 2, to: 9 } } });
  desk.clock.pass(200);
  expect(desk.screen.words).toEqual([expect.stringContaining('2 events'), expect.stringContaining('Booked → Cancelled')]);
});

test('after a sleep over the end of a pause what was held is told as soon as the sleep is known', async ({ desk }) => {
  await desk.service.changeSettings({ pausedUntil: '2026-06-12T12:30:00.000Z' });
  await desk.receive(2);
  desk.clock.pass(1_000);
  desk.clock.sleep(3_600_000);
  desk.timeChanged();
  desk.clock.pass(1);
  expect(desk.screen.words).toEqual([expect.stringContaining('2 events')]);
});

for (const byMs of [-2 * 3_600_000, 2 * 3_600_000]) {
  test(`a clock set by ${byMs / 3_600_000} hours neither makes a storm, nor silences one that goes on`, async ({ desk }) => {
    await desk.receive(4);
    desk.clock.pass(60_000);
    desk.clock.set(byMs);
    await desk.receive(4);
    desk.clock.pass(1_000);
    expect(desk.screen.shown).toHaveLength(8);
    await desk.receive(6);
    desk.clock.pass(1_000);
    desk.clock.set(byMs);
    await desk.receive(10);
    desk.clock.pass(10_000);
    expect(desk.screen.visible.at(-1)).toMatchObject({ title: '20 events' });
  });
}

test.describe('over a night in which the clocks go forward', () => {
  test.use({ now: '2026-03-28T21:59:00Z' });

  test('quiet hours begin and end by the clock on the wall, with one digest after them', async ({ desk }) => {
    await desk.service.changeSettings({ quietHours: nights });
    await desk.receive(1);
    desk.clock.pass(30_000);
    expect(desk.screen.shown).toHaveLength(1);
    desk.clock.passUntil('2026-03-28T22:00:00Z');
    await desk.receive(7);
    desk.clock.passUntil('2026-03-29T05:59:59Z');
    expect(desk.screen.shown).toHaveLength(1);
    // Seven o'clock of the new time.
    desk.clock.passUntil('2026-03-29T06:00:01Z');
    expect(desk.screen.words.slice(1)).toEqual(['While it was quiet: 7 events: 7 job status']);
  });
});

test.describe('over a night in which the clocks go back', () => {
  test.use({ now: '2026-10-24T21:00:00Z' });

  test('quiet hours last an hour longer', async ({ desk }) => {
    await desk.service.changeSettings({ quietHours: nights });
    await desk.receive(2);
    desk.clock.passUntil('2026-10-25T06:59:59Z');
    expect(desk.screen.shown).toEqual([]);
    desk.clock.passUntil('2026-10-25T07:00:01Z');
    expect(desk.screen.shown).toHaveLength(1);
  });
});

test.describe('in the night', () => {
  test.use({ now: '2026-06-12T22:00:00Z' });

  test('what is urgent breaks through only when the user says so', async ({ desk }) => {
    await desk.service.changeSettings({ quietHours: nights });
    await desk.receive(1, { changes: { STATUS: { from: 2, to: 9 } } });
    desk.clock.pass(1_000);
    expect(desk.screen.shown).toEqual([]);
    await desk.service.changeSettings({ urgentBreaksThrough: true });
    await desk.receive(1, { changes: { STATUS: { from: 2, to: 9 } } });
    await desk.receive(1);
    desk.clock.pass(1_000);
    expect(desk.screen.words).toEqual([expect.stringContaining('Booked → Cancelled')]);
  });

  test('a problem of the app itself is always announced, a test event too', async ({ desk }) => {
    await desk.service.changeSettings({ quietHours: nights, notifications: false, preview: 'none' });
    const taken = desk.service.listener.port ?? 0;
    const other = await Service.open({ dataFolder: `${desk.service.dataFolder}/other`, program: 'Another test', port: taken });
    await expect(other.start()).rejects.toMatchObject({ code: 'port-taken' });
    const notifier = new Notifier({
      service: other,
      presenter: desk.screen,
      language: languageInForce(() => other.settings.language, []),
      clock: desk.clock,
      timeZone: () => 'UTC',
      isLocked: () => true,
      open: (target) => desk.targets.push(target),
      openJob: () => undefined,
    });
    await notifier.start();
    expect(desk.screen.shown).toMatchObject([{ title: `Hopwatch: Another program is using port ${taken}`, urgent: true, sound: true }]);
    notifier.stop();
    await other.stop();
    await desk.service.data.sendTestEvent();
    desk.clock.pass(1_000);
    expect(desk.screen.shown).toHaveLength(2);
  });
});

test('after a restart within quiet hours their digest tells what came before it, too', async ({ desk }) => {
  // The history stamps with the computer's own clock, so the quiet hours are put around it.
  const now = new Date();
  desk.clock.passUntil(now.toISOString());
  await desk.service.changeSettings({ quietHours: [1, 2, 3, 4, 5, 6, 7].map((day) => ({ day, from: '00:00', to: '00:00' })) });
  await desk.receive(2);
  desk.clock.pass(1_000);
  await desk.restart();
  await desk.receive(1);
  desk.clock.pass(1_000);
  expect(desk.screen.shown).toEqual([]);
  await desk.service.changeSettings({ quietHours: [] });
  desk.clock.pass(1_000);
  expect(desk.screen.words).toEqual(['While it was quiet: 3 events: 3 job status']);
});

test('after a restart within a pause its digest tells what came before it, too, but nothing of before the pause', async ({ desk }) => {
  // The history and the settings stamp with the computer's own clock, so the pause is put around it.
  const now = new Date();
  desk.clock.passUntil(now.toISOString());
  await desk.receive(1);
  desk.clock.pass(1_000);
  expect(desk.screen.shown).toHaveLength(1);
  // What comes in the very millisecond in which the pause begins counts as within it.
  const received = Date.now();
  await expect.poll(() => Date.now()).toBeGreaterThan(received);
  await desk.service.changeSettings({ pausedUntil: new Date(now.getTime() + 3_600_000).toISOString() });
  await desk.receive(2);
  desk.clock.pass(1_000);
  await desk.restart();
  await desk.receive(1);
  desk.clock.pass(1_000);
  expect(desk.screen.shown).toHaveLength(1);
  desk.clock.pass(3_600_000);
  expect(desk.screen.words.slice(1)).toEqual(['While it was quiet: 3 events: 3 job status']);
});

test('what a digest has told is not told again after a restart in the same quiet hours', async ({ desk }) => {
  // The history stamps with the computer's own clock, so the quiet hours are put around it.
  desk.clock.passUntil(new Date().toISOString());
  const quietHours = [1, 2, 3, 4, 5, 6, 7].map((day) => ({ day, from: '00:00', to: '00:00' }));
  await desk.service.changeSettings({ quietHours });
  await desk.receive(2);
  desk.clock.pass(1_000);
  await desk.service.changeSettings({ quietHours: [] });
  desk.clock.pass(1_000);
  expect(desk.screen.shown).toHaveLength(1);
  await expect.poll(async () => (await desk.service.openCursor('notify', 0)).position).toBe(2);
  await desk.service.changeSettings({ quietHours });
  await desk.receive(3);
  desk.clock.pass(1_000);
  await desk.restart();
  await desk.service.changeSettings({ quietHours: [] });
  desk.clock.pass(1_000);
  expect(desk.screen.words.slice(1)).toEqual([expect.stringContaining('3 events')]);
});

test('notifications go on where their cursor can not be opened', async ({ desk }) => {
  await writeFile(join(desk.service.dataFolder, 'notify.cursor.json'), '{"version":2}');
  await desk.restart();
  await desk.receive(1);
  desk.clock.pass(1_000);
  expect(desk.screen.shown).toHaveLength(1);
});

test('it can be told what the rules would have made of past events', async ({ desk }) => {
  await desk.receive(150, { user_name: 'John', user_email: '' });
  await desk.receive(60, { event: 'contact.person.updated' });
  await desk.receive(40, { changes: { STATUS: { from: 2, to: 9 } } });
  const { history } = desk.service;
  const count = (me: string, since = 0) => countNotified(history, { rules: null, me }, since);
  expect(await count('')).toEqual({
    normal: 150,
    urgent: 40,
    silent: 60,
    off: 0,
    looked: 250,
    total: 250,
    decided: [0, 40, 150, 0, 0, 60, 0],
  });
  expect(await count('Zoë')).toMatchObject({ normal: 150, urgent: 0, silent: 100 });
  expect(await count('', Date.now() + 60_000)).toMatchObject({ looked: 0, total: 0 });
  expect(await countNotified(history, { rules: null, me: '' }, 0, AbortSignal.abort())).toBeNull();
});

test('a locked screen tells only that there is news', async ({ desk }) => {
  desk.locked.value = true;
  await desk.receive(1);
  desk.clock.pass(1_000);
  expect(desk.screen.words).toEqual(['Hopwatch: There is news from HireHop.']);
});

test('switched off, nothing is announced, and nothing comes later', async ({ desk }) => {
  await desk.service.changeSettings({ notifications: false });
  await desk.receive(3);
  desk.clock.pass(60_000);
  await desk.service.changeSettings({ notifications: true });
  desk.clock.pass(60_000);
  expect(desk.screen.shown).toEqual([]);
  expect(desk.service.history.unread).toBe(3);
});
