import { expect, test } from '../support/service-test.ts';
import { fuzz } from '../torture/fuzz.ts';

/** A full run is `npm run torture`; the seed is fixed so that a failure here is one that can be had again. */
const seed = 20_260_301;

test('2,000 mutated requests: no crash, no hang, no 5xx, and every good event in between is recorded', async ({ service, url }) => {
  test.setTimeout(90_000);
  const { hung, failed, good, lost, statuses } = await fuzz({ url, requests: 2000, seed, connections: 8 });
  expect({ hung, failed, lost }).toEqual({ hung: [], failed: [], lost: [] });
  expect(good).toHaveLength(100);
  const recorded = new Set<number | null>();
  for (let offset = 0; offset < service.history.size; offset += 500) {
    for (const { job } of await service.history.page(offset, 500)) recorded.add(job);
  }
  expect(good.filter((job) => !recorded.has(job))).toEqual([]);
  // A generator that got stuck in one corner would prove nothing.
  expect(Object.keys(statuses)).toEqual(expect.arrayContaining(['200', '400', '403', '404', '405', '413', '415']));
  expect(service.problems.list.map(({ code }) => code).filter((code) => code !== 'request-flood')).toEqual([]);
});
