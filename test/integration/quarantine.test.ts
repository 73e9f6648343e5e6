import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hopwatch, ListeningCommand, post } from '../support/hopwatch-command.ts';
import { exportKey, statusMessage } from '../support/messages.ts';
import { expect, test } from '../support/node-test.ts';

const wrong = (number: number): Record<string, unknown> => statusMessage(number, { export_key: 'another key' });
const ndjson = (text: string): Record<string, unknown>[] =>
  text
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/** Runs `hopwatch quarantine` on a data folder. */
const quarantine = (folder: string, ...args: string[]): ReturnType<typeof hopwatch> => hopwatch(['quarantine', ...args, '--data', folder]);

async function quarantineAll(folder: string, messages: readonly (Record<string, unknown> | string)[]): Promise<ListeningCommand> {
  await hopwatch(['set', 'exportKey', exportKey, '--data', folder]);
  const listener = await ListeningCommand.start(['--data', folder, '--port', '0']);
  for (const message of messages) await post(listener.url, message);
  return listener;
}

test('what was set aside is listed beside a running Hopwatch, and changed only when it has ended', async ({ folder }) => {
  const listener = await quarantineAll(folder, [wrong(0), '{"event":', wrong(1)]);
  const { status, stdout, stderr } = await quarantine(folder, 'list');
  expect([status, stderr]).toEqual([0, '']);
  expect(ndjson(stdout)).toMatchObject([
    { id: '000000000001', reason: 'wrong-key', sender: '127.0.0.1', contentType: 'application/json', encoding: 'utf8' },
    { id: '000000000002', reason: 'not-json', body: '{"event":' },
    { id: '000000000003', reason: 'wrong-key', body: JSON.stringify({ ...wrong(1), export_key: '[redacted]' }) },
  ]);
  expect(stdout).not.toContain('another key');
  for (const action of ['accept', 'delete']) {
    const refused = await quarantine(folder, action, '--all');
    expect(refused).toMatchObject({ status: 1, stdout: '' });
    expect(refused.stderr).toContain('Another Hopwatch is using this data folder');
  }
  expect(await listener.end()).toBe(0);

  expect(await quarantine(folder, 'accept', '1')).toEqual({ status: 0, stdout: '1 accepted, 0 not understood\n', stderr: '' });
  const rest = await quarantine(folder, 'accept', '--all');
  expect(rest).toMatchObject({ status: 1, stdout: '1 accepted, 1 not understood\n' });
  expect(rest.stderr).toContain('stay in the quarantine');
  const events = ndjson((await hopwatch(['export', '--format', 'ndjson', '--data', folder])).stdout);
  expect(events.map(({ job }) => job)).toEqual([15_564, 15_565]);
  expect(JSON.stringify(events)).not.toContain('another key');
  expect(ndjson((await quarantine(folder, 'list')).stdout).map(({ id }) => id)).toEqual(['000000000002']);
  expect(await quarantine(folder, 'delete', '000000000002')).toEqual({ status: 0, stdout: '1 deleted\n', stderr: '' });
  expect(await quarantine(folder, 'list')).toEqual({ status: 0, stdout: '', stderr: '' });
  const again = await quarantine(folder, 'delete', '2');
  expect(again).toMatchObject({ status: 1, stdout: '0 deleted\n' });
  expect(again.stderr).toContain('There is no message 000000000002 in the quarantine');
});

test('a wrong call exits with 2 and a hint, a folder without data with 1, and none is made', async ({ folder }) => {
  for (const [args, words] of [
    [[], /list, accept, delete/],
    [['lst'], /Did you mean list\?/],
    [['accept'], /needs the ids of messages, or --all/],
    [['delete', '1', '--all'], /not both/],
    [['delete', 'x'], /not the id of a message/],
    [['list', '1'], /takes neither ids nor --all/],
  ] as const) {
    const result = await quarantine(folder, ...args);
    expect(result, args.join(' ')).toMatchObject({ status: 2, stdout: '' });
    expect(result.stderr).toMatch(words);
  }
  for (const args of [['list'], ['accept', '--all'], ['delete', '1']]) {
    const result = await quarantine(join(folder, 'nowhere'), ...args);
    expect(result).toMatchObject({ status: 1, stdout: '' });
    expect(result.stderr).toContain('There is no Hopwatch history here');
  }
});

test('nothing that a sender wrote reaches the terminal as a control sequence, and what is listed is exact all the same', async ({
  folder,
}) => {
  const hostile = '{"a":"\u001b[31mred\u009b2J\u202eevil\u200b","b":';
  const bytes = Uint8Array.from([0x7b, 0xff, 0xfe, 0x7d]);
  const listener = await quarantineAll(folder, [hostile]);
  await fetch(listener.url, { method: 'POST', body: bytes, headers: { 'content-type': 'text/x; a="\u009b"' } });
  await listener.end();
  const { stdout } = await quarantine(folder, 'list');
  expect(stdout.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  const [text, binary] = ndjson(stdout);
  expect(text).toMatchObject({ encoding: 'utf8', body: hostile });
  expect(binary).toMatchObject({ encoding: 'base64', body: Buffer.from(bytes).toString('base64') });
});

test('a file name in an error can neither steer the terminal nor break the line', async ({ folder }) => {
  const { stderr } = await hopwatch(['import', join(folder, 'a\u001b[2J\u202eb\nc'), '--data', folder]);
  expect(stderr).toMatch(/^hopwatch: The file could not be imported\. [^\p{Cc}\p{Cf}]*\n$/u);
});

test('verify and list tell how many had to go, and a backup carries what was removed and the count', async ({ folder }) => {
  const data = join(folder, 'data');
  await (await quarantineAll(data, [wrong(0), wrong(1), wrong(2)])).end();
  const removed = { version: 1, ranges: [[1, 1]], nextId: 4, dropped: { count: 7, oldest: 0, newest: 86_400_000 } };
  await writeFile(join(data, 'quarantine/removed.json'), JSON.stringify(removed));
  const dropped = { count: 7, oldest: '1970-01-01T00:00:00.000Z', newest: '1970-01-02T00:00:00.000Z' };
  const copy = join(folder, 'copy');
  const archive = join(folder, 'b.tar.gz');
  expect(await hopwatch(['backup', '--out', archive, '--data', data])).toMatchObject({ status: 0 });
  expect(await hopwatch(['restore', archive, '--data', copy])).toMatchObject({ status: 0, stderr: '' });
  for (const each of [data, copy]) {
    const report = JSON.parse((await hopwatch(['verify', '--data', each])).stdout);
    expect(report).toMatchObject({ whole: true, quarantined: 2, quarantineDropped: dropped });
    const listed = await quarantine(each, 'list');
    expect(ndjson(listed.stdout).map(({ id }) => id)).toEqual(['000000000002', '000000000003']);
    expect(listed.stderr).toContain('7 messages were deleted to make room, received from 1970-01-01');
  }
});

test('a folder of the first format gives its messages up as any other', async ({ folder }) => {
  await cp(join(import.meta.dirname, '../fixtures/format-1'), folder, { recursive: true });
  await mkdir(join(folder, 'unrelated'));
  expect(ndjson((await quarantine(folder, 'list')).stdout)).toHaveLength(2);
  expect(await quarantine(folder, 'accept', '--all')).toMatchObject({ status: 1, stdout: '0 accepted, 2 not understood\n' });
  expect(await quarantine(folder, 'delete', '1')).toMatchObject({ status: 0, stdout: '1 deleted\n' });
  expect(JSON.parse((await hopwatch(['verify', '--data', folder])).stdout)).toMatchObject({ whole: true, events: 9, quarantined: 1 });
});
