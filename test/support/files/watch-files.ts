import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import type { FileWatcher } from './file-step.ts';
import { Steps } from './steps.ts';
import { type Calls, watchPromises } from './watched-promises.ts';
import { watchSync } from './watched-sync.ts';

/**
 * Lets a watcher see all that this process does to the files in a folder, whoever imported `node:fs` and however; answers what
 * ends that. Files that are open then stay watched until they are closed. One watcher at a time.
 */
export function watchFiles(folder: string, watcher: FileWatcher): () => void {
  const steps = new Steps(folder, watcher);
  const promises = fs.promises as unknown as Calls;
  const plain = fs as unknown as Record<string, unknown>;
  const [givenPromises, givenPlain] = [{ ...promises }, { ...plain }];
  const [newPromises, newPlain] = [watchPromises(givenPromises, steps), watchSync(givenPlain, steps)];
  Object.assign(promises, newPromises);
  Object.assign(plain, newPlain);
  syncBuiltinESMExports();
  return () => {
    for (const name of Object.keys(newPromises)) Object.assign(promises, { [name]: givenPromises[name] });
    for (const name of Object.keys(newPlain)) Object.assign(plain, { [name]: givenPlain[name] });
    syncBuiltinESMExports();
  };
}
