import { join } from 'node:path';
import { createBuilder, type Plugin } from 'vite';
import { projectFolder } from './build-app.ts';

/** The folder of the package that a module is from, from the project's folder, in npm's form; null for a module of our own. */
function packageFolder(moduleId: string): string | null {
  const path = moduleId.replace(/^\0/, '').replaceAll('\\', '/');
  const [found] = /^.*\/node_modules\/(?:@[^/]+\/)?[^/?]+/.exec(path) ?? [];
  const start = found?.indexOf('node_modules/');
  return found === undefined || start === undefined ? null : found.slice(start);
}

/**
 * The packages of which something is in what users get, as folders from the project's (`node_modules/express`): those that
 * the bundles contain, asked of Vite by building without writing, and Electron itself, the runtime, and ngrok's module beside them.
 */
export async function findShippedPackages(): Promise<ReadonlySet<string>> {
  const folders = new Set(['node_modules/electron', 'node_modules/@ngrok/ngrok']);
  const collector: Plugin = {
    name: 'shipped-packages',
    generateBundle(_options, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk') continue;
        for (const id of Object.keys(output.modules)) folders.add(packageFolder(id) ?? '');
      }
    },
  };
  const builder = await createBuilder({
    configFile: join(projectFolder, 'build/vite.config.ts'),
    logLevel: 'warn',
    plugins: [collector, { name: 'write-nothing', configEnvironment: () => ({ build: { write: false } }) }],
  });
  await builder.buildApp();
  folders.delete('');
  return folders;
}
