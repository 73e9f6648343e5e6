import { type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, isAbsolute, relative, sep } from 'node:path';
import type { PublicAddressSetting } from '../../shared/address/public-address.ts';
import { HopwatchError } from '../../shared/errors.ts';
import { systemReason } from '../../shared/system-reason.ts';
import { historyFolder } from '../history/scan.ts';
import { syncFolder } from '../storage/durable-file.ts';
import { SnapshotOutdated } from './snapshot.ts';
import { type BackupResult, writeBackup } from './write-backup.ts';

/** How to be told of the progress of a backup or of restoring one, and how to stop it. */
export interface BackupOptions {
  /** Aborting it leaves nothing behind; the call rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Called now and again with how much is done, from 0 to 1; a backup that has to begin again begins at 0. */
  readonly onProgress?: ((done: number) => void) | undefined;
}

/** How a backup is restored. */
export interface RestoreOptions extends BackupOptions {
  /** The public address that is in force here: the same one in the backup needs no question. */
  readonly knownAddress?: PublicAddressSetting | undefined;
}

/** A history whose segments are removed or rewritten again and again can't be copied; so often it's tried. */
const attempts = 5;

async function refuseTarget(dataFolder: string, file: string): Promise<void> {
  if ((await stat(file).catch(() => null))?.isDirectory())
    throw new HopwatchError('backup-failed', { file, reason: { say: 'error.reason.folder' } });
  const from = relative(await realpath(dataFolder), await realpath(dirname(file)));
  const isOutside = from === '..' || from.startsWith(`..${sep}`) || isAbsolute(from);
  if (!isOutside) throw new HopwatchError('backup-failed', { file, reason: { say: 'error.reason.insideData' } });
}

/** Whether a name still stands for the file that was opened by it. */
async function isAt(path: string, handle: FileHandle): Promise<boolean> {
  const [ours, there] = await Promise.all([handle.stat(), stat(path).catch(() => null)]);
  return there !== null && there.ino === ours.ino && there.dev === ours.dev;
}

async function attempt(dataFolder: string, file: string, options: Required<BackupOptions>): Promise<BackupResult> {
  const partial = `${file}.part`;
  // What a hard stop left is in nobody's way. The file is made anew, never opened: a link of that name leads nowhere.
  await rm(partial, { force: true });
  const handle = await open(partial, 'wx', 0o600);
  try {
    const result = await writeBackup(
      dataFolder,
      handle,
      options.signal ?? new AbortController().signal,
      options.onProgress ?? (() => undefined),
    );
    if (!(await isAt(partial, handle))) throw new HopwatchError('backup-failed', { file, reason: { say: 'error.reason.otherBackup' } });
    await handle.close();
    await rename(partial, file);
    return result;
  } catch (error) {
    const isOurs = await isAt(partial, handle).catch(() => true);
    if (isOurs) await rm(partial, { force: true }).catch(() => undefined);
    throw error;
  } finally {
    await handle.close();
  }
}

/**
 * Copies a data folder into one file, while it may be written to: every event that was acknowledged before the call, without
 * a gap, and settings, read marks and quarantine. The file appears when it's complete and on disk, readable by its owner
 * alone, and replaces an older one of its name. Sidecars are left out: the history makes them again.
 *
 * Rejects with `backup-failed`, `folder-missing`, `data-newer` or the signal's reason; then nothing is left, and an older file
 * stays as it was.
 */
export async function backUp(dataFolder: string, file: string, { signal, onProgress }: BackupOptions = {}): Promise<BackupResult> {
  try {
    signal?.throwIfAborted();
    await historyFolder(dataFolder);
    await refuseTarget(dataFolder, file);
    for (let tries = 1; ; tries += 1) {
      try {
        const result = await attempt(dataFolder, file, { signal, onProgress });
        await syncFolder(dirname(file));
        return result;
      } catch (error) {
        if (!(error instanceof SnapshotOutdated) || tries === attempts) throw error;
      }
    }
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof HopwatchError) throw error;
    throw new HopwatchError('backup-failed', { file, reason: systemReason(error) }, { cause: error });
  }
}
