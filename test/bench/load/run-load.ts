import { askProgram } from '../run-program.ts';
import type { LoadJob, LoadResult } from './job.ts';

/** Loads a server from a process of its own. `client` is the built load client. */
export function runLoad(client: string, job: Partial<LoadJob> & Pick<LoadJob, 'url' | 'connections' | 'count'>): Promise<LoadResult> {
  const whole: LoadJob = { firstNumber: 0, pauseMs: 0, everyMs: 0, forMs: 120_000, ...job };
  return askProgram<LoadResult>([client, JSON.stringify(whole)], whole.forMs + 60_000);
}
