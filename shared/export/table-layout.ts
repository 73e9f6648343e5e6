import { english, type Language } from '../locales/language.ts';
import type { TableChoice } from './choice.ts';
import { type ColumnName, columnNames, type ExportColumn, exportColumns } from './columns.ts';

/** How a table of events is laid out; made by `layOut`. */
export interface TableLayout {
  readonly columns: readonly ExportColumn[];
  /** Above each column. */
  readonly headings: readonly string[];
  readonly delimiter: TableChoice['delimiter'];
  /** The locale in which dates are written; null: ISO 8601, moments in UTC. */
  readonly dateLocale: string | null;
  /** The language of what is put into words. */
  readonly language: Language;
}

const columnsByName: ReadonlyMap<ColumnName, ExportColumn> = new Map(exportColumns.map((each) => [each.name, each]));

/** Every column, as programs read it: the layout of `hopwatch export`. */
export const technicalLayout: TableLayout = {
  columns: exportColumns,
  headings: columnNames,
  delimiter: ',',
  dateLocale: null,
  language: english,
};

/** A column's heading in the user's language. */
export const columnHeading = (name: ColumnName, { say }: Language): string => say(`exporting.column.${name}`);

/** Lays a table out as the user chose it. */
export function layOut({ columns, headings, dates, delimiter }: TableChoice, language: Language): TableLayout {
  return {
    columns: columns.flatMap((name) => columnsByName.get(name) ?? []),
    headings: headings === 'plain' ? columns.map((name) => columnHeading(name, language)) : columns,
    delimiter,
    dateLocale: dates === 'local' ? language.locale : null,
    language,
  };
}
