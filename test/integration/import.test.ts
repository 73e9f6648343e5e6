import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exportToFile } from '../../electron/export/export-history.ts';
import { type ImportResult, importFile, openImport } from '../../electron/import/import-file.ts';
import { makeGapEvent } from '../../electron/intake/gap-event.ts';
import { Service } from '../../electron/service/service.ts';
import { gapReasons } from '../../shared/hirehop/gap.ts';
import { hopwatch } from '../support/hopwatch-command.ts';
import { asPhp, statusMessage } from '../support/messages.ts';
import { expect, test } from '../support/service-test.ts';

const importInto = async (service: Service, file: string): Promise<ImportResult> => importFile(await openImport(file), service.data);

/** The events of a history as they are but for what an import gives anew. */
const contents = async ({ history }: Service): Promise<object[]> =>
  (await history.page(0, 1000)).map(({ event, job, user, receivedAt, marks, body }) => ({ event, job, user, receivedAt, marks, body }));

/** Everything that a history may hold: HireHop's events, a repeat, an unverified one, gaps, tests of one second, samples. */
async function fillWithAll(service: Service, url: string): Promise<void> {
  const post = (message: object): Promise<Response> => fetch(url, { method: 'POST', body: JSON.stringify(message) });
  for (const number of [0, 1, 1]) await post(statusMessage(number));
  await service.keepSettings({ exportKey: null });
  await post(statusMessage(2));
  for (const hour of [1, 2]) await service.data.record(makeGapEvent(hour * 3_600_000, hour * 3_600_000 + 60_000, gapReasons.asleep), []);
  await service.data.sendTestEvent();
  await service.data.sendTestEvent();
  await service.data.loadSamples();
}

for (const format of ['ndjson', 'json'] as const) {
  test(`a ${format} export of everything adds nothing to its own history, and gives another all of it with its marks`, async ({
    service,
    url,
    folder,
  }) => {
    await fillWithAll(service, url);
    const before = await contents(service);
    const file = join(folder, `export.${format}`);
    await exportToFile({ dataFolder: service.dataFolder, format, query: {} }, file);
    const all = before.length;
    expect(await importInto(service, file)).toMatchObject({ added: 0, known: all, notUnderstood: { count: 0 } });
    expect(await contents(service)).toEqual(before);

    const other = await Service.open({ dataFolder: join(folder, 'other'), program: 'A test' });
    expect(await importInto(other, file)).toMatchObject({ added: all, known: 0, notUnderstood: { count: 0 } });
    const imported = (marks: unknown): unknown[] => [...(marks as string[]), 'imported'].sort();
    const sorted = (events: object[]): object[] =>
      events.map((event) => ({ ...event, marks: [...(event as { marks: string[] }).marks].sort() }));
    expect(sorted(await contents(other))).toEqual(
      before.map((event) => ({ ...event, marks: imported((event as { marks: string[] }).marks) })),
    );
    expect(other.history.idsMarked('sample')).toHaveLength(service.samples.count);
    expect(await importInto(other, file)).toMatchObject({ added: 0, known: all });
    await other.stop();
  });
}

test('an export of an earlier version, which tells no marks, adds nothing to its own history either', async ({ service, url, folder }) => {
  await fillWithAll(service, url);
  const file = join(folder, 'export.ndjson');
  await exportToFile({ dataFolder: service.dataFolder, format: 'ndjson', query: {} }, file);
  await writeFile(file, (await readFile(file, 'utf8')).replace(/,"marks":\[[^\]]*\](?=,"body":)/g, ''));
  expect(await importInto(service, file)).toMatchObject({ added: 0, notUnderstood: { count: 0 } });
  const other = await Service.open({ dataFolder: join(folder, 'other'), program: 'A test' });
  await importInto(other, file);
  expect(other.history.idsMarked('test')).toHaveLength(2);
  await other.stop();
});

test('import takes a list of HireHop’s messages, tells what it can’t take with its line, and keeps the rest', async ({ folder }) => {
  const file = join(folder, 'messages.json');
  const data = join(folder, 'data');
  const latin1 = Buffer.from(JSON.stringify(statusMessage(3)), 'latin1');
  const list = Buffer.concat([
    Buffer.from(`[\n${JSON.stringify(statusMessage(0), null, 2)},\n${asPhp(statusMessage(1))},\n{"a":1},\n`),
    latin1,
    Buffer.from(`,\n7\n]\n${JSON.stringify(statusMessage(2))}\nnot JSON\n`),
  ]);
  await writeFile(file, list);
  const result = await hopwatch(['import', file, '--data', data]);
  expect(result).toMatchObject({ status: 1, stdout: '3 new, 0 known, 4 not understood\n' });
  expect(latin1.includes(0xeb)).toBe(true);
  for (const words of ['there is no event name', 'this is not UTF-8 text', 'this is not a JSON object', 'this is not JSON'])
    expect(result.stderr).toContain(words);
  const { stdout } = await hopwatch(['export', '--format', 'ndjson', '--data', data]);
  expect(stdout).not.toContain('\uFFFD');
  expect(await hopwatch(['import', file, '--data', data])).toMatchObject({ stdout: '0 new, 3 known, 4 not understood\n' });
});

test('a text with line separators of Unicode is one message', async ({ folder }) => {
  const file = join(folder, 'messages.ndjson');
  const message = statusMessage(0, { data: { JOB_NAME: 'one\u2028two\u2029three\u0085four' } });
  await writeFile(file, `\uFEFF${JSON.stringify(message)}\r\n`);
  expect(await hopwatch(['import', file, '--data', join(folder, 'data')])).toMatchObject({
    status: 0,
    stdout: '1 new, 0 known, 0 not understood\n',
  });
});

test('an import of a file that can’t be read makes no data folder', async ({ folder }) => {
  for (const file of [join(folder, 'missing.ndjson'), folder]) {
    const result = await hopwatch(['import', file, '--data', join(folder, 'data')]);
    expect(result).toMatchObject({ status: 1, stdout: '' });
    expect(result.stderr).toContain('The file could not be imported');
  }
  expect(await readdir(folder)).toEqual([]);
});
