import { expect, test } from 'playwright/test';
import { decodeStoredEvent, encodeEvent } from '../../../electron/history/event-record.ts';
import { addRange, removeRange } from '../../../electron/storage/id-ranges.ts';
import { openLine, sealLine } from '../../../electron/storage/line.ts';

test('a bit that flips anywhere in a line is found', () => {
  const line = sealLine('{"a":"Zoë"');
  expect(openLine(line)).toBe('{"a":"Zoë"');
  for (let at = 0; at < line.length; at += 1) {
    for (let bit = 0; bit < 8; bit += 1) {
      const flipped = Buffer.from(line);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << bit);
      // Without its line feed a line is still whole.
      if (at < line.length - 1) expect(openLine(flipped), `bit ${bit} of byte ${at}`).toBeNull();
    }
  }
});

test('an event comes back as it was recorded, hostile names included', () => {
  const event = {
    receivedAt: Date.parse('2026-03-01T09:00:00.123Z'),
    event: 'x","body":{"y',
    job: null,
    user: '"\\ \u2028 Zoë',
    marks: ['repeat' as const],
    fingerprint: '0123456789abcdef',
    body: '{"n":1e400,"sum":"x","body":1}',
  };
  expect(decodeStoredEvent(encodeEvent(42, event).bytes)).toEqual({ ...event, id: 42 });
});

test('read marks are kept as few ranges', () => {
  expect(addRange([], [5, 5])).toEqual([[5, 5]]);
  expect(addRange([[5, 5]], [6, 6])).toEqual([[5, 6]]);
  expect(
    addRange(
      [
        [1, 2],
        [8, 9],
      ],
      [4, 5],
    ),
  ).toEqual([
    [1, 2],
    [4, 5],
    [8, 9],
  ]);
  expect(
    addRange(
      [
        [1, 2],
        [4, 5],
        [8, 9],
      ],
      [3, 7],
    ),
  ).toEqual([[1, 9]]);
});

test('a range is taken out of ranges', () => {
  expect(removeRange([[1, 9]], [4, 5])).toEqual([
    [1, 3],
    [6, 9],
  ]);
  expect(
    removeRange(
      [
        [1, 3],
        [6, 9],
      ],
      [3, 6],
    ),
  ).toEqual([
    [1, 2],
    [7, 9],
  ]);
  expect(removeRange([[4, 5]], [1, 9])).toEqual([]);
  expect(removeRange([[4, 5]], [6, 9])).toEqual([[4, 5]]);
});
