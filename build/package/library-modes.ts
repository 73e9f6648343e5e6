import { chmod, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { AfterPackContext } from 'electron-builder';

/** On Linux a shared library is no program: Electron's archive marks them executable, and Debian's checker calls that an error. */
export async function setLibraryModes({ appOutDir, electronPlatformName }: AfterPackContext): Promise<void> {
  if (electronPlatformName !== 'linux') return;
  const libraries = (await readdir(appOutDir)).filter((name) => /\.so(\.\d+)*$/.test(name));
  await Promise.all(libraries.map((name) => chmod(join(appOutDir, name), 0o644)));
}
