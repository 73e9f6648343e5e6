import { append, largest, smallest } from '../../../shared/lists.ts';
import { expect, test } from '../../support/node-test.ts';

const many = Array.from({ length: 400_000 }, (_, at) => at - 100_000);

test('lists of any length are appended, and their ends found', () => {
  const list = [1];
  append(list, many);
  expect(list).toHaveLength(many.length + 1);
  expect([smallest(many), largest(many)]).toEqual([-100_000, 299_999]);
  expect([smallest(many, -200_000), largest(many, 500_000)]).toEqual([-200_000, 500_000]);
  expect([smallest([]), largest([])]).toEqual([Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]);
});
