import { utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SignOfLife } from '../../electron/tunnel/sign-of-life.ts';
import { FakeClock } from '../support/fake-clock.ts';
import { expect, test } from '../support/node-test.ts';

const hourMs = 3_600_000;

/** Signs of life in a folder on a clock that the test moves; `restart` starts the computer anew. */
function signs(folder: string): { clock: FakeClock; give: () => Promise<void>; ago: () => Promise<number | null>; restart: () => void } {
  const clock = new FakeClock('2026-06-12T12:00:00Z');
  let boot = 1;
  let booted = 0;
  const made = (): SignOfLife =>
    new SignOfLife(folder, { now: clock.now, sinceBoot: () => clock.sinceBoot() - booted, bootId: () => `boot-${boot}` });
  return {
    clock,
    give: async () => {
      const sign = made();
      sign.start();
      await sign.stop();
    },
    ago: async () => {
      const last = await made().last();
      return last === null ? null : clock.now() - last;
    },
    restart: () => {
      boot += 1;
      booted = clock.sinceBoot();
    },
  };
}

test('how long ago the last sign was is known though the clock was set meanwhile', async ({ folder }) => {
  const { clock, give, ago } = signs(folder);
  expect(await ago()).toBeNull();
  for (const byMs of [2 * hourMs, -2 * hourMs]) {
    await give();
    clock.set(byMs);
    clock.pass(600_000);
    expect(await ago()).toBe(600_000);
  }
});

test('a sign that a clock gave which was ahead hides no absence before this start of the computer', async ({ folder }) => {
  const { clock, give, ago, restart } = signs(folder);
  clock.set(24 * hourMs);
  await give();
  clock.set(-24 * hourMs);
  restart();
  clock.pass(hourMs);
  expect(await ago()).toBe(hourMs);
});

test('after a restart with a clock that is right the last sign is when it was', async ({ folder }) => {
  const { clock, give, ago, restart } = signs(folder);
  await give();
  clock.pass(hourMs);
  restart();
  clock.pass(hourMs);
  expect(await ago()).toBe(2 * hourMs);
});

test('the empty file of an earlier version is read by its time', async ({ folder }) => {
  const { clock, ago } = signs(folder);
  const file = join(folder, 'last-alive');
  await writeFile(file, '');
  const time = new Date(clock.now() - hourMs);
  await utimes(file, time, time);
  expect(await ago()).toBe(hourMs);
});
