import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Notifier } from '../../electron/notify/notifier.ts';
import { Service } from '../../electron/service/service.ts';
import { languageInForce } from '../../electron/settings/language-in-force.ts';
import { expect, test } from '../support/notifier-test.ts';

const nights = [1, 2, 3, 4, 5, 6, 7].map((day) => ({ day, from: '22:00', to: '07:00' }));

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
