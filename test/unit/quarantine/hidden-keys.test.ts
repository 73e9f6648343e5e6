import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { backUp } from '../../../electron/backup/backup.ts';
import { restore } from '../../../electron/backup/restore.ts';
import { hashExportKey } from '../../../electron/intake/export-key.ts';
import { Service } from '../../../electron/service/service.ts';
import { freshSettings } from '../../../electron/settings/stored-settings.ts';
import { formatId } from '../../../electron/storage/ids.ts';
import { sealObject } from '../../../electron/storage/line.ts';
import { encodeHeader } from '../../../electron/storage/segment-file.ts';
import { post } from '../../support/hopwatch-command.ts';
import { exportKey as key, statusMessage } from '../../support/messages.ts';
import { expect, test } from '../../support/service-test.ts';

const open = (dataFolder: string): Promise<Service> => Service.open({ dataFolder, program: 'A test', port: 0 });
const all = (service: Service): number[] => service.quarantine.idsThrough(Number.POSITIVE_INFINITY);

/** The files below a folder that hold the key, in whatever encoding. */
async function filesWithKey(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(files.map((file) => readFile(file)));
  const forms = [Buffer.from(key), Buffer.from(key, 'utf16le'), Buffer.from(Buffer.from(`"${key}"`).toString('base64').slice(2, -4))];
  return files.filter((_, at) => forms.some((form) => texts[at]?.includes(form)));
}

const line = (id: number, body: Buffer, encoding: 'utf8' | 'base64' = 'utf8'): Buffer =>
  sealObject({
    id: formatId(id),
    receivedAt: `2026-03-01T09:00:0${id}.000Z`,
    reason: 'wrong-key',
    contentType: 'application/json',
    sender: '127.0.0.1',
    encoding,
    body: body.toString(encoding),
  });

const messages = [
  Buffer.from(JSON.stringify(statusMessage(1))),
  Buffer.from(`{"event":"job.updated","export_key":"${key}`),
  Buffer.concat([Buffer.from([0xff]), Buffer.from(`export_key=${key}&job=1`)]),
  Buffer.from(JSON.stringify({ ...statusMessage(2), export_key: 'another key' })),
];

/** A data folder of an earlier version, with messages that it kept as they came, a damaged line and a torn one. */
async function makeOldFolder(folder: string): Promise<void> {
  await mkdir(join(folder, 'quarantine'), { recursive: true });
  await writeFile(join(folder, 'settings.json'), JSON.stringify({ ...freshSettings(), exportKey: hashExportKey(key) }));
  const lines = messages.map((body, at) => line(at + 1, body, at === 2 ? 'base64' : 'utf8'));
  const damaged = Buffer.from(
    line(5, Buffer.from(JSON.stringify(statusMessage(3))))
      .toString()
      .replace('Zoë', 'Zoe'),
  );
  await writeFile(join(folder, 'quarantine/000001.ndjson'), Buffer.concat([encodeHeader(1, 1), ...lines, damaged]));
  await writeFile(join(folder, 'quarantine/000001.ndjson.torn-1'), line(6, Buffer.from(JSON.stringify(statusMessage(4)))).subarray(0, 400));
}

const withoutKey = (body: Buffer): string => body.toString('latin1').replaceAll(key, '[redacted]').replace('another key', '[redacted]');

test('no message that is kept holds its key, and with the right key it is verified later, a restart between', async ({ folder }) => {
  const service = await open(folder);
  await service.keepSettings({ exportKey: 'mistyped' });
  await service.start();
  const url = service.urls.current ?? '';
  expect((await post(url, statusMessage(0))).status).toBe(403);
  expect((await post(url, statusMessage(1, { export_key: ` ${key}\n` }))).status).toBe(403);
  expect((await post(url, statusMessage(2, { export_key: 'another key' }))).status).toBe(403);
  expect((await post(url, `{"export_key":"${key}","event":`)).status).toBe(400);
  expect((await post(url, statusMessage(3, { event: '', data: { NOTE: `https://a.example/?export_key=${key}` } }))).status).toBe(403);
  expect(await filesWithKey(folder)).toEqual([]);
  await service.stop();
  const again = await open(folder);
  await again.changeSettings({ exportKey: key });
  expect(await again.data.acceptQuarantined(all(again))).toEqual({ accepted: 3, left: 2 });
  const events = (await again.history.page(0, 9)).reverse();
  expect(events.map(({ marks }) => marks)).toEqual([['accepted'], ['accepted'], ['accepted', 'unverified']]);
  expect(JSON.parse(events[0]?.body ?? '')).toEqual({ ...statusMessage(0), export_key: '[redacted]' });
  await again.stop();
  expect(await filesWithKey(folder)).toEqual([]);
});

test('what is accepted is the repeat of what came with the right key', async ({ service, url }) => {
  const message = statusMessage(0, { data: { NOTE: JSON.stringify({ export_key: key }) } });
  await service.changeSettings({ exportKey: 'mistyped' });
  await post(url, message);
  await service.changeSettings({ exportKey: key });
  await post(url, message);
  await service.data.acceptQuarantined(all(service));
  expect((await service.history.page(0, 1))[0]?.marks).toEqual(['accepted', 'repeat']);
});

test('a compressed message with a key is kept unfolded and without it, any other as it came', async ({ service }) => {
  const keep = (body: Buffer<ArrayBuffer>): Promise<void> =>
    service.quarantine.keep({ receivedAt: 0, reason: 'bad-encoding', contentType: 'application/json', sender: '127.0.0.1', body });
  const plain = gzipSync(JSON.stringify({ event: 'job.updated' }));
  await keep(gzipSync(JSON.stringify(statusMessage(0))));
  await keep(plain);
  const [second, first] = await service.quarantine.page(0, 2);
  expect(JSON.parse(first?.body.toString() ?? '')).toEqual({ ...statusMessage(0), export_key: '[redacted]' });
  expect(second?.body).toEqual(plain);
  expect(await service.data.acceptQuarantined(all(service))).toEqual({ accepted: 2, left: 0 });
  expect((await service.history.page(0, 2)).map(({ marks }) => marks)).toEqual([['accepted', 'unverified'], ['accepted']]);
});

test('the keys of messages that an earlier version kept are redacted at the start, and still known', async ({ folder }) => {
  const data = join(folder, 'data');
  await makeOldFolder(data);
  // What was there before a backup was restored.
  await cp(join(data, 'quarantine'), join(data, 'before-restore-20260301-090000/quarantine'), { recursive: true });
  expect(await filesWithKey(data)).toHaveLength(4);
  const service = await open(data);
  expect(await filesWithKey(data)).toEqual([]);
  expect(await readdir(join(data, 'quarantine'))).not.toContain('before-redaction');
  const kept = (await service.quarantine.page(0, 9)).reverse();
  expect(kept.map(({ body }) => body.toString('latin1'))).toEqual(messages.map(withoutKey));
  expect(kept.map(({ receivedAt }) => new Date(receivedAt).getUTCSeconds())).toEqual([1, 2, 3, 4]);
  expect(await service.data.acceptQuarantined([1, 4])).toEqual({ accepted: 2, left: 0 });
  expect((await service.history.page(0, 9)).map(({ marks }) => marks)).toEqual([['accepted', 'unverified'], ['accepted']]);
  await service.stop();
});

test('where the files can’t be written anew no key is shown, and the next start does it', async ({ folder }) => {
  const data = join(folder, 'data');
  await makeOldFolder(data);
  const inTheWay = join(data, 'quarantine/000001.ndjson.new');
  await mkdir(inTheWay);
  const service = await open(data);
  expect((await service.quarantine.get([1])).map(({ body }) => body.toString('latin1'))).toEqual(messages.slice(0, 1).map(withoutKey));
  await service.stop();
  await rm(inTheWay, { recursive: true });
  await (await open(data)).stop();
  expect(await filesWithKey(data)).toEqual([]);
});

test('a stop amid redacting leaves whole files, and the next start goes on', async ({ folder }) => {
  const data = join(folder, 'data');
  await makeOldFolder(data);
  await cp(join(data, 'quarantine'), join(folder, 'copy'), { recursive: true });
  await cp(join(folder, 'copy'), join(data, 'quarantine/before-redaction'), { recursive: true });
  await writeFile(join(data, 'quarantine/000001.ndjson.new'), `{"export_key":"${key}`);
  await (await open(data)).stop();
  expect(await filesWithKey(data)).toEqual([]);
});

test('a backup of a folder that no newer version has opened holds no key', async ({ folder }) => {
  const data = join(folder, 'data');
  await makeOldFolder(data);
  await mkdir(join(data, 'history'));
  const file = join(folder, 'a.hopwatch-backup');
  await backUp(data, file);
  const unpacked = gunzipSync(await readFile(file));
  expect(unpacked.includes(key)).toBe(false);
  expect(unpacked.includes('[redacted]')).toBe(true);
  await restore(file, join(folder, 'restored'));
  const service = await open(join(folder, 'restored'));
  expect((await service.quarantine.page(0, 9)).reverse().map(({ body }) => body.toString('latin1'))).toEqual(messages.map(withoutKey));
  await service.stop();
});
