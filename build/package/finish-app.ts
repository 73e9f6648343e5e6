import { chmod, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { AfterPackContext } from 'electron-builder';
import { flipOurFuses } from '../fuses.ts';

/** On Linux a shared library is no program: Electron's archive marks them executable, and Debian's checker calls that an error. */
async function setLibraryModes(folder: string): Promise<void> {
  const libraries = (await readdir(folder)).filter((name) => /\.so(\.\d+)*$/.test(name));
  await Promise.all(libraries.map((name) => chmod(join(folder, name), 0o644)));
}

/** What is left to do when electron-builder has laid the app down, before it signs it: the fuses. */
export async function finishApp({ appOutDir, electronPlatformName, packager }: AfterPackContext): Promise<void> {
  const { productFilename } = packager.appInfo;
  const executables: Readonly<Record<string, string>> = {
    darwin: `${productFilename}.app/Contents/MacOS/${productFilename}`,
    win32: `${productFilename}.exe`,
    linux: 'hopwatch',
  };
  await flipOurFuses(join(appOutDir, executables[electronPlatformName] ?? ''));
  if (electronPlatformName === 'linux') await setLibraryModes(appOutDir);
}
