import { realpath, stat } from 'node:fs/promises';
import { dirname, isAbsolute, relative, sep } from 'node:path';
import type { PublicAddressSetting } from '../../shared/address/public-address.ts';
import { HopwatchError } from '../../shared/errors.ts';
import { systemReason } from '../../shared/system-reason.ts';
import { historyFolder } from '../history/scan.ts';
import { followLinks, OutFile, OutFileTaken } from '../storage/out-file.ts';
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
  const found = await stat(file).catch(() => null);
  if (found?.isDirectory()) throw new HopwatchError('backup-failed', { file, reason: { say: 'error.reason.folder' } });
  if (found !== null && !found.isFile()) return;
  const from = relative(await realpath(dataFolder), dirname(await followLinks(file)));
  const isOutside = from === '..' || from.startsWith(`..${sep}`) || isAbsolute(from);
  if (!isOutside) throw new HopwatchError('backup-failed', { file, reason: { say: 'error.reason.insideData' } });
}

/** Thrown where a backup can't begin again: what was written into a pipe can't be taken back. */
class CannotRepeat extends Error {
  override readonly name = 'CannotRepeat';
}

async function attempt(dataFolder: string, file: string, options: Required<BackupOptions>): Promise<BackupResult> {
  const { signal = new AbortController().signal, onProgress = () => undefined } = options;
  const out = await OutFile.open(file, signal);
  try {
    const result = await writeBackup(dataFolder, out.handle, signal, onProgress);
    await out.complete();
    return result;
  } catch (error) {
    await out.discard();
    if (error instanceof SnapshotOutdated && out.partial === null) throw new CannotRepeat(error.message, { cause: error });
    if (error instanceof OutFileTaken) throw new HopwatchError('backup-failed', { file, reason: { say: 'error.reason.otherBackup' } });
    throw error;
  }
}

/**
 * Copies a data folder into one file, while it may be written to: every event that was acknowledged before the call, without
 * a gap, and settings, read marks and quarantine. The file appears when it's complete and on disk, and replaces an older one of
 * its name (see `OutFile`). Sidecars are left out: the history makes them again.
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
        return await attempt(dataFolder, file, { signal, onProgress });
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
