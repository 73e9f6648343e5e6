import { expect, test } from 'playwright/test';
import { OutcomeBudgets } from '../../../electron/listener/outcome-budgets.ts';
import { TokenBucket } from '../../../electron/listener/token-bucket.ts';

test('a budget gives so many at once, so many a second from then on, and says when the next one is there', () => {
  const bucket = new TokenBucket({ burst: 3, perSecond: 0.5 }, 0);
  expect([0, 0, 0, 0].map((now) => bucket.take(now))).toEqual([0, 0, 0, 2]);
  expect(bucket.take(1000)).toBe(1);
  expect(bucket.take(2000)).toBe(0);
  expect([3, 3, 3, 3].map(() => bucket.take(3_600_000))).toEqual([0, 0, 0, 2]);
});

test('what costs more than the whole burst passes when nothing was taken before', () => {
  const bucket = new TokenBucket({ burst: 10, perSecond: 1 }, 0);
  expect(bucket.take(0, 1000)).toBe(0);
  expect(bucket.take(0, 1000)).toBe(10);
  expect(bucket.take(10_000, 1000)).toBe(0);
});

test('each outcome has a budget of its own: a flood of one leaves the others alone', () => {
  const small = { burst: 2, perSecond: 1 };
  const budgets = new OutcomeBudgets({ refused: small, quarantine: small }, () => 0);
  expect([1, 2, 3].map(() => budgets.refuse('path'))).toEqual([0, 0, 1]);
  expect(budgets.refuse('method')).toBe(0);
  expect(budgets.quarantine('wrong-key', 100)).toBe(0);
  expect(budgets.quarantine('wrong-key', 40_000)).toBeGreaterThan(0);
  expect(budgets.quarantine('not-json', 100)).toBe(0);
});
