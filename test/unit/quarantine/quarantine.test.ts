import { once } from 'node:events';
import { appendFile, cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { QuarantinedMessage } from '../../../electron/intake/quarantined-message.ts';
import { readKept } from '../../../electron/quarantine/kept-messages.ts';
import { Quarantine } from '../../../electron/quarantine/quarantine.ts';
import { expect, test } from '../../support/node-test.ts';

const limits = { messages: 10, bytes: 1024 * 1024 };
/** Files of four messages, so that a few messages fill several. */
const small = { limits, segmentLimits: { entries: 4, bytes: 1024 * 1024 } };

const message = (number: number, body = `message ${number}`): QuarantinedMessage => ({
  receivedAt: Date.parse('2026-03-01T09:00:00Z') + number,
  reason: 'not-json',
  contentType: 'text/plain',
  sender: '127.0.0.1',
  body: Buffer.from(body),
});

async function keepAll(quarantine: Quarantine, from: number, to: number): Promise<void> {
  for (let number = from; number <= to; number += 1) await quarantine.keep(message(number));
}

const bodies = async (quarantine: Quarantine): Promise<string[]> =>
  (await quarantine.page(0, 100)).reverse().map(({ body }) => body.toString());
const bodiesOf = (from: number, to: number): string[] => Array.from({ length: to - from + 1 }, (_, at) => `message ${from + at}`);
const segments = async (folder: string): Promise<string[]> => (await readdir(folder)).filter((name) => name.endsWith('.ndjson')).sort();

/** Opens a quarantine as it would be after a power cut at this moment. */
async function afterPowerCut(folder: string, options = small): Promise<Quarantine> {
  const copy = `${folder}-${(await readdir(join(folder, '..'))).length}`;
  await cp(folder, copy, { recursive: true });
  return Quarantine.open(copy, options);
}

test('of ten messages more than ten thousand the oldest ten go, and are counted', async ({ folder }) => {
  const quarantine = await Quarantine.open(folder);
  for (let from = 1; from <= 10_010; from += 1001)
    await Promise.all(Array.from({ length: 1001 }, (_, at) => quarantine.keep(message(from + at))));
  expect(quarantine.size).toBe(10_000);
  expect(quarantine.dropped).toEqual({ count: 10, oldest: message(1).receivedAt, newest: message(10).receivedAt });
  await quarantine.close();
  const { kept, dropped } = await readKept(folder);
  expect([kept.length, kept[0]?.id, dropped?.count]).toEqual([10_000, 11, 10]);
});

test('the bound of bytes holds, too, and a message larger than that is kept alone', async ({ folder }) => {
  const quarantine = await Quarantine.open(folder, { limits: { messages: 100, bytes: 2000 } });
  for (const number of [1, 2, 3]) await quarantine.keep(message(number, 'x'.repeat(500)));
  expect([quarantine.size, quarantine.dropped?.count]).toEqual([2, 1]);
  await quarantine.keep(message(4, 'x'.repeat(3000)));
  expect([quarantine.size, quarantine.dropped?.count]).toEqual([1, 3]);
  await quarantine.close();
});

test('what went is counted the same after a restart and after a power cut, and files of which nothing is left go', async ({ folder }) => {
  const data = join(folder, 'quarantine');
  const quarantine = await Quarantine.open(data, small);
  await keepAll(quarantine, 1, 25);
  const cut = await afterPowerCut(data);
  expect([await bodies(cut), cut.dropped?.count]).toEqual([bodiesOf(16, 25), 15]);
  await keepAll(cut, 26, 27);
  expect([await bodies(cut), cut.dropped?.count]).toEqual([bodiesOf(18, 27), 17]);
  await cut.close();
  await quarantine.close();
  expect(await segments(data)).toEqual(['000004.ndjson', '000005.ndjson', '000006.ndjson', '000007.ndjson']);
  const again = await Quarantine.open(data, small);
  expect([await bodies(again), again.dropped?.count]).toEqual([bodiesOf(16, 25), 15]);
  await again.close();
});

test('a file that could not be removed after its messages went does not bring them back', async ({ folder }) => {
  const data = join(folder, 'quarantine');
  const quarantine = await Quarantine.open(data, small);
  await keepAll(quarantine, 1, 10);
  const first = await readFile(join(data, '000001.ndjson'));
  await quarantine.remove([1, 2, 3, 4]);
  expect(await segments(data)).not.toContain('000001.ndjson');
  await writeFile(join(data, '000001.ndjson'), first);
  const cut = await afterPowerCut(data);
  expect([await bodies(cut), cut.dropped]).toEqual([bodiesOf(5, 10), null]);
  await cut.close();
  await quarantine.close();
});

test('removed messages are gone at once and after a restart, from the disk with it, and their ids are never given again', async ({
  folder,
}) => {
  const data = join(folder, 'quarantine');
  const quarantine = await Quarantine.open(data, small);
  await keepAll(quarantine, 1, 6);
  expect(await quarantine.remove([2, 6, 99])).toBe(2);
  expect(await bodies(quarantine)).toEqual(['message 1', 'message 3', 'message 4', 'message 5']);
  await quarantine.close();
  for (const restart of [1, 2]) {
    const again = await Quarantine.open(data, small);
    expect(await bodies(again), String(restart)).toEqual(['message 1', 'message 3', 'message 4', 'message 5']);
    await again.close();
  }
  const texts = await Promise.all((await segments(data)).map((name) => readFile(join(data, name), 'utf8')));
  expect(texts.join('')).not.toContain('message 2');
  expect(texts.join('')).not.toContain('message 6');
  const last = await Quarantine.open(data, small);
  await last.keep(message(7));
  expect((await last.page(0, 1))[0]?.id).toBe(7);
  await last.close();
});

test('ids go on after everything was removed, a torn last file notwithstanding', async ({ folder }) => {
  const data = join(folder, 'quarantine');
  const quarantine = await Quarantine.open(data, small);
  await keepAll(quarantine, 1, 6);
  await quarantine.remove([1, 2, 3, 4, 5, 6]);
  await quarantine.close();
  await (await Quarantine.open(data, small)).close();
  const last = (await segments(data)).at(-1) ?? '';
  await writeFile(join(data, last), '');
  const again = await Quarantine.open(data, small);
  await again.keep(message(7));
  expect((await again.page(0, 1))[0]?.id).toBe(7);
  await again.close();
});

test('a last file that was torn when it was begun does not make ids begin anew', async ({ folder }) => {
  const quarantine = await Quarantine.open(folder, small);
  await keepAll(quarantine, 1, 4);
  await quarantine.close();
  await writeFile(join(folder, '000002.ndjson'), '{"hopwa');
  const again = await Quarantine.open(folder, small);
  await again.keep(message(5));
  expect((await again.page(0, 9)).map(({ id }) => id)).toEqual([5, 4, 3, 2, 1]);
  await again.close();
});

test('when removing cannot be written down nothing is removed, and messages are kept all the same', async ({ folder }) => {
  const quarantine = await Quarantine.open(folder, small);
  await keepAll(quarantine, 1, 5);
  // A folder of that name is in the way of the file.
  await mkdir(join(folder, 'removed.json.new'));
  await expect(quarantine.remove([1, 2, 3, 4])).rejects.toThrow();
  await keepAll(quarantine, 6, 12);
  expect([await bodies(quarantine), quarantine.dropped?.count]).toEqual([bodiesOf(3, 12), 2]);
  await rm(join(folder, 'removed.json.new'), { recursive: true });
  expect(await quarantine.remove([3])).toBe(1);
  await quarantine.close();
  const again = await Quarantine.open(folder, small);
  expect([await bodies(again), again.dropped?.count]).toEqual([bodiesOf(4, 12), 2]);
  await again.close();
});

test('a damaged line stays on the disk, whatever goes around it', async ({ folder }) => {
  const quarantine = await Quarantine.open(folder, small);
  await keepAll(quarantine, 1, 8);
  await quarantine.close();
  const file = join(folder, '000001.ndjson');
  await writeFile(file, (await readFile(file, 'utf8')).replace('message 2', 'message X'));
  const damaged = await Quarantine.open(folder, small);
  expect(await bodies(damaged)).toEqual([...bodiesOf(1, 1), ...bodiesOf(3, 8)]);
  await damaged.remove([1, 3, 4]);
  await damaged.close();
  await (await Quarantine.open(folder, small)).close();
  expect(await readFile(file, 'utf8')).toContain('message X');
  expect(await readFile(file, 'utf8')).not.toContain('message 3');
});

test('a torn message at the end is cut off and copied aside, and nothing else is lost', async ({ folder }) => {
  const quarantine = await Quarantine.open(folder, small);
  await keepAll(quarantine, 1, 3);
  await quarantine.close();
  await appendFile(join(folder, '000001.ndjson'), '{"id":"000000000004","rec');
  const again = await Quarantine.open(folder, small);
  expect(await bodies(again)).toEqual(bodiesOf(1, 3));
  await again.close();
  expect((await readdir(folder)).some((name) => name.includes('torn'))).toBe(true);
});

test('it tells when something changes, and a reader beside it sees the same', async ({ folder }) => {
  const quarantine = await Quarantine.open(folder, small);
  const changed = once(quarantine, 'changed');
  await quarantine.keep(message(1));
  await changed;
  await keepAll(quarantine, 2, 12);
  const removed = once(quarantine, 'changed');
  await quarantine.remove([12]);
  await removed;
  const { kept, dropped } = await readKept(folder, limits);
  expect(kept.map(({ id }) => id)).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11]);
  expect(dropped).toEqual(quarantine.dropped);
  await quarantine.close();
});
