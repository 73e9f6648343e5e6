import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Cursor } from '../../../electron/storage/cursor.ts';
import { expect, test } from '../../support/files/faulty-files-test.ts';

const open = (folder: string, last = 1_000, start = 0): Promise<Cursor> => Cursor.open(join(folder, 'a.cursor.json'), { last, start });

test('a cursor begins where it is told and is where it was after a restart', async ({ folder }) => {
  expect((await open(folder, 1_000, 7)).position).toBe(7);
  const cursor = await open(folder);
  expect(cursor.position).toBe(0);
  await cursor.moveTo(12);
  expect(cursor.position).toBe(12);
  expect((await open(folder, 1_000, 7)).position).toBe(12);
});

test('a cursor never moves back', async ({ folder }) => {
  const cursor = await open(folder);
  await cursor.moveTo(12);
  await cursor.moveTo(5);
  expect(cursor.position).toBe(12);
  expect((await open(folder)).position).toBe(12);
});

test('moves that wait for a write are written as one', async ({ folder, files }) => {
  const cursor = await open(folder);
  files.forget();
  await Promise.all([3, 1, 9, 4].map((id) => cursor.moveTo(id)));
  expect(cursor.position).toBe(9);
  expect((await open(folder)).position).toBe(9);
  expect(files.log.filter((step) => step.startsWith('rename '))).toHaveLength(1);
});

test('a move that can not be written leaves the old position, on disk too', async ({ folder, files }) => {
  const cursor = await open(folder);
  await cursor.moveTo(3);
  for (const action of ['write', 'sync', 'rename'] as const) {
    files.fail({ action, path: /^a\.cursor\.json\.new$/ }, { code: 'EIO' });
    await expect(cursor.moveTo(8)).rejects.toMatchObject({ code: 'EIO' });
    files.mend();
    expect(cursor.position).toBe(3);
    expect((await open(folder)).position).toBe(3);
  }
  // What a failed move asked for is not done by a later one.
  await cursor.moveTo(4);
  expect((await open(folder)).position).toBe(4);
});

for (const [name, damaged] of [
  ['cut short', '{"version":1,"aft'],
  ['empty', ''],
  ['of another kind', '{"version":1,"after":12}'],
] as const) {
  test(`from a file that is ${name} its backup takes over, one move behind`, async ({ folder }) => {
    const cursor = await open(folder);
    await cursor.moveTo(3);
    await cursor.moveTo(8);
    await writeFile(join(folder, 'a.cursor.json'), damaged);
    const again = await open(folder);
    expect({ position: again.position, found: again.found }).toEqual({ position: 3, found: 'restored' });
    await again.moveTo(9);
    expect((await open(folder)).position).toBe(9);
  });
}

test('a cursor whose file and backup are damaged begins where it is told', async ({ folder }) => {
  await writeFile(join(folder, 'a.cursor.json'), 'x');
  await writeFile(join(folder, 'a.cursor.json.bak'), 'x');
  const cursor = await open(folder, 1_000, 40);
  expect({ position: cursor.position, found: cursor.found }).toEqual({ position: 40, found: 'lost' });
  await cursor.moveTo(41);
  expect((await open(folder)).position).toBe(41);
});

test('a cursor beyond the history is taken back to its end', async ({ folder }) => {
  await (await open(folder)).moveTo(500);
  const cursor = await open(folder, 300);
  expect(cursor.position).toBe(300);
  await cursor.moveTo(301);
  expect((await open(folder, 301)).position).toBe(301);
});

test('a cursor of a newer version is refused and stays as it is', async ({ folder }) => {
  const text = '{"version":2,"after":{"id":"000000000003"}}';
  await writeFile(join(folder, 'a.cursor.json'), text);
  await expect(open(folder)).rejects.toMatchObject({ code: 'data-newer' });
  expect(await readFile(join(folder, 'a.cursor.json'), 'utf8')).toBe(text);
});
