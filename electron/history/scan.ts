import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { HopwatchError } from '../../shared/errors.ts';
import { readListed } from '../storage/beside-writer.ts';
import { isInRanges, openDeleted } from '../storage/id-ranges.ts';
import { listSegments, readSegment } from '../storage/segment-file.ts';
import { decodeStoredEvent, type StoredEvent } from './event-record.ts';

/** The folder of the history inside a data folder. Fails with `folder-missing` when there is none. */
export async function historyFolder(dataFolder: string): Promise<string> {
  const folder = join(dataFolder, 'history');
  const found = await stat(folder).catch(() => null);
  if (!found?.isDirectory()) throw new HopwatchError('folder-missing', { folder: dataFolder });
  return folder;
}

/**
 * All events of a history, oldest first, straight from the files: changes nothing, needs no lock, and may run beside
 * the one writer. Damaged lines are stepped over, deleted events left out. Holds one segment in memory at a time.
 */
export async function* scanHistory(folder: string): AsyncGenerator<StoredEvent> {
  const { ranges } = await openDeleted(folder);
  for (const segment of await listSegments(folder)) {
    const read = await readListed(folder, segment, () => readSegment(folder, segment, decodeStoredEvent));
    for (const { record } of read?.entries ?? []) if (record !== null && !isInRanges(ranges, record.id)) yield record;
  }
}
