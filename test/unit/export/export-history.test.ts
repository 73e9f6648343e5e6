import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { exportToFile, exportToStream } from '../../../electron/export/export-history.ts';
import type { ExportProgress } from '../../../electron/export/read-events.ts';
import { openDeleted } from '../../../electron/storage/id-ranges.ts';
import { sealObject } from '../../../electron/storage/line.ts';
import { segmentFileName } from '../../../electron/storage/segment-file.ts';
import { exportFormatSchema } from '../../../shared/export/choice.ts';
import { expect, test } from '../../support/node-test.ts';
import { lineOf, writeHistory } from './history-folder.ts';

const request = (dataFolder: string, format: (typeof exportFormatSchema.options)[number] = 'ndjson') => ({ dataFolder, format, query: {} });
const lines = (first: number, last: number): Buffer[] =>
  Array.from({ length: last - first + 1 }, (_, index) => lineOf(first + index, '{"event":"job.updated"}'));

async function exportedIds(dataFolder: string): Promise<number[]> {
  const file = join(dataFolder, 'out.ndjson');
  await exportToFile(request(dataFolder), file);
  const text = await readFile(file, 'utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => Number((JSON.parse(line) as { id: string }).id));
}

for (const format of exportFormatSchema.options) {
  test(`a cancelled ${format} export rejects with the signal's reason and leaves the older file as it was`, async ({ folder }) => {
    await writeHistory(folder, [lines(1, 5), lines(6, 9)]);
    const out = join(folder, 'out');
    await mkdir(out);
    const file = join(out, 'export');
    await writeFile(file, 'older');
    const stop = new AbortController();
    const exporting = exportToFile(request(folder, format), file, { signal: stop.signal, onProgress: () => stop.abort() });
    await expect(exporting).rejects.toMatchObject({ name: 'AbortError' });
    expect(await readdir(out)).toEqual(['export']);
    expect(await readFile(file, 'utf8')).toBe('older');
  });
}

test('an export that was cancelled before it began writes nothing', async ({ folder }) => {
  await writeHistory(folder, [lines(1, 2)]);
  const reason = new Error('The user changed their mind.');
  await expect(exportToFile(request(folder), join(folder, 'out'), { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  expect(await readdir(folder)).toEqual(['history']);
});

test('a failed export says why and leaves nothing', async ({ folder }) => {
  await writeHistory(folder, [lines(1, 2)]);
  await expect(exportToFile(request(folder), join(folder, 'missing', 'out'))).rejects.toMatchObject({ code: 'export-failed' });
  await expect(exportToFile(request(join(folder, 'nowhere')), join(folder, 'out'))).rejects.toMatchObject({ code: 'folder-missing' });
  const newer = sealObject({ hopwatch: 'segment', version: 99, segment: 2, firstId: 3 });
  await writeFile(join(folder, 'history', segmentFileName(2)), Buffer.concat([newer, ...lines(3, 4)]));
  await expect(exportToFile(request(folder), join(folder, 'out'))).rejects.toMatchObject({ code: 'data-newer' });
  expect(await readdir(folder)).toEqual(['history']);
});

test('a stream that takes no more ends the export with its own error', async ({ folder }) => {
  await writeHistory(folder, [lines(1, 3)]);
  const full = new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error('No room.'), { code: 'ENOSPC' })) });
  for (const format of ['csv', 'xlsx'] as const)
    await expect(exportToStream(request(folder, format), full)).rejects.toMatchObject({ code: 'ENOSPC' });
});

test('the last progress counts what was written and looked at', async ({ folder }) => {
  await writeHistory(folder, [lines(1, 5), lines(6, 9)]);
  const reports: ExportProgress[] = [];
  const query = { since: Date.parse('2026-03-01T09:00:00.008Z') };
  const onProgress = (progress: ExportProgress): number => reports.push(progress);
  expect(await exportToFile({ ...request(folder), query }, join(folder, 'out'), { onProgress })).toBe(2);
  expect(reports.at(-1)).toEqual({ events: 2, scanned: 9, total: 9 });
});

test('damaged lines, a torn tail and deleted events are left out, the rest is exported in order', async ({ folder }) => {
  const damaged = lineOf(3, '{"event":"job.updated"}');
  damaged.write('X', 40);
  await writeHistory(folder, [
    [...lines(1, 2), damaged, ...lines(4, 5)],
    [...lines(6, 8), lineOf(9, '{}').subarray(0, 50)],
  ]);
  const deleted = await openDeleted(join(folder, 'history'));
  deleted.add(5, 6);
  await deleted.save();
  expect(await exportedIds(folder)).toEqual([1, 2, 4, 7, 8]);
});

test('lines of any length are read whole, across the pieces that are read at once', async ({ folder }) => {
  const sizes = [10, 600_000, 5, 1_500_000, 40, 3_000_000, 7, 524_288, 1];
  const long = sizes.map((size, index) => lineOf(index + 1, JSON.stringify({ event: 'job.updated', text: 'é'.repeat(size) })));
  await writeHistory(folder, [long, lines(10, 2000)]);
  expect(await exportedIds(folder)).toEqual(Array.from({ length: 2000 }, (_, index) => index + 1));
});
