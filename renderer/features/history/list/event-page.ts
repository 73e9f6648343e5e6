import type { EventRow } from '../../../../shared/ipc/contract.ts';

/** How many rows are asked for at once. */
export const pageRows = 100;

/** A part of the list as main gives it: `rows` begin at `offset` of `total`, newest first. */
export interface EventPart {
  readonly total: number;
  readonly offset: number;
  readonly rows: readonly EventRow[];
}

/** A page that has to be fetched, and the state of the marks at the time of asking. */
export interface PageRequest {
  readonly page: number;
  readonly offset: number;
  readonly limit: number;
  readonly generation: number;
}
