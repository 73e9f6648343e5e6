import type { Figure, Judged } from './figures.ts';
import type { BenchOptions } from './options.ts';
import type { Programs } from './programs.ts';

/** What a benchmark has to work with. */
export interface BenchContext {
  readonly options: BenchOptions;
  readonly programs: Programs;
  /** Makes an empty folder that is removed after the run, on the same disk as all the others. */
  readonly makeFolder: (name: string) => Promise<string>;
  /** Says on stderr how far it is. */
  readonly progress: (text: string) => void;
}

/** What a benchmark found: figures by name, and facts that are counted, not measured. */
export interface BenchResult {
  readonly figures: Readonly<Record<string, Figure | Judged>>;
  readonly facts?: Readonly<Record<string, unknown>>;
}

/** One benchmark: `npm run bench -- NAME`. */
export interface Benchmark {
  readonly summary: string;
  readonly run: (context: BenchContext) => Promise<BenchResult>;
}
