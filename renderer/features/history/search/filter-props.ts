/** What a filter beside the search box gets. */
export interface FilterProps {
  /** The query, which is the truth: filters are read from it and written into it. */
  readonly text: string;
  readonly onChange: (text: string) => void;
}
