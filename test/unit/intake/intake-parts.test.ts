import { expect, test } from 'playwright/test';
import { hashExportKey, isExportKey } from '../../../electron/intake/export-key.ts';
import { findMessageText } from '../../../electron/intake/message-text.ts';
import { RepeatWindow, repeatWindowMs } from '../../../electron/intake/repeat-window.ts';

test('the same message is a repeat for ten minutes, and not after', () => {
  const repeats = new RepeatWindow();
  expect(repeats.note('a', 0)).toBe(false);
  expect(repeats.note('b', 1)).toBe(false);
  expect(repeats.note('a', repeatWindowMs)).toBe(true);
  expect(repeats.note('a', 2 * repeatWindowMs + 1)).toBe(false);
});

test('a clock that jumps back a little does not hide a repeat', () => {
  const repeats = new RepeatWindow();
  repeats.note('a', 60_000);
  expect(repeats.note('a', 1000)).toBe(true);
});

test('at least the last 25,000 messages are remembered, however fast they come, and old ones do not push them out', () => {
  const repeats = new RepeatWindow();
  for (let number = 0; number < 60_000; number += 1) repeats.note(`message ${number}`, 1_000_000);
  for (const at of [0, 1, 2]) repeats.note(`imported ${at}`, at);
  expect(repeats.note('message 40000', 1_000_001)).toBe(true);
  expect(repeats.note('message 1', 1_000_001)).toBe(false);
});

test('what could not be recorded is not remembered', () => {
  const repeats = new RepeatWindow();
  repeats.note('a', 0);
  repeats.forget('a');
  expect(repeats.note('a', 1)).toBe(false);
});

test('only the very string is the export key', () => {
  const hash = hashExportKey('22u43mrjwe7u');
  expect(isExportKey('22u43mrjwe7u', hash)).toBe(true);
  for (const wrong of ['22u43mrjwe7', '', ['22u43mrjwe7u'], { toString: () => '22u43mrjwe7u' }, 22, null, undefined]) {
    expect(isExportKey(wrong, hash)).toBe(false);
  }
});

test('a hash does not give the key away, nor that two accounts have the same', () => {
  const [one, two] = [hashExportKey('22u43mrjwe7u'), hashExportKey('22u43mrjwe7u')];
  expect(JSON.stringify(one)).not.toContain('22u43mrjwe7u');
  expect(one.hash).not.toBe(two.hash);
});

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

test('a message is found in JSON under any content type and in fields of forms', async () => {
  const json = '{"event":"job.updated"}';
  const field = `payload=${encodeURIComponent(json)}&x=1`;
  const boundary = '------------------------d74496d66958873e';
  const multipart = `--${boundary}\r\nContent-Disposition: form-data; name="other"\r\n\r\nx\r\n--${boundary}\r\nContent-Disposition: form-data; name="json"\r\n\r\n${json}\r\n--${boundary}--\r\n`;
  expect(await findMessageText(bytes(json), 'text/html')).toEqual({ text: json });
  expect(await findMessageText(bytes(`\uFEFF${json}`), '')).toEqual({ text: json });
  expect(await findMessageText(bytes(json), 'application/x-www-form-urlencoded')).toEqual({ text: json });
  expect(await findMessageText(bytes(field), 'application/x-www-form-urlencoded; charset=utf-8')).toEqual({ text: json });
  expect(await findMessageText(bytes(multipart), `multipart/form-data; boundary=${boundary}`)).toEqual({ text: json });
  expect(await findMessageText(bytes('multi'), `multipart/form-data; boundary=${boundary}`)).toEqual({ text: 'multi' });
  expect(await findMessageText(Uint8Array.of(0x7b, 0xff, 0x7d), 'application/json')).toEqual({ reason: 'not-utf8' });
});
