import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { transformWithOxc } from 'vite';
import { z } from 'zod';

/** What electronegativity has to say about a place in a program. */
export interface Finding {
  /** The check's name, explained at github.com/doyensec/electronegativity/wiki. */
  readonly id: string;
  /** The source file, from the folder that was scanned; `N/A` for what is missing in the whole. */
  readonly file: string;
  readonly description: string;
  /** The line as the linter saw it. */
  readonly sample: string;
}

export interface Scan {
  readonly files: number;
  readonly findings: readonly Finding[];
  /** Files that the linter could not read, which is as bad as a finding: they were not checked. */
  readonly unread: readonly string[];
}

const scannedFolders = ['electron', 'shared', 'renderer'];
const source = /\.[cm]?[jt]sx?$/;

const resultSchema = z.object({
  errors: z.array(z.object({ file: z.string(), message: z.string() })),
  issues: z.array(z.object({ id: z.string(), file: z.string(), description: z.string(), sample: z.string().nullish() })),
});

/**
 * Runs electronegativity over a project's own sources. Its parsers are of 2021: what they can't read they pass over
 * silently, so the sources are handed to it as plain JavaScript of 2018, one file for one.
 */
export async function scanForElectron(folder: string): Promise<Scan> {
  const work = await mkdtemp(join(tmpdir(), 'hopwatch-electron-lint-'));
  try {
    const written = new Map<string, string>();
    for (const name of await filesOf(folder)) {
      const text = await readFile(join(folder, name), 'utf8');
      const plain = source.test(name) ? (await transformWithOxc(text, name, { target: 'es2018', sourcemap: false })).code : text;
      const target = name.replace(source, '.js');
      written.set(target, name);
      await mkdir(dirname(join(work, target)), { recursive: true });
      await writeFile(join(work, target), plain);
    }
    const { version } = createRequire(import.meta.url)('electron/package.json') as { version: string };
    const { errors, issues } = resultSchema.parse(
      await loadLinter()({ input: work, isRelative: true, electronVersionOverride: version, excludeFromScan: [needsNetwork] }),
    );
    return {
      files: written.size,
      findings: issues.map(({ id, file, description, sample }) => ({
        id,
        file: written.get(file) ?? file,
        description,
        sample: sample ?? '',
      })),
      unread: errors.map(({ file, message }) => `${written.get(relative(work, file)) ?? file}: ${message}`),
    };
  } finally {
    await rm(work, { recursive: true });
  }
}

/** The check that asks GitHub for Electron's releases: a check must say the same today and tomorrow, here and offline. */
const needsNetwork = 'AvailableSecurityFixesGlobalCheck';

async function filesOf(folder: string): Promise<string[]> {
  const below = scannedFolders.map(async (part) => {
    const entries = await readdir(join(folder, part), { recursive: true, withFileTypes: true }).catch(() => []);
    const files = entries.filter((entry) => entry.isFile() && (source.test(entry.name) || entry.name.endsWith('.html')));
    return files.map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  });
  return ['package.json', ...(await Promise.all(below)).flat()];
}

type Linter = (options: Record<string, unknown>) => Promise<unknown>;

/**
 * The linter without two of its parts: `got`, with which it would fetch translations at each run, and its TypeScript
 * parser, which does not load beside TypeScript 7 and has nothing to do, since it gets JavaScript.
 */
function loadLinter(): Linter {
  const require = createRequire(import.meta.url);
  const own = createRequire(require.resolve('@doyensec/electronegativity'));
  const replace = (name: string, exports: unknown): void => {
    const file = own.resolve(name);
    const module = Object.assign(Object.create(null), { id: file, filename: file, loaded: true, children: [], paths: [], exports });
    require.cache[file] = module;
  };
  replace('got', async () => ({ statusCode: 304 }));
  replace('@typescript-eslint/typescript-estree', {});
  return require('@doyensec/electronegativity') as Linter;
}
