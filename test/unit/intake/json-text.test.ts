import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { fingerprintOf, isDeeperThan, memberText, normaliseJson, redactExportKey } from '../../../electron/intake/json-text.ts';
import { asPhp } from '../../support/messages.ts';

const clean = (text: string): string => redactExportKey(normaliseJson(text));

test('a text is the same whichever way PHP wrote it', () => {
  const message = { name: 'Zoë ► 山田 🎪 "quoted" \\ back', url: 'https://a/b' };
  expect(normaliseJson(asPhp(message))).toBe(JSON.stringify(message));
});

test('characters that nobody can see stay escaped', () => {
  const text = String.raw`{"a":"\u0000\u001b\u200b\u202e\ud800\u0022\u005c\n"}`;
  expect(normaliseJson(text)).toBe(text);
});

test('an escaped backslash before a u is no escape', () => {
  expect(normaliseJson(String.raw`"\\u00eb"`)).toBe(String.raw`"\\u00eb"`);
});

test('numbers, key order and duplicate keys are left as they came', () => {
  const text = '{"b":1e400,"a":9007199254740993,"b":0.10,"__proto__":{"x":-0}}';
  expect(clean(text)).toBe(text);
});

test('line breaks between tokens become spaces, so that a record is one line', () => {
  expect(normaliseJson('{\r\n  "a": 1\n}')).toBe('{   "a": 1 }');
});

test('whatever the value is, it means the same after it was normalised', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.boolean(), (value, php) => {
      const text = php ? asPhp(value) : JSON.stringify(value, null, 2);
      const line = normaliseJson(text);
      expect(line).not.toMatch(/[\r\n]/);
      expect(JSON.parse(line)).toEqual(JSON.parse(text));
    }),
    { numRuns: 2000 },
  );
});

test('the export key is taken out at any depth, of any type, and nothing else is', () => {
  expect(clean('{"export_key":"s\\"ecret","a":1}')).toBe('{"export_key":"[redacted]","a":1}');
  expect(clean('{"a":{"export_key" : ["s", {"x":"}"}] },"export_key":12}')).toBe(
    '{"a":{"export_key" : "[redacted]" },"export_key":"[redacted]"}',
  );
  expect(clean('{"a":"\\"export_key\\":\\"kept\\""}')).toBe('{"a":"\\"export_key\\":\\"kept\\""}');
  expect(clean('{"a":"export_key","b":["export_key"]}')).toBe('{"a":"export_key","b":["export_key"]}');
  expect(clean('{"export\\u005fkey":"secret"}')).toBe('{"export_key":"[redacted]"}');
});

test('wherever the export key stands, it is not in what is kept, and everything else is', () => {
  const secret = 'S3CRET-K3Y';
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.dictionary(fc.string(), fc.jsonValue()), (outer, inner) => {
      const message = { ...outer, nested: { ...inner, export_key: secret }, export_key: [secret], last: 1 };
      const kept = clean(JSON.stringify(message));
      expect(kept).not.toContain(secret);
      const expected = JSON.parse(
        JSON.stringify({ ...message, nested: { ...message.nested, export_key: '[redacted]' }, export_key: '[redacted]' }),
      );
      expect(JSON.parse(kept)).toEqual(expected);
    }),
    { numRuns: 1000 },
  );
});

test('the fingerprint leaves the time out, and only the time at the top', () => {
  const print = fingerprintOf('{"time":"1","a":{"time":"1"}}');
  expect(fingerprintOf('{"time":"2","a":{"time":"1"}}')).toBe(print);
  expect(fingerprintOf('{"a":{"time":"1"},"time":"3"}')).toBe(print);
  expect(fingerprintOf('{"time":"1","a":{"time":"2"}}')).not.toBe(print);
});

test('the fingerprint is the same with and without white space between members, wherever the time stands', () => {
  for (const members of [
    [],
    ['"a":1'],
    ['"a":"x, y"', '"time":"1"'],
    ['"time":"1"', '"a":{"time":2}'],
    ['"a":[1, 2]', '"time":"1"', '"b":""', '"time":3', '"c":0'],
  ]) {
    const compact = fingerprintOf(`{${members.join(',')}}`);
    expect(fingerprintOf(`{ ${members.join(' , ')} }`)).toBe(compact);
    expect(fingerprintOf(`{${members.filter((member) => !member.startsWith('"time"')).join(',')}}`)).toBe(compact);
  }
});

test('depth is counted outside of strings, without recursion', () => {
  expect(isDeeperThan('[[["[[[["]]]', 3)).toBe(false);
  expect(isDeeperThan('[[[["x"]]]]', 3)).toBe(true);
  expect(isDeeperThan('['.repeat(1_000_000), 64)).toBe(true);
});

test("a member's text is given as it stands, the last one if there are several", () => {
  expect(memberText('{"a":1, "body": {"n":1e400} ,"body":[2]}', 'body')).toBe('[2]');
  expect(memberText('{"a":{"body":1}}', 'body')).toBeNull();
});
