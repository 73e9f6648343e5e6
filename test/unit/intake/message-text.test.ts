import { expect, test } from 'playwright/test';
import { findMessageText } from '../../../electron/intake/message-text.ts';

const message = '{"event":"job.updated","data":{"JOB_NAME":"Tom & Jerry + 100% Zoë"},"changes":[]}';
const bytes = (text: string | Buffer): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(text));
const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0xff, 0xfe]);

const multipart = 'multipart/form-data; boundary=AaB03x';
const part = (headers: string, content: string | Buffer): Buffer =>
  Buffer.concat([Buffer.from(`--AaB03x\r\n${headers}\r\n\r\n`), Buffer.from(content), Buffer.from('\r\n')]);
const end = Buffer.from('--AaB03x--\r\n');
const field = part('Content-Disposition: form-data; name="payload"', message);
const file = part('Content-Disposition: form-data; name="f"; filename="hook.json"\r\nContent-Type: application/json', message);
const pictureFile = part('Content-Disposition: form-data; name="p"; filename="p.png"\r\nContent-Type: image/png', picture);
const encoded = (encoding: string, content: string): Buffer => part(`Content-Transfer-Encoding: ${encoding}`, content);
const quotedPrintable = message.replaceAll('=', '=3D').replace('ë', '=C3=AB').replace('Jerry', 'Je=\r\nrry');

for (const [name, body, type] of [
  ['in a field of a multipart form', Buffer.concat([field, end]), multipart],
  ['in a file of a multipart form', Buffer.concat([file, end]), multipart],
  ['in a file beside a picture', Buffer.concat([pictureFile, file, end]), multipart],
  ['in a field before a picture', Buffer.concat([field, pictureFile, end]), multipart],
  ['behind other JSON that is no event', Buffer.concat([part('Content-Type: application/json', '{"a":1}'), file, end]), multipart],
  ['in a part of another multipart type', Buffer.concat([file, end]), 'multipart/mixed; boundary="AaB03x"; x=y'],
  ['in a part in base64', Buffer.concat([encoded('base64', Buffer.from(message).toString('base64')), end]), multipart],
  ['in a quoted-printable part', Buffer.concat([encoded('quoted-printable', quotedPrintable), end]), multipart],
  ['in a form that ends without its last boundary', file, multipart],
  ['in a form with line feeds alone', Buffer.from(`--AaB03x\nA: b\n\n${message}\n--AaB03x--\n`), multipart],
  ['in a form whose boundary is not named', Buffer.concat([file, end]), 'multipart/form-data'],
  ['in a form under another type', Buffer.concat([file, end]), 'application/octet-stream'],
  ['in a field of a form', `a=1&payload=${encodeURIComponent(message)}`, 'application/x-www-form-urlencoded'],
  ['in a field of a form with blanks as plus signs', `payload=${encodeURIComponent(message).replaceAll('%20', '+')}`, ''],
  ['in a field of a form under another type', `payload=${encodeURIComponent(message)}`, 'text/plain'],
  ['behind other fields that begin like it', `a=%7B%7D&b=%5B&c=[&payload=${encodeURIComponent(message)}`, ''],
  ['in a form without a name', encodeURIComponent(message), 'application/x-www-form-urlencoded'],
  ['in a form as the name of nothing', `${encodeURIComponent(message)}=`, 'application/x-www-form-urlencoded'],
  ['in a form that forgot to encode it', `payload=${message}`, 'application/x-www-form-urlencoded'],
  ['as it stands, whatever the type', `\ufeff ${message}`, multipart],
] as const) {
  test(`a message is found ${name}`, () => {
    const found = findMessageText(bytes(body), type);
    expect('text' in found && JSON.parse(found.text)).toEqual(JSON.parse(message));
  });
}

test('what holds no message is answered as it stands', () => {
  expect(findMessageText(bytes('a=b&c=d'), 'application/x-www-form-urlencoded')).toEqual({ text: 'a=b&c=d' });
  expect(findMessageText(bytes(Buffer.concat([pictureFile, end])), multipart)).toEqual({ reason: 'not-utf8' });
  expect(findMessageText(bytes('--'), multipart)).toEqual({ text: '--' });
});

for (const [name, text] of [
  ['fields without a value', 'a&'],
  ['no fields', '&'],
  ['blanks', '+'],
  ['boundaries', '--x\r\n'],
  ['line feeds', '\r\n\r\n'],
] as const) {
  test(`a mebibyte of ${name} is looked through at once`, () => {
    const before = performance.now();
    findMessageText(bytes(text.repeat(1_048_576 / text.length)), 'multipart/form-data; boundary=x');
    expect(performance.now() - before).toBeLessThan(3_000);
  });
}
