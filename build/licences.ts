import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import type { Plugin } from 'vite';
import { projectFolder } from './build-app.ts';
import { toSbom } from './sbom.ts';

interface Bundled {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** The text of its licence file; empty when it has none. */
  readonly text: string;
}

/** The folder of the package that a module belongs to; null for our own modules and for Vite's virtual ones. */
function packageFolder(moduleId: string): string | null {
  const file = moduleId.replace(/^\0/, '').replace(/\?.*$/, '');
  if (!file.includes(`${sep}node_modules${sep}`)) return null;
  for (let folder = dirname(file); folder.includes(`${sep}node_modules${sep}`); folder = dirname(folder)) {
    const parent = dirname(folder);
    const isPackage = parent.endsWith(`${sep}node_modules`) || /[\\/]node_modules[\\/]@[^\\/]+$/.test(parent);
    if (isPackage && existsSync(join(folder, 'package.json'))) return folder;
  }
  return null;
}

async function readPackage(folder: string): Promise<Bundled> {
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Record<string, string | undefined>;
  const file = (await readdir(folder)).find((each) => /^(licen[cs]e|copying)/i.test(each));
  const text = file === undefined ? '' : await readFile(join(folder, file), 'utf8');
  return { name: name ?? '', version: version ?? '', licence: license ?? 'see below', text: text.trim() };
}

function toText(bundled: readonly Bundled[]): string {
  const heading = 'Hopwatch contains parts of these libraries. Electron and Chromium come with licence files of their own.';
  const parts = bundled.map(({ name, version, licence, text }) => `${'-'.repeat(78)}\n${name} ${version} (${licence})\n\n${text}`);
  return `${[heading, ...parts].join('\n\n')}\n`;
}

/**
 * Writes `third-party-licences.txt` with the licence of every package that any of the bundles contains, and `sbom.cdx.json` that
 * lists them, from the bundles' own lists of modules: what is left out by tree shaking is not in it. Must be shared by all environments of a build.
 */
export function licences(): Plugin {
  const folders = new Set<string>();
  return {
    name: 'hopwatch-licences',
    apply: 'build',
    sharedDuringBuild: true,
    async generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const id of [...Object.keys(chunk.modules), ...chunk.moduleIds]) {
          const folder = packageFolder(id);
          if (folder !== null) folders.add(folder);
        }
      }
      // The page's environment comes first and goes into a folder of its own.
      if (this.environment.name === 'client') return;
      // Beside the bundles in a package: build/package/ngrok-module.ts.
      folders.add(join(projectFolder, 'node_modules/@ngrok/ngrok'));
      const all = await Promise.all([...folders].map(readPackage));
      // npm may have laid down a version more than once.
      const bundled = [...new Map(all.map((each) => [`${each.name} ${each.version}`, each])).values()];
      bundled.sort((a, b) => a.name.localeCompare(b.name, 'en') || a.version.localeCompare(b.version, 'en'));
      this.emitFile({ type: 'asset', fileName: 'third-party-licences.txt', source: toText(bundled) });
      const require = createRequire(import.meta.url);
      const [product, electron] = await Promise.all([projectFolder, dirname(require.resolve('electron/package.json'))].map(readPackage));
      if (product === undefined || electron === undefined) throw new Error('Hopwatch or Electron is not there.');
      this.emitFile({ type: 'asset', fileName: 'sbom.cdx.json', source: toSbom(product, [electron, ...bundled]) });
    },
  };
}
