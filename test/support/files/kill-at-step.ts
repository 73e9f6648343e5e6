import { isChange } from './file-step.ts';
import { watchFiles } from './watch-files.ts';

/**
 * Kills this process (SIGKILL) before its n-th change to a folder, in the midst of it with `torn`: half of what is written then
 * reaches the file. Calls that only read don't count. Returns how many changes there have been so far.
 */
export function killAtStep(folder: string, { at, torn = false }: { readonly at: number; readonly torn?: boolean }): () => number {
  let changes = 0;
  let dies = false;
  watchFiles(folder, {
    before: (step) => {
      if (!isChange(step)) return null;
      changes += 1;
      if (changes !== at) return null;
      dies = true;
      if (torn && step.action === 'write' && (step.bytes?.length ?? 0) > 1) return { bytes: Math.floor((step.bytes?.length ?? 0) / 2) };
      process.kill(process.pid, 'SIGKILL');
      return null;
    },
    after: () => {
      if (dies) process.kill(process.pid, 'SIGKILL');
    },
  });
  return () => changes;
}
