import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { statusMessage } from '../support/messages.ts';
import { expect, test } from '../support/service-test.ts';

const text = JSON.stringify(statusMessage(1));
const plain = Buffer.from(text);
const form = `payload=${encodeURIComponent(text)}`;
const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0x00]);
const multipart = Buffer.concat([
  Buffer.from('--b\r\nContent-Disposition: form-data; name="p"; filename="p.png"\r\n\r\n'),
  picture,
  Buffer.from(`\r\n--b\r\nContent-Disposition: form-data; name="f"; filename="f.json"\r\n\r\n${text}\r\n--b--\r\n`),
]);

for (const [name, body, encoding, type] of [
  ['a plain body as UTF-8', plain, 'UTF-8'],
  ['a plain body as none', plain, 'none'],
  ['a plain body as 8bit', plain, '8bit'],
  ['a plain body as gzip', plain, 'gzip'],
  ['a plain body as br', plain, 'br'],
  ['a plain body as several', plain, 'gzip, br'],
  ['a plain body as something unheard of', plain, 'constructor'],
  ['gzip and then nothing', gzipSync(text), 'gzip, identity'],
  ['x-gzip', gzipSync(text), 'X-GZip'],
  ['gzip as UTF-8', gzipSync(text), 'utf-8'],
  ['gzip as deflate', gzipSync(text), 'deflate'],
  ['gzip without a label', gzipSync(text), null],
  ['deflate with its frame', deflateSync(text), 'deflate'],
  ['deflate without its frame', deflateRawSync(text), 'deflate'],
  ['deflate without its frame as gzip', deflateRawSync(text), 'gzip'],
  ['br as gzip', brotliCompressSync(text), 'gzip'],
  ['gzip in gzip', gzipSync(gzipSync(text)), 'gzip, gzip'],
  ['br in gzip', gzipSync(brotliCompressSync(text)), 'br, gzip'],
  ['gzip said twice and done once', gzipSync(text), 'gzip, gzip'],
  ['a form as 8bit', Buffer.from(form), '8bit', 'application/x-www-form-urlencoded'],
  ['a form in gzip', gzipSync(form), 'gzip', 'application/x-www-form-urlencoded'],
  ['a file beside a picture', multipart, null, 'multipart/form-data; boundary=b'],
  ['a file beside a picture in gzip', gzipSync(multipart), 'gzip', 'multipart/form-data; boundary=b'],
  ['a file beside a picture as none', multipart, 'none', 'multipart/form-data; boundary=b'],
] as const) {
  test(`a message is taken that comes with Content-Encoding in this way: ${name}`, async ({ service, url }) => {
    const headers = { 'content-type': type ?? 'application/json', ...(encoding !== null && { 'content-encoding': encoding }) };
    const response = await fetch(url, { method: 'POST', body: Uint8Array.from(body), headers });
    expect({ status: response.status, recorded: service.history.size, kept: service.quarantine.size }).toEqual({
      status: 200,
      recorded: 1,
      kept: 0,
    });
    expect((await service.history.page(0, 1))[0]?.job).toBe(statusMessage(1).job);
  });
}

test('a compressed message that was quarantined can be accepted', async ({ service, url }) => {
  for (const body of [gzipSync(text), deflateSync(text), deflateRawSync(text), brotliCompressSync(text), multipart]) {
    await service.quarantine.keep({ receivedAt: 1, reason: 'bad-encoding', contentType: '', sender: '127.0.0.1', body: Buffer.from(body) });
  }
  expect(await service.data.acceptQuarantined(service.quarantine.idsThrough(10))).toEqual({ accepted: 5, left: 0 });
  expect(url).toContain('/hooks/');
});

test('a body that unfolds beyond the limit is refused at any depth, and what is unreadable is kept whole', async ({ service, url }) => {
  const send = async (body: Buffer, encoding: string): Promise<number> =>
    (await fetch(url, { method: 'POST', body: Uint8Array.from(body), headers: { 'content-encoding': encoding } })).status;
  const bomb = gzipSync(Buffer.alloc(20_000_000));
  expect(await send(gzipSync(bomb), 'gzip, gzip')).toBe(413);
  expect(await send(bomb, 'utf-8')).toBe(413);
  expect(await send(deflateRawSync(Buffer.alloc(20_000_000)), 'deflate')).toBe(413);
  expect(service.quarantine.size).toBe(0);
  const broken = gzipSync(text).subarray(0, 40);
  expect(await send(broken, 'gzip')).toBe(400);
  expect(await send(plain, `${'gzip, '.repeat(500)}gzip`)).toBe(200);
  const [kept] = await service.quarantine.page(0, 1);
  expect(kept).toMatchObject({ reason: 'bad-encoding' });
  expect(kept?.body.equals(broken)).toBe(true);
});
