import { expect, test } from 'playwright/test';
import { momentSerial, readSheetDate, readSheetNumber, sheetText } from '../../../shared/export/sheet-values.ts';

test('dates are days since 30 December 1899, and what is no date or none that a spreadsheet knows is null', () => {
  // Not 1926: spreadsheets can't hold it, so it stays the text that it is.
  for (const text of ['0026-06-12', '0099-12-31 10:00', '0001-01-01']) expect(readSheetDate(text)).toBeNull();
  expect(readSheetDate('1900-03-01')).toEqual({ serial: 61, hasTime: false });
  expect(readSheetDate('2026-06-12 06:00:00')).toEqual({ serial: 46_185.25, hasTime: true });
  expect(readSheetDate('2026-06-12T06:00')).toEqual({ serial: 46_185.25, hasTime: true });
  expect(readSheetDate('2028-02-29')?.serial).toBe(46_812);
  expect(momentSerial(Date.UTC(1970, 0, 1))).toBe(25_569);
  for (const text of [
    '',
    '0000-00-00',
    '1899-12-31',
    '1900-02-28',
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-01-01 24:00',
    'tomorrow',
  ])
    expect(readSheetDate(text), text).toBeNull();
});

test('numbers that a spreadsheet would change, or that mean more than their value, stay text', () => {
  expect(['0', '-5.00', '12.5', 0, -1.5, '123456789012345'].map(readSheetNumber)).toEqual([0, -5, 12.5, 0, -1.5, 123_456_789_012_345]);
  for (const value of ['', '007', '+44', '1e5', '1,5', ' 1', '.5', '1234567890123456', Number.POSITIVE_INFINITY, Number.NaN])
    expect(readSheetNumber(value), String(value)).toBeNull();
});

test('a text is cut to what a cell holds, never through a character', () => {
  expect(sheetText('a\r\nb\rc\u000bd')).toBe('a\nb\ncd');
  expect(sheetText('\ud83d😀\ude00')).toBe('😀');
  expect(sheetText('x'.repeat(32_767))).toHaveLength(32_767);
  expect(sheetText('x'.repeat(32_768))).toBe(`${'x'.repeat(32_766)}…`);
  expect(sheetText(`${'x'.repeat(32_765)}😀😀`)).toBe(`${'x'.repeat(32_765)}…`);
});
