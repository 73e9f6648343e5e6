import { countNotified } from '../../electron/notify/count-notified.ts';
import { expect, test } from '../support/notifier-test.ts';

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
