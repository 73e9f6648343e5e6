import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type EnvironmentOptions } from 'vite';
import { licences } from './licences.ts';

const path = (relative: string): string => fileURLToPath(new URL(`../${relative}`, import.meta.url));
const outDir = path('dist');

/**
 * One bundled CommonJS file for a program that runs in Node: ESM main needs Electron 28 and a sandboxed preload
 * must be CommonJS anyhow; the tests run on Electron 25 (Node 18, Chromium 114).
 */
function nodeProgram(name: string, entry: string): EnvironmentOptions {
  return {
    consumer: 'server',
    // Not 'import': it would hold for require(), too, and give an old package such as is-promise a module where it wants a function.
    resolve: { noExternal: true, external: ['electron'], conditions: ['node', 'module'] },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'node18',
      minify: false,
      // Read from the disk, not over a network.
      chunkSizeWarningLimit: 4000,
      sourcemap: true,
      rolldownOptions: {
        input: { [name]: path(entry) },
        // The last two are native parts that ssh2 does without.
        external: ['electron', /^node:/, ...builtinModules, 'cpu-features', /sshcrypto\.node$/],
        output: {
          format: 'cjs',
          entryFileNames: '[name].cjs',
          codeSplitting: false,
          banner: name === 'cli' ? '#!/usr/bin/env node' : '',
        },
      },
    },
  };
}

export default defineConfig({
  root: path('renderer'),
  base: './',
  plugins: [react(), licences()],
  // One list of licences of all that is bundled.
  builder: { sharedConfigBuild: true },
  environments: {
    client: {
      build: {
        outDir: path('dist/renderer'),
        emptyOutDir: true,
        target: 'chrome114',
        chunkSizeWarningLimit: 4000,
        modulePreload: { polyfill: false },
        rolldownOptions: { input: [path('renderer/index.html'), path('renderer/starting.html')] },
      },
    },
    program: nodeProgram('program', 'electron/program.ts'),
    main: nodeProgram('main', 'electron/main.ts'),
    preload: nodeProgram('preload', 'electron/preload.ts'),
    cli: nodeProgram('cli', 'electron/cli.ts'),
    worker: nodeProgram('worker', 'electron/export/worker.ts'),
    searchWorker: nodeProgram('search-worker', 'electron/search/worker.ts'),
    checkWorker: nodeProgram('check-worker', 'electron/check/worker.ts'),
  },
});
