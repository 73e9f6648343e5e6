import { exportColumns } from '../../shared/export/columns.ts';
import type { TableLayout } from '../../shared/export/table-layout.ts';

/**
 * The parts of a workbook besides its rows, as XML. Source: ECMA-376, "Office Open XML File Formats", part 1
 * (SpreadsheetML) and part 2 (the package).
 */

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const partTypes = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The looks of cells: the place of each in `cellXfs` below. */
export const cellStyle = { plain: 0, header: 1, date: 2, dateTime: 3, moment: 4, amount: 5, quoted: 6 } as const;

/**
 * A text that begins like a formula has `quotePrefix`: text is text anyhow, but so it stays one when a person edits the
 * cell. Formats from 164 on are our own, 4 is `#,##0.00`; 14 and 22 are a date as the reader's own system writes it, without
 * and with a time.
 */
const stylesXml = (
  dateFormats: readonly [date: number, dateTime: number, moment: number],
): string => `${declaration}<styleSheet xmlns="${main}">\
<numFmts count="3"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/>\
<numFmt numFmtId="166" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/></numFmts>\
<fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font>\
<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>\
<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>\
<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
<cellXfs count="7"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>\
<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>\
${[...dateFormats, 4].map((id) => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`).join('')}\
<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/></cellXfs>\
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/** A column's letters: A, B, … Z, AA, … */
function lettersOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : lettersOf(Math.floor(index / 26) - 1) + last;
}

/** The letters of all columns of the export. */
export const columnLetters: readonly string[] = exportColumns.map((_, index) => lettersOf(index));

/** What stands before the rows of a sheet: the header frozen, the columns' widths. */
export const sheetStart = ({
  columns,
}: TableLayout): string => `${declaration}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0">\
<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A2" sqref="A2"/>\
</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${columns
  .map(({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`)
  .join('')}</cols><sheetData>`;

/** The cells that are filled, for the filter. `rows` counts the header. */
const extent = (rows: number, { columns }: TableLayout): string => `A1:${columnLetters[columns.length - 1]}${rows}`;

/** What stands behind the rows: the filter, and that numeric text is no mistake (no green corners). `rows` counts the header. */
export const sheetEnd = (rows: number, layout: TableLayout): string =>
  `</sheetData><autoFilter ref="${extent(rows, layout)}"/><ignoredErrors><ignoredError sqref="${extent(rows, layout)}" numberStoredAsText="1"/></ignoredErrors></worksheet>`;

/** Where a sheet stands; `number` counts from 1. */
export const sheetPath = (number: number): string => `xl/worksheets/sheet${number}.xml`;

/** The other parts of a workbook, by their paths. `rowsOfSheets` are the rows of each sheet, the header counted. */
export function workbookParts(rowsOfSheets: readonly number[], layout: TableLayout): [path: string, xml: string][] {
  const sheets = rowsOfSheets.map((rows, index) => {
    const name = index === 0 ? 'Events' : `Events ${index + 1}`;
    return { id: index + 1, name, filter: `'${name}'!${extent(rows, layout).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}` };
  });
  const each = (write: (sheet: (typeof sheets)[number]) => string): string => sheets.map(write).join('');
  return [
    ['xl/styles.xml', stylesXml(layout.dateLocale === null ? [164, 165, 166] : [14, 22, 22])],
    [
      'xl/workbook.xml',
      `${declaration}<workbook xmlns="${main}" xmlns:r="${relationships}"><bookViews><workbookView/></bookViews><sheets>${each(
        ({ id, name }) => `<sheet name="${name}" sheetId="${id}" r:id="rId${id}"/>`,
      )}</sheets><definedNames>${each(
        ({ id, filter }) => `<definedName name="_xlnm._FilterDatabase" localSheetId="${id - 1}" hidden="1">${filter}</definedName>`,
      )}</definedNames></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `${declaration}<Relationships xmlns="${packaged}/relationships">${each(
        ({ id }) => `<Relationship Id="rId${id}" Type="${relationships}/worksheet" Target="/${sheetPath(id)}"/>`,
      )}<Relationship Id="rIdStyles" Type="${relationships}/styles" Target="styles.xml"/></Relationships>`,
    ],
    [
      '_rels/.rels',
      `${declaration}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      '[Content_Types].xml',
      `${declaration}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${partTypes}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${partTypes}.styles+xml"/>${each(
        ({ id }) => `<Override PartName="/${sheetPath(id)}" ContentType="${partTypes}.worksheet+xml"/>`,
      )}</Types>`,
    ],
  ];
}
