import { mkdir, readdir, readlink, realpath, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { PublicAddressSetting } from '../../shared/address/public-address.ts';
import type { Detail } from '../../shared/detail.ts';
import { HopwatchError } from '../../shared/errors.ts';
import { systemReason } from '../../shared/system-reason.ts';
import { type VerifyReport, verifyData } from '../check/verify.ts';
import { syncFolder } from '../storage/durable-file.ts';
import { FolderLock } from '../storage/folder-lock.ts';
import { finishSwap, isOfRestore, makeStaging, planSwap } from '../storage/swap.ts';
import type { RestoreOptions } from './backup.ts';
import { holdAddress } from './hold-address.ts';
import { backupVersion, segmentFolders } from './manifest.ts';
import { unpack } from './unpack.ts';

/** What was restored. */
export interface RestoreReport extends VerifyReport {
  /** The public address of the backup, which is off until the user has confirmed it; null when there is none. */
  readonly heldAddress: PublicAddressSetting | null;
}

/** How many names are told of a folder that isn't empty. */
const namesTold = 3;

/** What systems put into the root of a disk, and file managers everywhere. */
const systemNames: ReadonlySet<string> = new Set([
  'lost+found',
  'System Volume Information',
  '$RECYCLE.BIN',
  '.DS_Store',
  '.Spotlight-V100',
  '.Trashes',
  '.fseventsd',
]);

async function refuseOccupied(folder: string): Promise<void> {
  const all = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  // The lock is for `FolderLock` to judge, and the reserve holds nothing but room.
  const names = all.filter((name) => name !== 'lock' && name !== 'reserve' && !systemNames.has(name) && !isOfRestore(name));
  if (names.length === 0) return;
  const more = names.length - namesTold;
  const told = names.sort().slice(0, namesTold).join(', ');
  const holds: Detail = more > 0 ? { say: 'error.holds.more', values: { names: told, count: more } } : told;
  throw new HopwatchError('restore-occupied', { folder, holds });
}

/** Where a path leads to through all links, also if the last of them leads to nothing yet. */
async function followLinks(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    const target = await readlink(path).catch(() => null);
    if (target !== null) return followLinks(resolve(dirname(path), target));
    const parent = dirname(resolve(path));
    return parent === resolve(path) ? parent : join(await followLinks(parent), basename(path));
  }
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

/** Unpacks a backup into a folder that is made when it has shown to be one, verifies it, and makes it durable. */
export async function unpackVerified(
  file: string,
  makeFolder: () => Promise<string>,
  { signal, onProgress, knownAddress }: RestoreOptions,
): Promise<RestoreReport> {
  let unpacked = '';
  const make = async (): Promise<string> => {
    unpacked = await makeFolder();
    return unpacked;
  };
  const { events } = await unpack(file, make, signal ?? new AbortController().signal, onProgress ?? (() => undefined));
  const report = await verifyRestored(unpacked, file, events);
  signal?.throwIfAborted();
  const heldAddress = await holdAddress(unpacked, knownAddress ?? null);
  for (const name of [...segmentFolders, '.']) await syncFolder(join(unpacked, name));
  return { ...report, heldAddress };
}

/** Removes the folders that were made, from the innermost to the first, as far as nothing else is in them. */
async function removeMade(folder: string, first: string): Promise<void> {
  for (let each = folder; each.length >= first.length; each = dirname(each)) await rmdir(each);
}

/** Makes the names of the folders that were made durable, each in its parent. */
async function syncMade(folder: string, first: string): Promise<void> {
  for (let each = folder; each.length >= first.length; each = dirname(each)) {
    // A parent that may be passed through but not read is none of ours.
    await syncFolder(dirname(each)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EACCES' && error.code !== 'EPERM') throw error;
    });
  }
}

async function restoreInto(folder: string, file: string, options: RestoreOptions): Promise<RestoreReport> {
  let first: string | undefined;
  let lock: FolderLock | null = null;
  let staging = '';
  const makeFolder = async (): Promise<string> => {
    first = await mkdir(folder, { recursive: true, mode: 0o700 });
    lock = await FolderLock.acquire(folder, 'hopwatch restore');
    // What a hard stop left of another restore.
    await finishSwap(folder);
    await refuseOccupied(folder);
    staging = await makeStaging(folder);
    return staging;
  };
  try {
    const report = await unpackVerified(file, makeFolder, options);
    await refuseOccupied(folder);
    // The folder itself stays: it may be the root of a disk, or stand where nothing may be renamed.
    await planSwap(folder, basename(staging), null, file);
    staging = '';
    const failure = await finishSwap(folder);
    if (failure !== null) throw new HopwatchError('restore-failed', { file, folder, reason: failure.reason });
    await syncMade(folder, first ?? folder);
    await releaseLock(lock);
    return { ...report, data: folder };
  } catch (error) {
    if (staging !== '') await rm(staging, { recursive: true, force: true }).catch(() => undefined);
    await releaseLock(lock).catch(() => undefined);
    if (first !== undefined) await removeMade(folder, first).catch(() => undefined);
    throw error;
  }
}

/** The compiler doesn't see that the lock is taken in a callback. */
const releaseLock = async (lock: FolderLock | null): Promise<void> => lock?.release();

/**
 * Makes a data folder from a backup. The folder must be empty or not there; its contents appear whole, on disk and verified, or not
 * at all: until then everything stands in a folder inside it, and a hard stop while they are moved is made good by the next start.
 * Resolves with what `verifyData` says of it; it isn't whole only if the backup was made of a damaged history.
 *
 * Rejects with `restore-occupied`, `folder-locked`, `not-a-backup`, `backup-newer`, `backup-damaged`, `restore-failed` or the
 * signal's reason.
 */
export async function restore(file: string, dataFolder: string, options: RestoreOptions = {}): Promise<RestoreReport> {
  try {
    options.signal?.throwIfAborted();
    // Through a link its target is filled, or made, and the link stays.
    const folder = await followLinks(dataFolder);
    await refuseOccupied(folder);
    return await restoreInto(folder, file, options);
  } catch (error) {
    options.signal?.throwIfAborted();
    if (error instanceof HopwatchError) throw error;
    throw new HopwatchError('restore-failed', { file, folder: dataFolder, reason: systemReason(error) }, { cause: error });
  }
}
