import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, createWriteStream, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { appendFile, copyFile, mkdir, open, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { writeDurably } from '../../../electron/storage/durable-file.ts';
import { expect, test } from '../../support/files/faulty-files-test.ts';

test('a file written durably is synced before it is renamed, its folder afterwards', async ({ folder, files }) => {
  await writeDurably(join(folder, 'settings.json'), '{}');
  files.mark('answered');
  expect(files.log).toEqual([
    'create settings.json.new',
    'write settings.json.new',
    'sync settings.json.new',
    'rename settings.json.new → settings.json',
    'sync .',
    'answered',
  ]);
});

test('every step of a file written durably that fails is told', async ({ folder, files }) => {
  const file = join(folder, 'settings.json');
  for (const action of ['create', 'write', 'rename', 'sync'] as const) {
    files.fail({ action }, { code: 'EIO' });
    await expect(writeDurably(file, '{}')).rejects.toMatchObject({ code: 'EIO' });
  }
  expect(files.faults).toBe(4);
  await writeDurably(file, '{}');
  expect(await readFile(file, 'utf8')).toBe('{}');
});

test('a short write is gone on with, a torn one leaves what was written', async ({ folder, files }) => {
  files.shorten({ path: /short/ }, 3);
  await writeFile(join(folder, 'short'), 'whole text');
  expect(await readFile(join(folder, 'short'), 'utf8')).toBe('whole text');
  files.fail({ action: 'write', path: /torn/ }, { code: 'ENOSPC', bytes: 3 });
  await expect(appendFile(join(folder, 'torn'), 'whole text')).rejects.toMatchObject({ code: 'ENOSPC' });
  expect(await readFile(join(folder, 'torn'), 'utf8')).toBe('who');
});

test('a step that is held waits, whatever else goes on', async ({ folder, files }) => {
  const handle = await open(join(folder, 'held'), 'w');
  const held = files.hold({ action: 'datasync' });
  const syncing = handle.datasync().then(() => files.mark('synced'));
  expect((await held.reached).path).toBe(join(folder, 'held'));
  await handle.write('meanwhile');
  files.mark('written');
  held.release();
  await syncing;
  await handle.close();
  expect(files.log).toEqual(['create held', 'write held', 'written', 'datasync held', 'synced']);
});

test('what Node does in several steps does the same, in several steps', async ({ folder, files }) => {
  await mkdir(join(folder, 'a/b'), { recursive: true });
  await writeFile(join(folder, 'a/b/one'), 'first');
  await copyFile(join(folder, 'a/b/one'), join(folder, 'two'));
  await pipeline(
    async function* () {
      yield 'streamed';
    },
    createWriteStream(join(folder, 'three'), { flush: true }),
  );
  writeFileSync(join(folder, 'four'), 'at once');
  renameSync(join(folder, 'four'), join(folder, 'five'));
  await rm(join(folder, 'a'), { recursive: true });
  await rm(join(folder, 'a'), { recursive: true, force: true });
  expect(files.log).toEqual([
    'mkdir a',
    'mkdir a/b',
    'create a/b/one',
    'write a/b/one',
    'create two',
    'write two',
    'create three',
    'write three',
    'sync three',
    'create four',
    'write four',
    'rename four → five',
    'unlink a/b/one',
    'rmdir a/b',
    'rmdir a',
  ]);
  expect((await readdir(folder)).sort()).toEqual(['five', 'three', 'two']);
  expect(readFileSync(join(folder, 'three'), 'utf8')).toBe('streamed');
  expect(Buffer.concat(await createReadStream(join(folder, 'three')).toArray()).toString()).toBe('streamed');
  await expect(rm(join(folder, 'a'))).rejects.toMatchObject({ code: 'ENOENT' });
});

test('a process of its own is killed before the change that was asked for', async ({ folder }) => {
  const support = join(import.meta.dirname, '../../support/files/kill-at-step.ts');
  const program = `import { killAtStep } from ${JSON.stringify(support)}; import { writeFileSync } from 'node:fs';
    killAtStep(process.argv[1], { at: 4, torn: true });
    for (const name of ['a', 'b']) writeFileSync(process.argv[1] + '/' + name, 'text');`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program, folder], { stdio: 'ignore' });
  expect(await once(child, 'close')).toEqual([null, 'SIGKILL']);
  expect(await readFile(join(folder, 'a'), 'utf8')).toBe('text');
  expect(await readFile(join(folder, 'b'), 'utf8')).toBe('te');
});
