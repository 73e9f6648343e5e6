import { expect, test } from 'playwright/test';
import { Problems } from '../../../electron/service/problems.ts';

const full = (folder: string) => ({ code: 'disk-full', details: { folder } }) as const;
const taken = { code: 'port-taken', details: { port: 20_000 } } as const;

test('the problem that went last is known with its latest details, when it came and when it went', () => {
  let now = 1_000;
  const problems = new Problems(() => now);
  let changes = 0;
  problems.on('changed', () => {
    changes += 1;
  });
  problems.add(full('/a'));
  now = 2_000;
  problems.add(taken);
  problems.add(full('/b'));
  problems.add(full('/b'));
  expect(problems.lastPast).toBeNull();
  expect(changes).toBe(3);
  now = 3_000;
  problems.clear('disk-full', 'storage-failed');
  expect(problems.lastPast).toEqual({ problem: full('/b'), from: 1_000, until: 3_000 });
  now = 4_000;
  problems.clear('disk-full');
  problems.add(full('/c'));
  expect(problems.lastPast?.until).toBe(3_000);
  problems.clear('port-taken');
  expect(problems.lastPast).toEqual({ problem: taken, from: 2_000, until: 4_000 });
  expect(problems.list).toEqual([full('/c')]);
  expect(changes).toBe(6);
});
