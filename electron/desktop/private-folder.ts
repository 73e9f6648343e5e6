import { stat } from 'node:fs/promises';

/**
 * Whether a folder keeps other users of this computer out. A service made it so that it should (mode 0700), but some disks,
 * such as a USB stick's FAT, know no owners and take no notice. On Windows a profile's folders are the user's own.
 */
export async function isPrivateFolder(folder: string): Promise<boolean> {
  return process.platform === 'win32' || ((await stat(folder)).mode & 0o077) === 0;
}
