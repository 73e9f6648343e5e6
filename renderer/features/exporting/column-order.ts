import { type ColumnName, columnNames } from '../../../shared/export/columns.ts';

/** All columns as they are first offered: the chosen ones in their order, then the others in the product's. */
export const offeredColumns = (chosen: readonly ColumnName[]): ColumnName[] => [
  ...chosen,
  ...columnNames.filter((name) => !chosen.includes(name)),
];

/** The columns that are chosen when one is taken out or in, in the order in which they're offered. */
export const toggleColumn = (order: readonly ColumnName[], chosen: readonly ColumnName[], name: ColumnName): ColumnName[] =>
  order.filter((each) => (each === name ? !chosen.includes(name) : chosen.includes(each)));

/** Moves a column by so many places, within the bounds of the list. */
export function moveColumn(order: readonly ColumnName[], name: ColumnName, by: number): ColumnName[] {
  const to = Math.min(Math.max(order.indexOf(name) + by, 0), order.length - 1);
  return order.filter((each) => each !== name).toSpliced(to, 0, name);
}
