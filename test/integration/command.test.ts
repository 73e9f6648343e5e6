import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { segmentLimits } from '../../electron/storage/segment-file.ts';
import { exportFormatSchema } from '../../shared/export/choice.ts';
import { type CommandResult, hopwatch, ListeningCommand, post } from '../support/hopwatch-command.ts';
import { asPhp, exportKey, statusMessage } from '../support/messages.ts';
import { expect, test } from '../support/node-test.ts';

interface Exported {
  id: string;
  receivedAt: string;
  event: string;
  job: number | null;
  body: Record<string, unknown>;
}

const ndjson = (text: string): Exported[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Exported);

/** A folder with these messages in its history. */
async function fill(folder: string, messages: readonly unknown[]): Promise<CommandResult> {
  const file = join(folder, 'messages.ndjson');
  await writeFile(file, messages.map((message) => `${JSON.stringify(message)}\n`).join(''));
  return hopwatch(['import', file, '--data', join(folder, 'data')]);
}

test('listen says where it listens, prints recorded events, and ends cleanly on SIGTERM', async ({ folder }) => {
  await hopwatch(['set', 'exportKey', exportKey, '--data', folder]);
  const listener = await ListeningCommand.start(['--data', folder, '--port', '0', '--events']);
  expect(listener.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/hooks\/[\w-]{32}$/);
  expect(listener.data).toBe(folder);
  expect((await post(listener.url, statusMessage(0))).status).toBe(200);
  expect((await post(listener.url, { event: 'job.updated' })).status).toBe(403);
  expect((await post(listener.url, statusMessage(1, { event: 'contact.person.updated', job: undefined, data: {} }))).status).toBe(200);
  expect(await listener.end()).toBe(0);
  expect(listener.lines.map((line) => JSON.parse(line))).toEqual([
    { id: '000000000001', event: 'job.status.updated', job: 15_564, receivedAt: expect.stringMatching(/^\d{4}-.*\.\d{3}Z$/) },
    { id: '000000000002', event: 'contact.person.updated', job: null, receivedAt: expect.any(String) },
  ]);
});

test('what is refused or only looked at is answered, and leaves no word on stderr', async ({ folder }) => {
  await hopwatch(['set', 'exportKey', exportKey, '--data', folder]);
  const listener = await ListeningCommand.start(['--data', folder, '--port', '0']);
  const statuses: number[] = [];
  for (const [path, method] of [
    [listener.url, 'GET'],
    [listener.url, 'HEAD'],
    [listener.url, 'PUT'],
    [new URL('/', listener.url).href, 'GET'],
    [new URL('/hooks/%zz', listener.url).href, 'GET'],
    [new URL('/hooks/wrong', listener.url).href, 'POST'],
  ] as const) {
    statuses.push((await fetch(path, { method })).status);
  }
  expect(statuses).toEqual([200, 200, 405, 404, 404, 404]);
  expect(await listener.end()).toBe(0);
  expect(listener.stderr).toBe('');
});

test('a port is chosen once and kept; --port is for one run', async ({ folder }) => {
  const first = await ListeningCommand.start(['--data', folder]);
  await first.end();
  const other = await ListeningCommand.start(['--data', folder, '--port', '0']);
  await other.end();
  const again = await ListeningCommand.start(['--data', folder]);
  await again.end();
  expect(again.url).toBe(first.url);
  expect(other.url).not.toBe(first.url);
});

test('a taken port ends listen with what to do next', async ({ folder }) => {
  const first = await ListeningCommand.start(['--data', join(folder, 'one'), '--port', '0']);
  const { port } = new URL(first.url);
  const second = await hopwatch(['listen', '--data', join(folder, 'two'), '--port', port]);
  expect(second).toMatchObject({ status: 1, stdout: '' });
  expect(second.stderr).toContain(`Another program is using port ${port}`);
  await first.end();
});

test('a second writer is refused with the name of the first; readers work beside it', async ({ folder }) => {
  const listener = await ListeningCommand.start(['--data', folder, '--port', '0']);
  await post(listener.url, statusMessage(0));
  for (const args of [['listen'], ['set', 'port', '20000'], ['import', join(folder, 'settings.json')]]) {
    const refused = await hopwatch([...args, '--data', folder]);
    expect(refused).toMatchObject({ status: 1, stdout: '' });
    expect(refused.stderr).toContain(`hopwatch listen (process ${listener.pid}`);
  }
  expect(ndjson((await hopwatch(['export', '--format', 'ndjson', '--data', folder])).stdout)).toHaveLength(1);
  expect((await hopwatch(['verify', '--data', folder])).status).toBe(0);
  expect(await listener.end()).toBe(0);
});

test('set keeps a setting', async ({ folder }) => {
  expect(await hopwatch(['set', 'baseUrl', 'hirehop.net', '--data', folder])).toMatchObject({ status: 0, stdout: '' });
  expect(JSON.parse(await readFile(join(folder, 'settings.json'), 'utf8'))).toMatchObject({ baseUrl: 'https://hirehop.net' });
  for (const [name, value, kept] of [
    ['storm', '8 in 60', { storm: { events: 8, seconds: 60 } }],
    ['preview', 'type', { preview: 'type' }],
    ['urgentBreaksThrough', 'on', { urgentBreaksThrough: true }],
    ['me', 'Zoë', { me: 'Zoë' }],
  ] as const) {
    expect(await hopwatch(['set', name, value, '--data', folder])).toMatchObject({ status: 0 });
    expect(JSON.parse(await readFile(join(folder, 'settings.json'), 'utf8'))).toMatchObject(kept);
  }
});

test('set with a wrong name or value exits with 2 and says which ones there are', async ({ folder }) => {
  for (const [args, words] of [
    [['set', 'prot', '1'], /no setting "prot".*Did you mean port\?.*exportKey, port, baseUrl, notifications/],
    [['set', 'port', 'high'], /port can’t be set to that.*whole number/],
    [['set', 'port', '80'], /between 1024 and 65535/],
    [['set', 'notifications', 'maybe'], /on or off/],
    [['set', 'urgentBreaksThrough', 'maybe'], /on or off/],
    [['set', 'storm', 'many'], /5 in 10/],
    [['set', 'storm', '0 in 10'], /between 1 and 100/],
    [['set', 'preview', 'some'], /preview can’t be set to that.*full, type or none/],
    [['set', 'baseUrl', 'nonsense'], /https:\/\/myhirehop\.com/],
    [['set', 'port'], /exactly one value/],
    [['set'], /exportKey, port/],
  ] as const) {
    const result = await hopwatch([...args, '--data', folder]);
    expect(result, args.join(' ')).toMatchObject({ status: 2, stdout: '' });
    expect(result.stderr).toMatch(words);
    expect(result.stderr).not.toContain('    at ');
  }
});

test('an unknown command or option exits with 2 and a hint', async () => {
  for (const [args, words] of [
    [['lisen'], /Did you mean listen\?/],
    [['--verson'], /Did you mean --version\?/],
    [['export', '--fromat', 'csv'], /no option --fromat.*Did you mean --format\?/],
    [['export'], /needs --format.*csv, xlsx, ndjson, json/],
    [['export', '--format', 'xml'], /no format "xml"/],
    [['export', '--format', 'csv', '--since', 'yesterday'], /--since takes a date.*2026-03-29/],
    [['export', '--format', 'csv', '--job', 'x'], /--job takes a whole number/],
    [['listen', '--port', '99999'], /--port takes a whole number from 0 to 65535/],
    [['listen', '--port'], /--port/],
    [['import'], /needs one file/],
  ] as const) {
    const result = await hopwatch(args);
    expect(result, args.join(' ')).toMatchObject({ status: 2, stdout: '' });
    expect(result.stderr).toMatch(words);
    expect(result.stderr).not.toContain('    at ');
  }
});

test('help explains every command and option, and version is the package version', async () => {
  const { version } = JSON.parse(await readFile(join(import.meta.dirname, '../../package.json'), 'utf8')) as { version: string };
  expect(await hopwatch(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  const { stdout, status } = await hopwatch(['--help']);
  expect(status).toBe(0);
  for (const word of ['listen', 'set KEY VALUE', 'export', 'import FILE', 'verify', '--since T', '--events', '--host', '--text WORDS'])
    expect(stdout).toContain(word);
  expect((await hopwatch(['set', '--help'])).stdout).toContain('exportKey');
  for (const format of exportFormatSchema.options) expect((await hopwatch(['export', '--help'])).stdout).toContain(format);
});

test('export gives each event whole, the export key redacted, in every format', async ({ folder }) => {
  const data = { ID: 1, JOB_NAME: 'Über "quoted", and\r\nbroken', CLIENT: '=1+1', MONEY: '-5.00', BIG: 1 };
  const listener = await ListeningCommand.start(['--data', folder, '--port', '0']);
  const text = JSON.stringify(statusMessage(0, { data })).replace('"BIG":1', '"BIG":9007199254740993,"HUGE":1e400');
  await post(listener.url, text);
  await post(listener.url, asPhp(statusMessage(1)));
  const lines = (await hopwatch(['export', '--format', 'ndjson', '--data', folder])).stdout;
  expect(lines).toContain(text.replace(exportKey, '[redacted]'));
  expect(lines).not.toContain(exportKey);
  expect(ndjson(lines)).toMatchObject([
    { id: '000000000001', event: 'job.status.updated', job: 15_564, body: { user_name: 'Zoë', data: { JOB_NAME: data.JOB_NAME } } },
    { id: '000000000002', job: 15_565, body: { ...statusMessage(1), export_key: '[redacted]' } },
  ]);
  expect(ndjson(lines)[0]?.receivedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  const json = await hopwatch(['export', '--format', 'json', '--data', folder]);
  expect(JSON.parse(json.stdout)).toEqual(ndjson(lines));
  const file = join(folder, 'out.csv');
  expect(await hopwatch(['export', '--format', 'csv', '--out', file, '--data', folder])).toMatchObject({ status: 0, stdout: '' });
  const rows = parse(await readFile(file), { bom: true, columns: true }) as Record<string, string>[];
  expect(rows[0]).toMatchObject({
    job: '15564',
    jobName: data.JOB_NAME,
    client: "'=1+1",
    user: 'Zoë',
    MONEY: '-5.00',
    changes: 'Status: Provisional → Booked',
  });
  await listener.end();
});

test('export chooses events by time, name, job, user and words', async ({ folder }) => {
  await fill(folder, [
    statusMessage(0, { time: '2026-03-01 23:59:59' }),
    statusMessage(1, { time: '2026-03-02 00:00:00', event: 'invoice.status.updated', user_name: 'John Smith' }),
    statusMessage(2, { time: '2026-03-02 23:59:59', data: { VENUE: 'Élysée' } }),
    statusMessage(3, { time: '2026-03-03 00:00:00' }),
  ]);
  const jobs = async (...options: string[]): Promise<number[]> => {
    const { stdout } = await hopwatch(['export', '--format', 'ndjson', '--data', join(folder, 'data'), ...options], { TZ: 'UTC' });
    return ndjson(stdout).map(({ job }) => (job ?? 0) - 15_564);
  };
  expect(await jobs()).toEqual([0, 1, 2, 3]);
  expect(await jobs('--since', '2026-03-02')).toEqual([1, 2, 3]);
  expect(await jobs('--until', '2026-03-02')).toEqual([0, 1, 2]);
  expect(await jobs('--since', '2026-03-02T00:00:01Z', '--until', '2026-03-03T00:00:00Z')).toEqual([2]);
  expect(await jobs('--event', 'job.*')).toEqual([0, 2, 3]);
  expect(await jobs('--job', '15566')).toEqual([2]);
  expect(await jobs('--user', 'zoe')).toEqual([0, 2, 3]);
  expect(await jobs('--text', 'ELYSEE')).toEqual([2]);
  expect(await jobs('--text', 'nowhere')).toEqual([]);
});

test('a failed export says why, leaves nothing behind and keeps the file that was there', async ({ folder }) => {
  await fill(folder, [statusMessage(0)]);
  const target = join(folder, 'taken');
  await mkdir(join(target, 'inside'), { recursive: true });
  const failed = await hopwatch(['export', '--format', 'csv', '--out', target, '--data', join(folder, 'data')]);
  expect(failed).toMatchObject({ status: 1, stdout: '' });
  expect(failed.stderr).toContain('The export was not written');
  expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([]);
  expect((await stat(target)).isDirectory()).toBe(true);
});

test('a folder without a history is told, and none is made', async ({ folder }) => {
  for (const args of [['export', '--format', 'json'], ['verify']]) {
    const result = await hopwatch([...args, '--data', join(folder, 'nowhere')]);
    expect(result).toMatchObject({ status: 1, stdout: '' });
    expect(result.stderr).toContain('There is no Hopwatch history here');
  }
  expect(await readdir(folder)).toEqual([]);
});

test('without --data the commands use the folder of the desktop app', async ({ folder }) => {
  const env = { XDG_CONFIG_HOME: folder, HOME: folder, APPDATA: folder };
  test.skip(process.platform === 'darwin', 'macOS has no variable for this folder.');
  await hopwatch(['set', 'port', '20000'], env);
  expect(JSON.parse(await readFile(join(folder, 'Hopwatch/data/settings.json'), 'utf8'))).toMatchObject({ port: 20_000 });
});

test('import takes messages and earlier exports, tells new from known, and says what it did not understand', async ({ folder }) => {
  const messages = [statusMessage(0), statusMessage(1), statusMessage(1), statusMessage(2, { time: '2026-03-01 10:00:00' })];
  expect(await fill(folder, messages)).toMatchObject({ status: 0, stdout: '4 new, 0 known, 0 not understood\n' });
  expect(await fill(folder, messages)).toMatchObject({ stdout: '0 new, 4 known, 0 not understood\n' });
  const exported = (await hopwatch(['export', '--format', 'ndjson', '--data', join(folder, 'data')])).stdout;
  expect(ndjson(exported).map(({ receivedAt }) => receivedAt)).toEqual([
    '2026-03-01T09:00:00.000Z',
    '2026-03-01T09:00:00.000Z',
    '2026-03-01T09:00:00.000Z',
    '2026-03-01T10:00:00.000Z',
  ]);
  const file = join(folder, 'export.ndjson');
  await writeFile(file, `\uFEFF${exported}not json\n[1]\n\n{"a":1}\n${asPhp(statusMessage(0))}\n`);
  const elsewhere = await hopwatch(['import', file, '--data', join(folder, 'elsewhere')]);
  expect(elsewhere).toMatchObject({ status: 1, stdout: '5 new, 0 known, 3 not understood\n' });
  expect(elsewhere.stderr).toContain(`${file}:5: this is not JSON`);
  expect(elsewhere.stderr).toContain(`${file}:8: there is no event name`);
  const again = (await hopwatch(['export', '--format', 'ndjson', '--data', join(folder, 'elsewhere')])).stdout;
  expect(again.startsWith(exported)).toBe(true);
  const missing = await hopwatch(['import', join(folder, 'missing'), '--data', join(folder, 'elsewhere')]);
  expect(missing).toMatchObject({ status: 1, stdout: '' });
  expect(missing.stderr).toContain('The file could not be imported');
});

test('verify reports what is damaged, where and how much, and changes nothing', async ({ folder }) => {
  await fill(folder, [statusMessage(0), statusMessage(1), statusMessage(2)]);
  const data = join(folder, 'data');
  const whole = await hopwatch(['verify', '--data', data]);
  expect(whole.status).toBe(0);
  expect(JSON.parse(whole.stdout)).toMatchObject({ whole: true, events: 3, eventsLost: 0, damage: [] });
  const segment = join(data, 'history/000001.ndjson');
  const bytes = await readFile(segment);
  bytes[bytes.indexOf('15565')] = 0x32;
  await writeFile(segment, bytes);
  await writeFile(join(data, 'settings.json'), '{');
  const damaged = await hopwatch(['verify', '--data', data]);
  expect(damaged.status).toBe(1);
  expect(JSON.parse(damaged.stdout)).toMatchObject({
    whole: false,
    events: 2,
    eventsLost: 1,
    damage: [
      { file: 'history/000001.ndjson', what: 'line', line: 3, events: 1 },
      { file: 'settings.json', what: 'settings', events: 0 },
    ],
  });
  expect((await readFile(segment)).equals(bytes)).toBe(true);
});

test('prune says what would go with --dry-run, and takes whole files of the oldest events off the disk', async ({ folder }) => {
  const many = segmentLimits.entries + 10;
  await fill(
    folder,
    Array.from({ length: many }, (_, number) =>
      statusMessage(number, { time: number < 4096 ? '2025-03-01 09:00:00' : '2026-03-01 09:00:00' }),
    ),
  );
  const data = join(folder, 'data');
  const prune = async (...options: string[]): Promise<unknown> =>
    JSON.parse((await hopwatch(['prune', '--data', data, ...options])).stdout);
  expect(await prune('--keep', '11', '--dry-run')).toMatchObject({ events: 0, oldest: null, removed: false });
  expect(await prune('--keep', '10', '--dry-run')).toMatchObject({
    events: 4096,
    segments: 1,
    oldest: '2025-03-01T09:00:00.000Z',
    removed: false,
  });
  expect(await prune('--keep', '5000')).toMatchObject({ events: 0, removed: true });
  expect(await prune('--older-than', '100')).toMatchObject({ events: 4096, removed: true });
  expect(JSON.parse((await hopwatch(['verify', '--data', data])).stdout)).toMatchObject({ whole: true, events: 10 });
  expect((await readdir(join(data, 'history'))).includes('000001.ndjson')).toBe(false);
  const wrong = await hopwatch(['prune', '--data', data]);
  expect(wrong).toMatchObject({ status: 2, stdout: '' });
  expect(wrong.stderr).toContain('needs --older-than or --keep');
});

test('prune goes by the time of the events: an imported older year goes, this year stays', async ({ folder }) => {
  const sent = (number: number, time: string): Record<string, unknown> => statusMessage(number, { time });
  const ofYear = (year: number, from: number, count: number): Record<string, unknown>[] =>
    Array.from({ length: count }, (_, index) => sent(from + index, `${year}-0${1 + (index % 3)}-10 09:00:00`));
  const year = new Date().getUTCFullYear();
  // In the order of arrival: this year, one event from a clock that was ahead, and an older year behind them.
  await fill(folder, [...ofYear(year, 0, 30), sent(30, `${year + 50}-01-01 00:00:00`), ...ofYear(2020, 31, 69)]);
  const data = join(folder, 'data');
  const prune = async (...options: string[]): Promise<{ stdout: Record<string, unknown>; stderr: string }> => {
    const { stdout, stderr } = await hopwatch(['prune', '--data', data, ...options]);
    return { stdout: JSON.parse(stdout) as Record<string, unknown>, stderr };
  };
  const plan = {
    events: 69,
    oldest: '2020-01-10T09:00:00.000Z',
    newest: '2020-03-10T09:00:00.000Z',
    months: ['01', '02', '03'].map((month) => ({ month: `2020-${month}`, events: 23 })),
  };
  expect((await prune('--keep', '31', '--dry-run')).stdout).toMatchObject({ ...plan, removed: false });
  const { stdout, stderr } = await prune('--older-than', '730');
  expect(stdout).toMatchObject({ ...plan, removed: true });
  expect(stderr).toContain('Deleting 69 events, received from 2020-01-10T09:00:00.000Z to 2020-03-10T09:00:00.000Z.');
  const names = (await readdir(join(data, 'history'))).filter((name) => name.endsWith('.ndjson'));
  const left = await Promise.all(names.map((name) => readFile(join(data, 'history', name), 'utf8')));
  expect(left.join('')).not.toContain('"receivedAt":"2020-');
  expect(JSON.parse((await hopwatch(['verify', '--data', data])).stdout)).toMatchObject({ whole: true, events: 31 });
});
