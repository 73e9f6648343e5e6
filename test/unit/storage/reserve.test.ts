import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { removeLeftOvers } from '../../../electron/storage/left-overs.ts';
import { Reserve } from '../../../electron/storage/reserve.ts';
import { expect, test } from '../../support/files/faulty-files-test.ts';

const noRoom = (): Error => Object.assign(new Error('Put into the test'), { code: 'ENOSPC' });

/** A task that finds no room the first times. */
function failing(times: number): { runs: number; run: () => Promise<string> } {
  const task = {
    runs: 0,
    run: async () => {
      task.runs += 1;
      if (task.runs <= times) throw noRoom();
      return 'done';
    },
  };
  return task;
}

const bytesOf = (folder: string): Promise<number> =>
  stat(join(folder, 'reserve')).then(
    ({ size }) => size,
    () => 0,
  );

test('a reserve is given up for a task that finds no room, and made again', async ({ folder }) => {
  const reserve = new Reserve(folder);
  await reserve.keep();
  expect(await bytesOf(folder)).toBe(1024 * 1024);
  const task = failing(1);
  expect(await reserve.with(task.run, 500_000)).toBe('done');
  expect([task.runs, await bytesOf(folder)]).toEqual([2, 0]);
  await reserve.keep();
  expect(await bytesOf(folder)).toBe(1024 * 1024);
});

test('a reserve is kept where it is no help: for other failures, and for more than it holds', async ({ folder }) => {
  const reserve = new Reserve(folder);
  await reserve.keep();
  await expect(reserve.with(() => Promise.reject(new Error('Something else')))).rejects.toThrow('Something else');
  const large = failing(1);
  await expect(reserve.with(large.run, 2 * 1024 * 1024)).rejects.toMatchObject({ code: 'ENOSPC' });
  expect([large.runs, await bytesOf(folder)]).toEqual([1, 1024 * 1024]);
});

test('without a reserve index files make room; without these, too, the failure is told', async ({ folder }) => {
  await mkdir(join(folder, 'history'));
  for (const name of ['000001.ndjson', '000001.index.json', '000002.index.json']) await writeFile(join(folder, 'history', name), '1');
  const reserve = new Reserve(folder);
  expect(await reserve.with(failing(1).run)).toBe('done');
  expect(await readdir(join(folder, 'history'))).toEqual(['000001.ndjson']);
  await expect(reserve.with(failing(1).run)).rejects.toMatchObject({ code: 'ENOSPC' });
});

test('a reserve that can not be made is no failure, and leaves nothing behind', async ({ folder, files }) => {
  files.fail({ action: 'write' }, { code: 'ENOSPC', bytes: 100 });
  await new Reserve(folder).keep();
  expect(await readdir(folder)).toEqual([]);
});

test('what a hard stop left over is removed, and what people keep in the folder stays', async ({ folder }) => {
  const kept = ['settings.json', 'settings.json.bak', 'notes.new', 'lock', '000001.ndjson', '000001.index.json', '000003.ndjson.torn-1'];
  const left = ['settings.json.new', 'deleted.json.bak.new', '000001.ndjson.compacted', '000001.ndjson.compacted.new', '000002.index.json'];
  const more = ['000001.index.json.new', '000001.ndjson.new', 'reserve.new', 'probe', 'probe.new'];
  for (const name of [...kept, ...left, ...more]) await writeFile(join(folder, name), '1');
  await removeLeftOvers(folder, join(folder, 'missing'));
  expect((await readdir(folder)).sort()).toEqual(kept.toSorted());
});
