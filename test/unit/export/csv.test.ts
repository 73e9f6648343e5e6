import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { type ExportValue, exportColumns } from '../../../shared/export/columns.ts';
import { csvHeader, csvRow, safeCell } from '../../../shared/export/csv.ts';
import { technicalLayout } from '../../../shared/export/table-layout.ts';

const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary-ascii' }), fc.stringMatching(/^[=+\-@\t\r\n'",;0-9. ]*$/));
const moment = fc.integer({ min: 0, max: 8_640_000_000_000_000 });
const cell = fc.oneof(text, fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));
/** A row as `exportRow` gives it, whatever HireHop sent. */
const row = fc.tuple(...exportColumns.map(({ kind }) => (kind === 'moment' ? moment : cell))) as fc.Arbitrary<ExportValue[]>;

/** What a cell shall hold for its value; an apostrophe that was put in front is told by `safeCell`'s own test. */
const expected = (value: ExportValue, isMoment: boolean): string =>
  isMoment && typeof value === 'number' ? new Date(value).toISOString() : safeCell(String(value));

test('whatever the values are, every cell of a CSV comes back, and the columns stay in their places', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 4 }), (rows) => {
      const [header, ...parsed] = parse(
        csvHeader(technicalLayout) + rows.map((values) => csvRow(values, technicalLayout)).join(''),
      ) as string[][];
      expect(header).toEqual(exportColumns.map(({ name }) => name));
      expect(parsed).toEqual(rows.map((values) => values.map((value, at) => expected(value, exportColumns[at]?.kind === 'moment'))));
    }),
    { numRuns: 300 },
  );
});

test('no cell begins what a spreadsheet would run, and nothing is taken from any', () => {
  fc.assert(
    fc.property(text, (value) => {
      const safe = safeCell(value);
      expect(safe === value || safe === `'${value}`).toBe(true);
      if (/^[=+\-@\t\r\n＝＋－＠]/.test(safe)) expect(safe).toMatch(/^[+-]\d+(?:[.,]\d+)?$/);
    }),
    { numRuns: 3000 },
  );
});
