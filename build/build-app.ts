import { createRequire } from 'node:module';
import { join } from 'node:path';
import { runProgram } from './run-program.ts';

/** The folder with package.json. */
export const projectFolder = join(import.meta.dirname, '..');

/**
 * Builds the app into dist/ with Vite, quietly: only warnings and errors are printed.
 * Runs Vite as a program of its own, since it sets NODE_ENV in the process that it runs in. Throws when the build fails.
 */
export async function buildApp(): Promise<void> {
  const vite = join(createRequire(import.meta.url).resolve('vite/package.json'), '../bin/vite.js');
  const args = [vite, 'build', '--config', 'build/vite.config.ts', '--logLevel', 'warn'];
  const code = await runProgram(process.execPath, args, { cwd: projectFolder });
  if (code !== 0) throw new Error(`The build failed (vite ended with ${code}); its messages are above.`);
}

/** Runs a program's main function: its answer becomes the exit code, a thrown error one plain message and exit code 1. */
export async function runMain(main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
