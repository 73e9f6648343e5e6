import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { hideKeys, hideKeysInBytes, hideKeysInJson } from '../../../electron/intake/hide-keys.ts';
import { normaliseJson, redactExportKey } from '../../../electron/intake/json-text.ts';
import { understandMessage } from '../../../electron/intake/understand.ts';
import { exportKey as key } from '../../support/messages.ts';

const inner = JSON.stringify({ a: 1, export_key: key, b: 2 });
const twice = JSON.stringify({ data: inner });
const form = `data=${encodeURIComponent(inner)}`;
const part = (name: string, value: string, more = ''): string =>
  `--x\r\nContent-Disposition: form-data; name="${name}"\r\n${more}\r\n${value}\r\n`;

const bodies: Readonly<Record<string, string>> = {
  'JSON that is cut off': `{"export_key":"${key}`,
  'JSON without quotes around the value': `{"event":"job.updated","export_key":${key},"job":1`,
  'JSON in a string': twice,
  'JSON in a string in a string': JSON.stringify({ message: twice }),
  'JSON whose quotes are escaped in another way': String.raw`{"d":"{\u0022export_key\u0022:\u0022${key}\u0022,\u0022b\u0022:2}"}`,
  'a name written in escapes': String.raw`{"\u0065xport\u005Fkey":"${key}","b":2`,
  'a name written in escapes in a string': String.raw`{"d":"{\"\\u0065xport_key\":\"${key}\"}"}`,
  'an array, brackets in its texts': `{"export_key":["${key}",{"x":"}]"}],"b":2`,
  'other spellings': `{"Export-Key":"${key}","exportKey":"${key}","EXPORT_KEY":"${key}","export_keys":["${key}"]`,
  'a name and a value': `[{"name":"export_key","value":"${key}"},{"b":2}`,
  'a form': `export_key=${key}&b=2`,
  'a field of an array in a form': `data%5Bexport_key%5D=${key}&b=2`,
  'JSON in a form': form,
  'JSON in a form in a form': `a=1&more=${encodeURIComponent(form)}&b=2`,
  'a URL in a form': `url=https%3A%2F%2Fa.example%2F%3Fexport_key%3D${key}%26b%3D2`,
  'a URL in a text': `see https://a.example/?b=2&export_key=${key}#top for it`,
  'a part of a form': `${part('export_key', key)}${part('b', '2')}--x--`,
  'a part of a form with a type': `${part('export_key', key, 'Content-Type: text/plain\r\n')}--x--`,
  'JSON in a part of a form': `${part('data', inner, 'Content-Type: application/json\r\n')}--x--`,
  XML: `<m><export_key>${key}</export_key><b>2</b></m>`,
  'XML with CDATA': `<m><export_key type="s"><![CDATA[${key}]]></export_key><b>2</b></m>`,
  'an attribute': `<m export_key="${key}" b="2"/>`,
  'escaped XML': `&lt;export_key&gt;${key}&lt;/export_key&gt;`,
  "JavaScript's notation": `{export_key: '${key}', b: 2}`,
  YAML: `event: job.updated\nexport_key: ${key}\nb: 2\n`,
  'what PHP serialises': `a:2:{s:10:"export_key";s:12:"${key}";s:1:"b";i:2;}`,
  'what PHP prints': `Array\n(\n    [export_key] => ${key}\n    [b] => 2\n)`,
  'the key once more, where nothing says so': `{"export_key":"${key}","note":"ours is ${key}, as you know"`,
};

/** What comes out of those in which more than the key's letters has to go. */
const otherwise: Readonly<Record<string, string>> = {
  'JSON without quotes around the value': '{"event":"job.updated","export_key":"[redacted]","job":1',
  'an array, brackets in its texts': '{"export_key":"[redacted]","b":2',
  'other spellings': '{"Export-Key":"[redacted]","exportKey":"[redacted]","EXPORT_KEY":"[redacted]","export_keys":"[redacted]"',
};

for (const [what, body] of Object.entries(bodies)) {
  test(`the export key is redacted, and nothing else, in: ${what}`, () => {
    const hidden = hideKeys(body);
    expect(hidden).toBe(otherwise[what] ?? body.replaceAll(key, '[redacted]'));
    expect(hideKeys(hidden)).toBe(hidden);
  });
}

test('a body is the same byte for byte but for the key, whatever its encoding', () => {
  const around = (value: string, encoding: BufferEncoding): Buffer =>
    Buffer.concat([Buffer.from([0xff, 0x00, 0xe9]), Buffer.from(`{"export_key":"${value}","name":"Zoë"`, encoding), Buffer.from([0xc3])]);
  for (const encoding of ['latin1', 'utf8'] as const)
    expect(hideKeysInBytes(Buffer.from(around(key, encoding)))).toEqual(around('[redacted]', encoding));
  const wide = (value: string): Buffer => Buffer.from(`{"export_key":"${value}","name":"Zoë"}`, 'utf16le');
  expect(hideKeysInBytes(Buffer.from(wide(key)))).toEqual(wide('[redacted]'));
  const big = (value: string): Buffer => Buffer.concat([Buffer.from([0xfe, 0xff]), wide(value).swap16(), Buffer.from([1])]);
  expect(hideKeysInBytes(Buffer.from(big(key)))).toEqual(big('[redacted]'));
});

test('what has no key stays as it came', () => {
  for (const text of [
    'export key: ask Ann for it',
    '{"a":"export_key","b":["export_key"]}',
    '{"export_key":null,"x":""}',
    '{"export_key":"","x":"y"}',
    '<export_key></export_key>',
    'export_key=&b=2',
    '{"data":"the export is done: key 12"}',
  ])
    expect(hideKeys(text)).toBe(text);
});

test('an event keeps no key in its texts, and stays valid JSON', () => {
  for (const [what, body] of Object.entries(bodies)) {
    const message = { event: 'job.updated', data: { NOTE: body, 'Export-Key': key }, list: [{ name: 'export_key', value: key }] };
    const text = JSON.stringify(message);
    const event = understandMessage(JSON.parse(text), text);
    expect(event?.body, what).not.toContain(key);
    expect(JSON.parse(event?.body ?? '')).toMatchObject({ event: 'job.updated', data: { 'Export-Key': '[redacted]' } });
  }
});

test('a key of the message’s own is found wherever it stands in it', () => {
  const text = JSON.stringify({ event: 'job.updated', export_key: key, data: { NOTE: `ours: ${key}`, [key]: 1 } });
  expect(understandMessage(JSON.parse(text), text)?.body).toBe(text.replaceAll(key, '[redacted]'));
});

test('whatever stands around a key in a string, JSON stays valid and the rest of it the same', () => {
  const piece = fc.constantFrom(
    'export_key',
    'Export-Key',
    '"',
    "'",
    '\\',
    '\\"',
    ':',
    '=',
    '{',
    '[',
    '}',
    ']',
    '%22',
    '%3A',
    '&',
    '\n',
    '\\u0022',
    'u0022',
    'abcdef12',
    ' ',
    '<',
    '>',
    '/',
    'é',
    ',',
    'value',
    'name=',
    '--',
  );
  const anyText = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(anyText, anyText, fc.boolean(), (before, behind, nested) => {
      const text = nested ? JSON.stringify({ d: JSON.stringify({ before, behind }) }) : JSON.stringify({ before, behind });
      const hidden = hideKeysInJson(redactExportKey(normaliseJson(text)), undefined);
      const parsed = JSON.parse(hidden);
      if (Object.keys(parsed).join() !== Object.keys(JSON.parse(text)).join()) throw new Error(hidden);
    }),
    { numRuns: 3000 },
  );
});

test('a megabyte of anything that looks like a key is passed in little time', () => {
  const pieces = ['\\', '%', '%25', 'export', 'export_key', '"export_key":"', '\\"export_key\\":\\"', '"export_key":[', 'export_key='];
  const more = [
    '%22export_key%22%3A%22',
    '\\u0022export_key\\u0022:\\u0022',
    'name="export_key"\n',
    '<export_key>',
    'export_key,value',
    '\\"',
  ];
  for (const piece of [...pieces, ...more]) {
    const text = `{"export_key":"${piece.repeat(2 ** 20 / piece.length)}`;
    const from = performance.now();
    hideKeysInBytes(Buffer.from(text));
    expect(performance.now() - from, piece).toBeLessThan(5_000);
  }
});
