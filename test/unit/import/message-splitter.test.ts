import fc from 'fast-check';
import { type FoundMessage, MessageSplitter } from '../../../electron/import/message-splitter.ts';
import { expect, test } from '../../support/node-test.ts';

/** What is found in these bytes when they come in pieces of a size. */
function split(bytes: Buffer | string, size = Number.POSITIVE_INFINITY, maxBytes = 1_000_000): FoundMessage[] {
  const all = Buffer.from(bytes);
  const splitter = new MessageSplitter(maxBytes);
  const found: FoundMessage[] = [];
  for (let at = 0; at < all.length; at += size) found.push(...splitter.push(all.subarray(at, Math.min(at + size, all.length))));
  return [...found, ...splitter.end()];
}

const texts = (found: readonly FoundMessage[]): string[] => found.map((each) => ('text' in each ? each.text : each.reason));

test('only a line feed ends a line, whatever else ends one elsewhere', () => {
  const message = '{"event":"a","text":"one\u2028two\u2029three\u0085four\\u000bfive\ffive"}';
  expect(texts(split(`${message}\r\n${message}\n\n  \n${message}`))).toEqual([message, message, message]);
  expect(split(`${message}\n\n${message}`).map(({ line }) => line)).toEqual([1, 3]);
});

test('a list gives its elements however it is laid out, with the line that each begins on', () => {
  const list = '\uFEFF\n[\n{"event":"a, ]}","x":[1,{"y":"\\"]"}]},\n  {"event":\n"b"},1 , "c" ,[2]\n]\n\n{"event":"behind"}\n';
  const expected: FoundMessage[] = [
    { line: 3, text: '{"event":"a, ]}","x":[1,{"y":"\\"]"}]}' },
    { line: 4, text: '{"event":\n"b"}' },
    { line: 5, text: '1' },
    { line: 5, text: '"c"' },
    { line: 5, text: '[2]' },
    { line: 8, text: '{"event":"behind"}' },
  ];
  for (let size = 1; size <= 20; size += 1) expect(split(list, size), `in pieces of ${size}`).toEqual(expected);
  expect(split('[]')).toEqual([]);
  expect(split('')).toEqual([]);
});

test('any JSON list comes back element by element, in pieces of any size', () => {
  fc.assert(
    fc.property(fc.array(fc.json({ maxDepth: 3 })), fc.integer({ min: 1, max: 50 }), (elements, size) => {
      const found = split(`[${elements.join(',\n')}]`, size);
      expect(texts(found).map((text) => JSON.parse(text))).toEqual(elements.map((text) => JSON.parse(text)));
    }),
    { numRuns: 200 },
  );
});

test('what is no UTF-8 is told with its line and never becomes replacement characters', () => {
  const latin1 = Buffer.from('{"event":"a","user_name":"Zo\xeb"}', 'latin1');
  for (const bytes of [
    Buffer.concat([Buffer.from('{"event":"b"}\n'), latin1, Buffer.from('\n{"event":"c"}\n')]),
    Buffer.concat([Buffer.from('[{"event":"b"},\n'), latin1, Buffer.from(',\n{"event":"c"}]')]),
  ]) {
    expect(split(bytes, 7)).toEqual([
      { line: 1, text: '{"event":"b"}' },
      { line: 2, reason: 'not-utf8' },
      { line: 3, text: '{"event":"c"}' },
    ]);
  }
});

test('a list that does not end is told as cut off', () => {
  for (const [text, line] of [
    ['[{"event":"a"},\n{"event":"b', 2],
    ['[{"event":"a"}\n\n', 3],
    ['[{"event":"a"},\n', 2],
    ['[', 1],
  ] as const) {
    expect(split(text).at(-1), text).toEqual({ line, reason: 'cut-off' });
  }
});

test('a message that is too long is told and not held, and what follows is found', () => {
  const long = `{"event":"${'x'.repeat(500)}"}`;
  for (const text of [`{"a":1}\n${long}\n{"b":2}`, `[{"a":1},\n${long},\n{"b":2}]`]) {
    expect(split(text, 16, 100)).toEqual([
      { line: 1, text: '{"a":1}' },
      { line: 2, reason: 'too-long' },
      { line: 3, text: '{"b":2}' },
    ]);
  }
});
