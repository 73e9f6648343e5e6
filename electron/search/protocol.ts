/** What the search's worker is told. */
export type SearchRequest =
  | {
      readonly kind: 'search';
      readonly search: number;
      readonly folder: string;
      readonly words: readonly string[];
      readonly segments: readonly number[];
    }
  | { readonly kind: 'cancel'; readonly search: number };

/** What it answers: a batch for each segment, in the order asked for, then the end. */
export type SearchAnswer =
  | { readonly kind: 'hits'; readonly search: number; readonly segment: number; readonly offsets: readonly number[] }
  | { readonly kind: 'done'; readonly search: number }
  | { readonly kind: 'failed'; readonly search: number; readonly reason: string };
