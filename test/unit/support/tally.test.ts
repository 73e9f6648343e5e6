import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addTallies, readTally, tallyLine } from '../../../build/tally.ts';
import { expect, test } from '../../support/node-test.ts';

test('the runs of the tests are added up in one line', () => {
  const first = { passed: 900, failed: 1, skipped: 2 };
  expect(tallyLine(addTallies([first, { passed: 100, failed: 0, skipped: 0 }]))).toBe('1000 passed, 1 failed, 2 skipped');
  expect(tallyLine({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed');
});

test('a run that left no tally, ran nothing or ended badly counts as failed', async ({ folder }) => {
  const file = join(folder, 'tally.json');
  expect((await readTally(file, 0)).failed).toBe(1);
  await writeFile(file, '{"passed":0,"failed":0,"skipped":4}');
  expect(await readTally(file, 0)).toEqual({ passed: 0, failed: 1, skipped: 4 });
  await writeFile(file, '{"passed":5,"failed":0,"skipped":0}');
  expect((await readTally(file, 1)).failed).toBe(1);
  expect((await readTally(file, 0)).failed).toBe(0);
  await writeFile(file, '{"passed":5,"failed":2,"skipped":0}');
  expect((await readTally(file, 1)).failed).toBe(2);
});
