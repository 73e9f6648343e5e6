import { expect, test } from 'playwright/test';
import { TimeWatch, type TimeWatchEvents } from '../../../electron/time/time-watch.ts';
import { FakeClock } from '../../support/fake-clock.ts';

const hourMs = 3_600_000;
const start = '2026-06-12T12:00:00Z';

/** A watch over a clock that a test moves, looking every five seconds, and what it told. */
function watched({ stopsAsleep = true } = {}): { clock: FakeClock; watch: TimeWatch; told: string[]; pass: (ms: number) => void } {
  const clock = new FakeClock(start);
  const watch = new TimeWatch({ everyMs: 5_000, clocks: clock, stopsAsleep });
  const told: string[] = [];
  watch.on('set', (byMs) => told.push(`set by ${byMs}`));
  watch.on('slept', (from) => told.push(`slept since ${new Date(from).toISOString()}`));
  watch.on('changed', () => told.push('changed'));
  const pass = (ms: number): void => {
    for (let passed = 0; passed < ms; passed += 5_000) {
      clock.pass(5_000);
      watch.look();
    }
  };
  return { clock, watch, told, pass };
}

test('a sleep is known by the clock since boot, whatever the wall clock shows', () => {
  const { clock, told, pass } = watched();
  pass(hourMs);
  expect(told).toEqual([]);
  clock.sleep(8 * hourMs);
  pass(5_000);
  expect(told).toEqual(['slept since 2026-06-12T13:00:00.000Z', 'changed']);
});

for (const byMs of [2 * hourMs, -2 * hourMs, 5_000, -400 * 24 * hourMs]) {
  test(`a clock that is set by ${byMs / 1_000} s is no sleep`, () => {
    const { clock, told, pass } = watched();
    pass(10_000);
    clock.set(byMs);
    pass(5_000);
    expect(told).toEqual([`set by ${byMs}`, 'changed']);
    pass(hourMs);
    expect(told).toHaveLength(2);
  });
}

test('a sleep in which the clock is set has its true length', () => {
  const { clock, told, pass } = watched();
  clock.sleep(hourMs);
  clock.set(-3 * hourMs);
  pass(5_000);
  // An hour and five seconds before ten past ten, which the clock shows now.
  expect(told).toEqual([`set by ${-3 * hourMs}`, 'slept since 2026-06-12T09:00:00.000Z', 'changed']);
});

test('a clock since boot that counts whole seconds makes no sleep, nor does one that is adjusted', () => {
  const clock = new FakeClock(start);
  const sinceBoot = (): number => Math.floor(clock.sinceBoot() / 1_000) * 1_000;
  const watch = new TimeWatch({ clocks: { ...clock, now: clock.now, monotonic: clock.monotonic, sinceBoot }, stopsAsleep: true });
  const told: unknown[] = [];
  watch.on('changed', () => told.push('changed'));
  for (let look = 0; look < 1_000; look += 1) {
    clock.pass(4_999);
    clock.set(1);
    watch.look();
  }
  expect(told).toEqual([]);
});

test('where the system does not tell the time since boot no sleep is made up', () => {
  const clock = new FakeClock(start);
  const watch = new TimeWatch({ clocks: { now: clock.now, monotonic: clock.monotonic, sinceBoot: () => null }, stopsAsleep: true });
  const told: string[] = [];
  for (const event of ['set', 'slept', 'changed'] as const) watch.on(event, () => told.push(event));
  clock.sleep(hourMs);
  watch.look();
  expect(told).toEqual(['set', 'changed']);
});

test('a process that was halted is no computer that slept, but what is due is looked at', () => {
  const { clock, watch, told } = watched();
  clock.pass(hourMs);
  watch.look();
  expect(told).toEqual(['changed']);
});

test('where the monotonic clock counts a sleep, a look that comes late tells of it', () => {
  const { clock, watch, told } = watched({ stopsAsleep: false });
  clock.pass(hourMs);
  watch.look();
  expect(told).toEqual(['slept since 2026-06-12T12:00:00.000Z', 'changed']);
});

test('a sleep that the desktop tells of is told once and from its very beginning', () => {
  const { clock, watch, told, pass } = watched();
  clock.pass(2_000);
  watch.suspend();
  clock.sleep(600_000);
  watch.resume();
  expect(told).toEqual(['slept since 2026-06-12T12:00:02.000Z', 'changed']);
  pass(hourMs);
  expect(told).toHaveLength(2);
  watch.suspend();
  clock.sleep(600_000);
  // A timer may fire before the desktop says so.
  watch.look();
  watch.resume();
  expect(told.filter((each) => each.startsWith('slept'))).toHaveLength(2);
});

test('a sleep that was told and that only the wall clock shows, as in a virtual machine, is as long as that says', () => {
  const { clock, watch, told } = watched();
  watch.suspend();
  clock.set(hourMs);
  watch.look();
  expect(told).toEqual([]);
  watch.resume();
  expect(told).toEqual(['slept since 2026-06-12T12:00:00.000Z', 'changed']);
  watch.suspend();
  clock.set(-hourMs);
  watch.resume();
  expect(told[2]).toBe(`set by ${-hourMs}`);
});

test('a sleep that was told and did not come does not lengthen the next one', () => {
  const { clock, watch, told, pass } = watched();
  watch.suspend();
  pass(hourMs);
  clock.sleep(600_000);
  pass(5_000);
  expect(told).toEqual(['slept since 2026-06-12T13:00:00.000Z', 'changed']);
});

test('who listens and fails keeps nobody else from hearing', () => {
  const { clock, watch, told } = watched();
  const events: (keyof TimeWatchEvents)[] = ['set', 'slept', 'changed'];
  for (const event of events) {
    watch.prependListener(event, () => {
      throw new Error('a listener that fails');
    });
  }
  clock.sleep(hourMs);
  watch.look();
  expect(told).toHaveLength(2);
});
