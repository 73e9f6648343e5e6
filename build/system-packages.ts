import { execFile } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

const exec = promisify(execFile);

/** Something that must be on the machine, and the Debian packages that bring it: the first that this release has is taken. */
export interface Requirement {
  kind: 'library' | 'command' | 'font';
  /** The library's soname, the command's name, or a fontconfig pattern. */
  name: string;
  packages: readonly [string, ...string[]];
  /** Why one can do without it: it's installed along, or warned of. */
  without?: string;
}

// The t64 names: Debian 13 and Ubuntu 24.04. All else that Electron links comes with libgtk-3-0. Source: `ldd electron`.
const runtime: readonly Requirement[] = [
  { kind: 'library', name: 'libgtk-3.so.0', packages: ['libgtk-3-0t64', 'libgtk-3-0'] },
  { kind: 'library', name: 'libnss3.so', packages: ['libnss3'] },
  { kind: 'library', name: 'libasound.so.2', packages: ['libasound2t64', 'libasound2'] },
  { kind: 'library', name: 'libgbm.so.1', packages: ['libgbm1'] },
  { kind: 'library', name: 'libnotify.so.4', packages: ['libnotify4'] },
];

const tests: readonly Requirement[] = [
  { kind: 'command', name: 'Xvfb', packages: ['xvfb'] },
  { kind: 'command', name: 'xvfb-run', packages: ['xvfb'] },
  { kind: 'command', name: 'xauth', packages: ['xauth'] },
  { kind: 'command', name: 'dbus-daemon', packages: ['dbus'] },
  { kind: 'command', name: 'dbus-run-session', packages: ['dbus'] },
  // As new as the one in the Electron that users have; 350 MB.
  { kind: 'command', name: 'chromium', packages: ['chromium'] },
  // Screenshots: Latin with accents and arrows (1 MB), Chinese and Japanese (2 MB; Noto's would be 57 MB).
  { kind: 'font', name: 'DejaVu Sans', packages: ['fonts-dejavu-core'], without: 'screenshots will lack characters' },
  { kind: 'font', name: ':lang=ja', packages: ['fonts-droid-fallback'], without: 'screenshots will lack characters' },
  { kind: 'command', name: 'dunst', packages: ['dunst'], without: 'no notification is shown by a real daemon' },
  { kind: 'command', name: 'sshd', packages: ['openssh-server'], without: 'no SSH tunnel is tried with a real server' },
  { kind: 'command', name: 'soffice', packages: ['libreoffice-calc-nogui'], without: 'no workbook is opened in LibreOffice' },
];

const packageTests: readonly Requirement[] = [
  { kind: 'command', name: 'lintian', packages: ['lintian'], without: 'the .deb is not checked with lintian' },
  { kind: 'command', name: 'desktop-file-validate', packages: ['desktop-file-utils'], without: 'the .desktop file is not checked' },
  { kind: 'command', name: 'systemd-analyze', packages: ['systemd'], without: 'the systemd unit is not checked' },
];

/** For packages with the fallback runtime, which is Debian's business alone. */
const packaging: readonly Requirement[] = [
  { kind: 'command', name: 'dpkg-deb', packages: ['dpkg'] },
  { kind: 'command', name: '7za', packages: ['p7zip-full'] },
];

const needs = { start: runtime, test: [...runtime, ...tests, ...packageTests], package: packaging };

/** ldconfig lives in sbin, which an ordinary user's PATH lacks. */
const path = [process.env.PATH ?? '', '/usr/sbin', '/sbin'].join(delimiter);

/**
 * On Linux makes sure that Electron can start; for 'test', that a virtual display and a message bus can; for 'package', that a .deb can be made.
 * Looks for the libraries and commands themselves, so that it doesn't matter how they came there. As root on Debian and
 * its kin it installs what is missing; elsewhere it throws, naming what is missing and the exact command.
 * What one can do without is installed along, or warned of. Does nothing on other systems.
 */
export async function ensureSystemPackages(need: keyof typeof needs): Promise<void> {
  if (process.platform !== 'linux') return;
  const required = needs[need];
  const missing = await findMissing(required);
  if (missing.length === 0) return;
  const hasApt = onPath('apt-get');
  if (hasApt && process.getuid?.() === 0) {
    await install(missing);
    const still = (await findMissing(required)).filter(isNeeded);
    if (still.length > 0) throw new Error(`Packages were installed, and yet these are missing: ${names(still)}.`);
    return;
  }
  const packages = hasApt ? await packagesFor(missing) : missing.map(({ packages }) => packages[packages.length - 1] ?? packages[0]);
  const command = `apt-get install --no-install-recommends ${[...new Set(packages)].join(' ')}`;
  const advice = hasApt
    ? `Install them with:\n  sudo ${command}`
    : `Install the packages of your system that bring them. On Debian it would be:\n  ${command}`;
  const text = `Missing on this machine: ${names(missing)}.\n${advice}`;
  if (missing.some(isNeeded)) throw new Error(text);
  const consequences = new Set(missing.map(({ without }) => without));
  console.error(`Warning: ${[...consequences].join(', and ')}. ${text}`);
}

const isNeeded = ({ without }: Requirement): boolean => without === undefined;

/** Those of the requirements that this machine doesn't meet. */
export async function findMissing(requirements: readonly Requirement[]): Promise<Requirement[]> {
  const libraries = await knownLibraries();
  const met = await Promise.all(
    requirements.map(({ kind, name }) => {
      if (kind === 'library') return libraries === null || libraries.has(name);
      return kind === 'command' ? onPath(name) : hasFont(name);
    }),
  );
  return requirements.filter((_, index) => !met[index]);
}

/** The sonames of this machine's own architecture; null where there is no glibc ldconfig to ask, and so nothing can be said. */
async function knownLibraries(): Promise<Set<string> | null> {
  const tags: Partial<Record<NodeJS.Architecture, string>> = { x64: 'x86-64', arm64: 'AArch64' };
  const tag = tags[process.arch] ?? '';
  try {
    const { stdout } = await exec('ldconfig', ['-p'], { env: { ...process.env, PATH: path }, maxBuffer: 16 * 2 ** 20 });
    const lines = stdout.split('\n').filter((line) => line.includes(tag));
    return new Set(lines.map((line) => line.trim().split(' ', 1)[0] ?? ''));
  } catch {
    return null;
  }
}

function onPath(command: string): boolean {
  return path.split(delimiter).some((folder) => {
    try {
      accessSync(join(folder || '.', command), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

async function hasFont(pattern: string): Promise<boolean> {
  const found = await exec('fc-list', [pattern]).catch(() => ({ stdout: '' }));
  return found.stdout.trim() !== '';
}

async function install(missing: readonly Requirement[]): Promise<void> {
  console.error(`Installing with apt-get what is missing on this machine: ${names(missing)}.`);
  // A failed update is not the end: the lists that are there may do.
  await aptGet('update').catch((error: Error) => console.error(`apt-get update failed; trying all the same.\n${error.message}`));
  const packages = await packagesFor(missing);
  await aptGet('install', '-y', '--no-install-recommends', ...packages);
}

/** Its hundreds of lines are of interest only when it fails: then the error holds those that it wrote to stderr. */
async function aptGet(...args: string[]): Promise<void> {
  await exec('apt-get', ['-q', ...args], { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, maxBuffer: 64 * 2 ** 20 });
}

/** The package names that this release of Debian or Ubuntu has, each once. */
async function packagesFor(missing: readonly Requirement[]): Promise<string[]> {
  const chosen = missing.map(async ({ packages }) => {
    for (const name of packages) {
      // Not `policy`: it knows names that are only mentioned, too.
      const known = await exec('apt-cache', ['show', '--no-all-versions', name]).then(
        ({ stdout }) => stdout.trim() !== '',
        () => false,
      );
      if (known) return name;
    }
    return packages[packages.length - 1] ?? packages[0];
  });
  return [...new Set(await Promise.all(chosen))];
}

const names = (requirements: readonly Requirement[]): string => requirements.map(({ name }) => name).join(', ');
