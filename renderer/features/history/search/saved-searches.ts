import type { SavedSearch } from '../../../../shared/history/saved-searches.ts';

/** What is kept of saved searches: without what was counted. */
const keptOf = (searches: readonly SavedSearch[]): SavedSearch[] => searches.map(({ name, text }) => ({ name, text }));

/** The list with one of its searches moved up (-1) or down (1). */
export function moved(searches: readonly SavedSearch[], index: number, by: -1 | 1): SavedSearch[] {
  const list = keptOf(searches);
  const [one] = list.splice(index, 1);
  if (one !== undefined) list.splice(Math.min(Math.max(index + by, 0), list.length), 0, one);
  return list;
}

/** The list with another name for one of its searches. */
export const renamed = (searches: readonly SavedSearch[], index: number, name: string): SavedSearch[] =>
  keptOf(searches).map((search, at) => (at === index ? { ...search, name } : search));

/** The list without one of its searches. */
export const withoutSearch = (searches: readonly SavedSearch[], index: number): SavedSearch[] =>
  keptOf(searches).filter((_, at) => at !== index);

/** The list with a search at a place. */
export const withSearch = (searches: readonly SavedSearch[], index: number, search: SavedSearch): SavedSearch[] => [
  ...keptOf(searches.slice(0, index)),
  search,
  ...keptOf(searches.slice(index)),
];
