import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { type ExportValue, exportColumns } from '../../../shared/export/columns.ts';
import { csvHeader, csvRow, harmlessCell, safeCell } from '../../../shared/export/csv.ts';
import { technicalLayout } from '../../../shared/export/table-layout.ts';

const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary-ascii' }), fc.stringMatching(/^[=+\-@\t\r\n'",;0-9. ]*$/));
const moment = fc.integer({ min: 0, max: 8_640_000_000_000_000 });
const cell = fc.oneof(text, fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));
/** A row as `exportRow` gives it, whatever HireHop sent. */
const row = fc.tuple(...exportColumns.map(({ kind }) => (kind === 'moment' ? moment : cell))) as fc.Arbitrary<ExportValue[]>;

/** What a cell shall hold for its value; the apostrophes that were put in are told by tests of their own. */
const expected = (value: ExportValue, isMoment: boolean): string =>
  isMoment && typeof value === 'number' ? new Date(value).toISOString() : harmlessCell(String(value));

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

test('whichever delimiters a file has and a spreadsheet splits at, no cell begins a formula, and nothing is taken from any', () => {
  const column = exportColumns.find(({ kind }) => kind === 'text') ?? exportColumns[0];
  const parts = fc.array(
    fc.constantFrom('=1+1', '+cmd', '-x', '@sum', '＝1', '-5.00', '12', 'a', ' ', '"', "'", ',', ';', '\t', '\r\n', '\n'),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        text,
        parts.map((each) => each.join('')),
      ),
      fc.constantFrom(',', ';', '\t'),
      fc.constantFrom(/,/, /;/, /\t/, /[,;\t]/),
      (value, delimiter, separator) => {
        const layout = { ...technicalLayout, columns: [column, column], delimiter } as const;
        for (const cell of csvRow(['x', value], layout)
          .split(/\r\n|[\r\n]/)
          .flatMap((line) => line.split(separator))) {
          // However its quotes are understood, or spaces before it.
          const seen = cell.replace(/^[" ]+/, '');
          if (/^[=@＝＠]/.test(seen) || /^"*[+\-＋－]/.test(cell)) expect(seen).toMatch(/^[+-]\d+(?:[.,]\d+)?"*$/);
        }
        const safe = harmlessCell(value);
        let at = 0;
        for (const character of safe)
          if (value.startsWith(character, at)) at += character.length;
          else expect(character).toBe("'");
        expect(at).toBe(value.length);
      },
    ),
    { numRuns: 3000 },
  );
});

test('a cell is made harmless behind every delimiter, and what is no formula stays as it came', () => {
  for (const [value, cell] of [
    ['a;=1+1;b', "a;'=1+1;b"],
    ['a,=1+1', "a,'=1+1"],
    ['a\t@sum', "a\t'@sum"],
    ['a\r\n=1', "a\r\n'=1"],
    ['a; =1', "a; '=1"],
    ['a;"=1', 'a;"\'=1'],
    [' =1', "' =1"],
    ['a;+cmd|x', "a;'+cmd|x"],
    ['a;-5;+3.5', 'a;-5;+3.5'],
    ['a;-5,cmd', "a;'-5,cmd"],
    ['Friday, - see notes; a=b, c', 'Friday, - see notes; a=b, c'],
  ] as const) {
    expect(harmlessCell(value)).toBe(cell);
  }
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
