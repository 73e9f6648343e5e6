import { dirname, join, resolve } from 'node:path';
import { createBuilder, type EnvironmentOptions } from 'vite';
import { projectFolder } from './options.ts';

/** The benchmarks' own programs, which run as processes of their own. */
const ownPrograms = {
  load: 'load/client.ts',
  limit: 'peers/limit.ts',
  lowdb: 'peers/lowdb-json-file.ts',
  bareFiles: 'peers/bare-files.ts',
  openHistory: 'probes/open-history.ts',
  findEvents: 'probes/find-events.ts',
  hostExport: 'probes/host-export.ts',
  loopDelay: 'probes/loop-delay.ts',
} as const;

/** Where each program stands, ready to be run by plain Node. */
export type Programs = Readonly<Record<keyof typeof ownPrograms | 'hopwatch', string>>;

/**
 * Bundles all programs as the app's own are bundled, into a folder of this run: nothing of tsx or TypeScript is in
 * the processes that are measured, and a build that goes on elsewhere doesn't get in the way.
 */
export async function buildPrograms(folder: string, hopwatch: string | null): Promise<Programs> {
  const own = Object.entries(ownPrograms);
  const environment = (name: string, entry: string): EnvironmentOptions => ({
    consumer: 'server',
    resolve: { noExternal: true, conditions: ['node', 'module'] },
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'node18',
      minify: false,
      rolldownOptions: {
        input: { [name]: join(import.meta.dirname, entry) },
        output: { format: 'es', entryFileNames: '[name].mjs', codeSplitting: false },
      },
    },
  });
  const environments: Record<string, EnvironmentOptions> = {
    cli: { build: { outDir: folder } },
    worker: { build: { outDir: folder } },
    searchWorker: { build: { outDir: folder } },
    ...Object.fromEntries(own.map(([name, entry]) => [name, environment(name, entry)])),
  };
  // Vite sets NODE_ENV, which the measured processes must not inherit.
  const before = process.env.NODE_ENV;
  const builder = await createBuilder({ configFile: join(projectFolder, 'build/vite.config.ts'), logLevel: 'warn', environments });
  for (const name of Object.keys(environments)) {
    const found = builder.environments[name];
    if (found !== undefined) await builder.build(found);
  }
  if (before === undefined) delete process.env.NODE_ENV;
  else process.env.NODE_ENV = before;
  const built = Object.fromEntries(own.map(([name]) => [name, join(folder, `${name}.mjs`)])) as Record<keyof typeof ownPrograms, string>;
  return { ...built, hopwatch: hopwatch === null ? join(folder, 'cli.cjs') : resolve(hopwatch) };
}

/** The folder with the worker that belongs to a `hopwatch`. */
export const workerFolder = ({ hopwatch }: Programs): string => dirname(hopwatch);
