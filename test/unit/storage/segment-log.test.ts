import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openLine, sealObject } from '../../../electron/storage/line.ts';
import { type Decode, readSegment } from '../../../electron/storage/segment-file.ts';
import { type ClosedSegment, type Placed, SegmentLog } from '../../../electron/storage/segment-log.ts';
import { expect, test } from '../../support/files/faulty-files-test.ts';

interface Note {
  readonly id: number;
  readonly text: string;
}

const decode: Decode<Note> = (line) => {
  const text = openLine(line);
  const note = text === null ? null : (JSON.parse(`${text}}`) as Note);
  return typeof note?.text === 'string' ? note : null;
};

/** A log with what it told. */
async function openLog(folder: string, limits = { entries: 100, bytes: 1024 * 1024 }) {
  const durable: Note[] = [];
  const sealed: ClosedSegment[] = [];
  const log = new SegmentLog<Note>({
    folder,
    decode,
    limits,
    onDurable: ({ entry }: Placed<Note>) => {
      if (entry.record !== null) durable.push(entry.record);
    },
    onSealed: (closed) => sealed.push(closed),
  });
  await log.open({ segment: 1, nextId: 1 });
  const append = (text: string): Promise<void> => log.append((id) => ({ bytes: sealObject({ id, text }), record: { id, text } }));
  return { log, append, durable, sealed };
}

const notesIn = async (folder: string): Promise<Note[]> => {
  const numbers = (await readdir(folder)).map((name) => Number.parseInt(name, 10)).sort((a, b) => a - b);
  const read = await Promise.all(numbers.map((number) => readSegment(folder, number, decode)));
  return read.flatMap(({ entries }) => entries.flatMap(({ record }) => record ?? []));
};

const texts = (notes: readonly Note[]): string[] => notes.map(({ text }) => text);
const passed = (results: readonly PromiseSettledResult<unknown>[]): boolean[] => results.map(({ status }) => status === 'fulfilled');

test('a write that came before the flush took its entries is answered by it', async ({ folder, files }) => {
  const { log, append, durable } = await openLog(folder);
  files.forget();
  const syncing = files.hold({ action: 'datasync' });
  const early = [append('a'), append('b')];
  // Still before the flush takes what there is, as one that arrives in the same turn of the loop.
  await Promise.resolve();
  early.push(append('c'));
  await syncing.reached;
  // The next flush has no room: of these, and of none before, the senders are told.
  files.fail({ action: 'write' }, { code: 'ENOSPC' });
  const late = [append('d'), append('e')];
  syncing.release();
  expect(passed(await Promise.allSettled(early))).toEqual([true, true, true]);
  expect(passed(await Promise.allSettled(late))).toEqual([false, false]);
  expect(texts(durable)).toEqual(['a', 'b', 'c']);
  expect(files.log.filter((step) => step.startsWith('datasync'))).toHaveLength(1);
  await log.close();
  expect(texts(await notesIn(folder))).toEqual(['a', 'b', 'c']);
});

test('under load each write is on disk if and only if it was answered so', async ({ folder, files }) => {
  const { log, append, durable } = await openLog(folder);
  let steps = 0;
  files.onStep = ({ action }) => {
    if (action !== 'write' && action !== 'datasync') return null;
    steps += 1;
    return steps % 3 === 0 ? { error: Object.assign(new Error('no room'), { code: 'ENOSPC' }) } : null;
  };
  const answered: string[] = [];
  const sender = async (name: number): Promise<void> => {
    for (let number = 0; number < 40; number += 1) {
      const text = `${name}/${number}`;
      await append(text).then(
        () => answered.push(text),
        () => undefined,
      );
      // Senders fall into different turns of the loop, before, in and after a flush.
      for (let turn = 0; turn < (name + number) % 4; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    }
  };
  await Promise.all(Array.from({ length: 8 }, (_, name) => sender(name)));
  files.mend();
  await log.close();
  const onDisk = await notesIn(folder);
  expect(files.faults).toBeGreaterThan(0);
  expect(texts(onDisk).sort()).toEqual([...answered].sort());
  expect(texts(durable).sort()).toEqual([...answered].sort());
  expect(onDisk.map(({ id }) => id)).toEqual(onDisk.map((_, index) => index + 1));
});

for (const action of ['write', 'datasync'] as const) {
  test(`a bad sector at ${action}: what was being written goes into a new segment, with new ids`, async ({ folder, files }) => {
    const { log, append, durable, sealed } = await openLog(folder);
    await append('a');
    files.fail({ action, path: /000001/ }, { code: 'EIO', bytes: 10 });
    await Promise.all([append('b'), append('c')]);
    await append('d');
    await log.close();
    const notes = await notesIn(folder);
    expect(texts(notes)).toEqual(['a', 'b', 'c', 'd']);
    expect(durable).toEqual(notes);
    // Two and three may have reached the disk: they are not given again.
    expect(notes.map(({ id }) => id)).toEqual([1, 4, 5, 6]);
    expect(sealed).toMatchObject([{ segment: 1, firstId: 1, entries: 1, nextId: 4 }]);
  });
}

test('a disk that takes nothing at all refuses each write and goes on once it does', async ({ folder, files }) => {
  const { log, append } = await openLog(folder);
  await append('a');
  files.onStep = ({ action }) =>
    action === 'write' || action === 'create' ? { error: Object.assign(new Error('bad'), { code: 'EIO' }) } : null;
  await expect(append('b')).rejects.toMatchObject({ code: 'EIO' });
  await expect(append('c')).rejects.toMatchObject({ code: 'EIO' });
  files.mend();
  await append('d');
  await log.close();
  expect(texts(await notesIn(folder))).toEqual(['a', 'd']);
  expect(await readdir(folder)).toEqual(['000001.ndjson', '000002.ndjson']);
});

test('a segment whose header could not be written leaves no file', async ({ folder, files }) => {
  const { log, append } = await openLog(folder, { entries: 1, bytes: 1024 });
  await append('a');
  files.fail({ action: 'sync', path: /000002/ }, { code: 'ENOSPC' });
  await expect(append('b')).rejects.toMatchObject({ code: 'ENOSPC' });
  expect(await readdir(folder)).toEqual(['000001.ndjson']);
  await append('c');
  await log.close();
  expect((await notesIn(folder)).map(({ id }) => id)).toEqual([1, 2]);
});

test('writes at once fill no segment beyond its limit', async ({ folder }) => {
  const { log, append } = await openLog(folder, { entries: 4, bytes: 1024 * 1024 });
  await Promise.all(Array.from({ length: 10 }, (_, number) => append(String(number))));
  await log.close();
  const lines = await Promise.all(
    [1, 2, 3].map(async (number) => (await readFile(join(folder, `00000${number}.ndjson`), 'utf8')).split('\n')),
  );
  expect(lines.map(({ length }) => length - 2)).toEqual([4, 4, 2]);
});
