import { mkdir, mkdtemp, readdir, realpath, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Detail } from '../../shared/detail.ts';
import { HopwatchError } from '../../shared/errors.ts';
import { systemReason } from '../../shared/system-reason.ts';
import { type VerifyReport, verifyData } from '../check/verify.ts';
import { syncFolder } from '../storage/durable-file.ts';
import type { BackupOptions } from './backup.ts';
import { backupVersion, segmentFolders } from './manifest.ts';
import { unpack } from './unpack.ts';

/** How many names are told of a folder that isn't empty. */
const namesTold = 3;

async function refuseOccupied(folder: string): Promise<void> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  if (names.length === 0) return;
  const more = names.length - namesTold;
  const told = names.sort().slice(0, namesTold).join(', ');
  const holds: Detail = more > 0 ? { say: 'error.holds.more', values: { names: told, count: more } } : told;
  throw new HopwatchError('restore-occupied', { folder, holds });
}

async function verifyRestored(folder: string, file: string, events: number): Promise<VerifyReport> {
  const report = await verifyData(folder).catch((error: unknown) => {
    // The file that it names is gone in a moment.
    if (error instanceof HopwatchError && error.code === 'data-newer')
      throw new HopwatchError('backup-newer', { file, found: error.details.found ?? '', known: error.details.known ?? backupVersion });
    throw error;
  });
  if (report.events !== events)
    throw new HopwatchError('backup-damaged', {
      file,
      reason: { say: 'error.reason.eventsMissing', values: { found: report.events, events } },
    });
  return report;
}

async function putInPlace(unpacked: string, folder: string): Promise<void> {
  for (const name of [...segmentFolders, '.']) await syncFolder(join(unpacked, name));
  // Windows doesn't rename onto a folder, not even an empty one.
  await rmdir(folder).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return;
    await refuseOccupied(folder);
    throw error;
  });
  await rename(unpacked, folder);
  await syncFolder(dirname(folder));
}

async function restoreInto(folder: string, file: string, { signal, onProgress }: BackupOptions): Promise<VerifyReport> {
  const made: string[] = [];
  const makeFolder = async (): Promise<string> => {
    await mkdir(dirname(folder), { recursive: true });
    const unpacked = await mkdtemp(`${folder}.restore-`);
    made.push(unpacked);
    return unpacked;
  };
  try {
    const { events } = await unpack(file, makeFolder, signal ?? new AbortController().signal, onProgress ?? (() => undefined));
    const unpacked = made[0] ?? '';
    const report = await verifyRestored(unpacked, file, events);
    signal?.throwIfAborted();
    await putInPlace(unpacked, folder);
    return { ...report, data: folder };
  } catch (error) {
    for (const unpacked of made) await rm(unpacked, { recursive: true, force: true }).catch(() => undefined);
    throw error;
  }
}

/**
 * Makes a data folder from a backup. The folder must be empty or not there; it appears whole, on disk and verified, or not at
 * all: until then everything stands in a folder beside it. Resolves with what `verifyData` says of it; it isn't
 * whole only if the backup was made of a damaged history.
 *
 * Rejects with `restore-occupied`, `not-a-backup`, `backup-newer`, `backup-damaged`, `restore-failed` or the signal's reason.
 */
export async function restore(file: string, dataFolder: string, options: BackupOptions = {}): Promise<VerifyReport> {
  try {
    options.signal?.throwIfAborted();
    // Through a link to an empty folder, its target is filled and the link stays.
    const folder = await realpath(dataFolder).catch(() => resolve(dataFolder));
    await refuseOccupied(folder);
    return await restoreInto(folder, file, options);
  } catch (error) {
    options.signal?.throwIfAborted();
    if (error instanceof HopwatchError) throw error;
    throw new HopwatchError('restore-failed', { file, folder: dataFolder, reason: systemReason(error) }, { cause: error });
  }
}
