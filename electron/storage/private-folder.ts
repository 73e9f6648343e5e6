import { readdirSync, statSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { HopwatchError } from '../../shared/errors.ts';
import { makeFolder } from './durable-file.ts';

const forOthers = 0o077;
const writeForOthers = 0o022;

/**
 * Whether a folder keeps other users of this computer out. A service made it so that it should (mode 0700), but some disks,
 * such as a USB stick's FAT, know no owners and take no notice. On Windows a profile's folders are the user's own.
 */
export async function isPrivateFolder(folder: string): Promise<boolean> {
  return process.platform === 'win32' || ((await stat(folder)).mode & forOthers) === 0;
}

/** What the desktop app lets Chromium make before the data folder is opened. */
const chromiumsOwn = 'desktop';

/**
 * Throws `folder-shared` for a folder that is there and that others may write to, or that holds something and others may read,
 * unless `isOurs` finds data of ours in it. Its mode is never changed: like /tmp, it may be shared on purpose. Throws the
 * system's error where it can't be looked at.
 */
export function refuseShared(folder: string, isOurs: (folder: string) => boolean): void {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found === undefined || process.platform === 'win32' || (found.mode & forOthers) === 0 || isOurs(folder)) return;
  // What is empty and can't be written to by others was made for the data. Files and folders in it are closed in any case.
  if ((found.mode & writeForOthers) === 0 && readdirSync(folder).every((name) => name === chromiumsOwn)) return;
  throw new HopwatchError('folder-shared', { folder, where: join(folder, 'hopwatch') });
}

/**
 * Makes a folder that only its owner may look into, with those above it. One that is there is left with the mode that it has;
 * see `refuseShared`. Rejects with `folder-shared` or the system's error.
 */
export async function preparePrivateFolder(folder: string, isOurs: (folder: string) => boolean): Promise<void> {
  const isNew = await makeFolder(folder);
  if (!isNew) refuseShared(folder, isOurs);
}
