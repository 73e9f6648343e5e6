import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from './build-app.ts';

/**
 * `npm run lock`: adds to package-lock.json the optional packages for other systems that npm left out of it because the
 * registry in use does not have them. `npm ci` refuses a lock file without them, on every machine.
 */

interface LockedPackage {
  version?: string;
  optionalDependencies?: Record<string, string>;
  [field: string]: unknown;
}

const systems = ['darwin', 'win32', 'linux', 'android', 'freebsd', 'openbsd', 'netbsd', 'sunos', 'aix', 'openharmony'];
const processors = ['arm64', 'x64', 'ia32', 'riscv64', 'ppc64', 's390x', 'loong64', 'mips64el', 'arm', 'wasm32'];
const libraries: Record<string, string> = { musl: 'musl', gnu: 'glibc' };

/** Such packages are named by what they are for: "@biomejs/cli-linux-x64-musl". */
function entryFor(name: string, range: string): LockedPackage {
  const words = new Set(name.split(/[@/-]/));
  const os = systems.find((system) => words.has(system));
  const cpu = processors.find((processor) => words.has(processor));
  const libc = Object.entries(libraries).find(([word]) => words.has(word))?.[1];
  return {
    version: range.replace(/^[~^]/, ''),
    ...(cpu && { cpu: [cpu] }),
    dev: true,
    ...(libc && { libc: [libc] }),
    optional: true,
    ...(os && { os: [os] }),
  };
}

const file = join(projectFolder, 'package-lock.json');
const lock = JSON.parse(await readFile(file, 'utf8')) as { packages: Record<string, LockedPackage> };
for (const [path, { optionalDependencies = {} }] of Object.entries(lock.packages)) {
  for (const [name, range] of Object.entries(optionalDependencies)) {
    const isThere = lock.packages[`node_modules/${name}`] ?? lock.packages[`${path}/node_modules/${name}`];
    if (isThere !== undefined) continue;
    lock.packages[`node_modules/${name}`] = entryFor(name, range);
    console.error(`added ${name} ${range}`);
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
await writeFile(file, `${JSON.stringify(lock, null, 2)}\n`);
