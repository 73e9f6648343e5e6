import { join } from 'node:path';
import { History } from '../../../electron/history/history.ts';
import { Judge } from '../../../electron/notify/judge.ts';
import { makeSamples, sampleCount } from '../../../electron/samples/sample-events.ts';
import { Samples } from '../../../electron/samples/samples.ts';
import { parseEnvelope } from '../../../shared/hirehop/envelope.ts';
import { composeEvent } from '../../../shared/rules/compose.ts';
import { expect, test } from '../../support/node-test.ts';
import { newEvent } from '../../support/stored-events.ts';

const now = Date.parse('2026-06-12T12:00:00Z');

test('the sample events are the same each time, in the order of their times, and read like HireHop’s', () => {
  const samples = makeSamples(now);
  expect(samples).toEqual(makeSamples(now));
  expect(samples).toHaveLength(sampleCount);
  const times = samples.map(({ receivedAt }) => receivedAt);
  expect(times).toEqual([...times].sort((a, b) => a - b));
  expect(times.at(-1)).toBeLessThanOrEqual(now);
  for (const { body } of samples) {
    const envelope = parseEnvelope(body);
    expect(envelope).not.toBeNull();
    if (envelope !== null) expect(composeEvent(envelope).summary).not.toContain('something happened');
  }
});

test('samples are never announced and never unread, and all go at once without taking others along', async ({ folder }) => {
  const history = await History.open({ folder: join(folder, 'history') });
  await history.record(newEvent(1));
  const samples = new Samples(history);
  await samples.load(now);
  await samples.load(now);
  expect([samples.count, history.size, history.unread]).toEqual([sampleCount, sampleCount + 1, 1]);
  const [newest] = await history.page(0, 1);
  if (newest === undefined) throw new Error('There is no event.');
  expect(newest.marks).toEqual(['sample']);
  expect(new Judge().judge(newest, { rules: null, me: '' }).action).toBe('silent');
  expect(await samples.remove()).toBe(sampleCount);
  expect([samples.count, history.size, history.unread]).toEqual([0, 1, 1]);
  await history.close();
});
