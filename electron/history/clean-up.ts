import type { Problem } from '../../shared/errors.ts';
import { systemReason } from '../../shared/system-reason.ts';
import { type CompactOptions, compact } from './compact.ts';

/**
 * Takes deleted events off the disk before a history is loaded, and answers what a user must know of that. Nothing of it
 * keeps the history from being opened: what is deleted is hidden by the list of it. Rejects with `data-newer` only.
 */
export async function cleanUp(options: CompactOptions): Promise<Problem[]> {
  const { folder, deleted, withRoom } = options;
  const { file, found } = deleted;
  if (found === 'restored' || found === 'lost') {
    // Nothing is erased by a list that may be a change behind: an event that was brought back could stand in it. What could
    // not be read at all is left alone until there is something to write: the next start may read it again.
    if (found === 'restored') await withRoom(() => deleted.change((ranges) => [...ranges])).catch(() => undefined);
    return [{ code: `deletions-${found}`, details: { file } }];
  }
  const failure = await compact(options);
  return failure === null ? [] : [{ code: 'erasure-failed', details: { folder, reason: systemReason(failure) } }];
}
