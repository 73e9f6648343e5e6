import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { attempt, type Fault, guarded, onFault } from '../../../electron/faults/edge.ts';
import { GuardedEmitter } from '../../../electron/faults/guarded-emitter.ts';
import { catchTheRest } from '../../../electron/faults/last-resort.ts';
import { connectionLimits } from '../../../electron/listener/connections.ts';
import { descriptorLimit } from '../../../electron/listener/descriptor-limit.ts';
import { systemClock } from '../../../electron/time/clock.ts';
import { NetworkWatch } from '../../../electron/tunnel/network-watch.ts';
import { deferred } from '../../support/deferred.ts';
import { test as base, expect } from '../../support/node-test.ts';

const test = base.extend<{ faults: Fault[] }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright demands a destructured argument.
  faults: async ({}, use) => {
    const faults: Fault[] = [];
    const leave = onFault((fault) => faults.push(fault));
    await use(faults);
    leave();
  },
});

const broken = (): never => {
  throw new Error('The system is out of order.');
};

test('what a guarded function throws, or rejects with, goes no further and is told', async ({ faults }) => {
  guarded('throwing', broken)();
  guarded('rejecting', async () => broken())();
  expect(attempt('asking', broken, 'else')).toBe('else');
  await new Promise(setImmediate);
  expect(faults.map(({ what }) => what)).toEqual(['throwing', 'asking', 'rejecting']);
  expect(faults[0]?.error).toHaveProperty('message', 'The system is out of order.');
});

test('a listener that throws harms neither the other listeners nor who tells', async ({ faults }) => {
  const emitter = new GuardedEmitter<{ told: [number] }>();
  const heard: number[] = [];
  emitter.on('told', broken);
  emitter.on('told', async () => broken());
  emitter.once('told', broken);
  emitter.on('told', (value) => heard.push(value));
  expect([emitter.emit('told', 1), emitter.emit('told', 2)]).toEqual([true, true]);
  await new Promise(setImmediate);
  expect({ heard, faults: faults.length }).toEqual({ heard: [1, 2], faults: 5 });
  const next = once(emitter, 'told');
  emitter.emit('told', 3);
  expect(await next).toEqual([3]);
});

test('a network that can not be looked at keeps nobody from following it', async ({ faults }) => {
  let looks = 0;
  const lookedOften = deferred<void>();
  const watch = new NetworkWatch({
    everyMs: 1,
    network: () => {
      looks += 1;
      if (looks === 5) lookedOften.resolve();
      return looks === 3 ? 'another network' : broken();
    },
  });
  const changed = once(watch, 'changed');
  watch.start();
  const running = setInterval(() => undefined, 1_000);
  await Promise.all([changed, lookedOften.promise]);
  clearInterval(running);
  watch.stop();
  expect(new Set(faults.map(({ what }) => what))).toEqual(new Set(['looking at the network']));
});

test('what throws in a timer of the clock ends nothing', async ({ faults }) => {
  const thrown = deferred<void>();
  systemClock.after(1, () => {
    thrown.resolve();
    broken();
  });
  await thrown.promise;
  await new Promise(setImmediate);
  expect(faults).toHaveLength(1);
});

test('a failed call into the system is outlived wherever it comes up, and anything else is not', async ({ faults }) => {
  const before = { exceptions: process.listeners('uncaughtException'), rejections: process.listeners('unhandledRejection') };
  process.removeAllListeners('uncaughtException').removeAllListeners('unhandledRejection');
  const ended: unknown[] = [];
  const leave = catchTheRest((thrown) => ended.push(thrown));
  const outOfDescriptors = Object.assign(new Error('EMFILE: too many open files'), { code: 'EMFILE', syscall: 'open' });
  const ours = new Error('Our own mistake.');
  void Promise.reject(outOfDescriptors);
  process.nextTick(() => {
    throw outOfDescriptors;
  });
  void Promise.reject(ours);
  await new Promise((resolve) => setTimeout(resolve, 0));
  leave();
  for (const listener of before.exceptions) process.on('uncaughtException', listener);
  for (const listener of before.rejections) process.on('unhandledRejection', listener);
  expect(ended).toEqual([ours]);
  expect(faults.map(({ error }) => error)).toEqual([outOfDescriptors, outOfDescriptors]);
});

test('the limit of open files is read, and a usual one is taken where it is not told', async ({ folder }) => {
  const file = join(folder, 'limits');
  const limitIn = async (text: string, platform: NodeJS.Platform = 'linux'): Promise<number> => {
    await writeFile(file, text);
    return descriptorLimit(platform, file);
  };
  const line = (limit: string): string => `Limit  Soft Limit  Hard Limit  Units\nMax open files            ${limit}   4096   files     \n`;
  expect(await limitIn(line('1024'))).toBe(1024);
  expect(await limitIn(line('unlimited'))).toBe(Number.POSITIVE_INFINITY);
  expect(await limitIn('something else')).toBe(1024);
  expect(descriptorLimit('darwin', join(folder, 'none'))).toBe(1024);
  expect(descriptorLimit('win32', file)).toBe(Number.POSITIVE_INFINITY);
});

test('connections leave descriptors for all else, and are as many as usual where there are enough', () => {
  for (const descriptors of [64, 256, 1024, 4096]) {
    const { most, many } = connectionLimits(descriptors);
    expect(2 * most).toBeLessThan(descriptors);
    expect(many).toBeLessThanOrEqual(most);
  }
  expect(connectionLimits(1024).most).toBeGreaterThanOrEqual(256);
  expect(connectionLimits(65_536)).toEqual(connectionLimits(Number.POSITIVE_INFINITY));
});
