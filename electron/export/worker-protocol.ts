import type { Problem } from '../../shared/errors.ts';
import type { ExportRequest } from './export-history.ts';
import type { ExportProgress } from './read-events.ts';

/** What the export's worker is given. */
export interface WorkerJob {
  readonly request: ExportRequest;
  readonly file: string;
}

/** What it may be told meanwhile. */
export type WorkerOrder = 'cancel';

/** What it answers: where it writes, progress any number of times, then one of the others. */
export type WorkerAnswer =
  | { readonly kind: 'began'; readonly partial: string }
  | { readonly kind: 'progress'; readonly progress: ExportProgress }
  | { readonly kind: 'done'; readonly events: number }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly problem: Problem };
