import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../support/node-test.ts';

const projectFolder = join(import.meta.dirname, '../..');

/** Runs the linter as `npm run lint` does, over this folder. */
function lint(folder: string): Promise<{ status: number; said: string }> {
  const args = ['--import', 'tsx', join(projectFolder, 'build/lint-electron.ts'), folder];
  return new Promise((resolve) => {
    const child = execFile(process.execPath, args, { cwd: projectFolder }, (_error, stdout, stderr) =>
      resolve({ status: child.exitCode ?? -1, said: stdout + stderr }),
    );
  });
}

async function writeProject(folder: string, main: string): Promise<void> {
  await mkdir(join(folder, 'electron'));
  await writeFile(join(folder, 'package.json'), '{"name":"planted"}');
  await writeFile(join(folder, 'electron/main.ts'), main);
}

test("Electron's security linter fails on what is planted, in today's TypeScript too", async ({ folder }) => {
  await writeProject(
    folder,
    `import { BrowserWindow, shell } from 'electron';
     export class Window {
       readonly #options = { webPreferences: { nodeIntegration: true } } satisfies object;
       static { this.count ??= 0; }
       declare static count: number;
       open(address?: string): void {
         using window = new BrowserWindow({ webPreferences: { nodeIntegration: true, contextIsolation: false, webSecurity: false } });
         void window?.loadURL('http://example.com');
         void shell.openExternal(address as string);
       }
     }`,
  );
  const { status, said } = await lint(folder);
  expect(status).toBe(1);
  for (const id of [
    'NODE_INTEGRATION_JS',
    'CONTEXT_ISOLATION_JS',
    'SANDBOX_JS',
    'WEB_SECURITY_JS',
    'HTTP_RESOURCES_JS',
    'OPEN_EXTERNAL_JS',
  ]) {
    expect(said).toContain(`electron/main.ts: ${id}`);
  }
});

test("Electron's security linter fails on a file that it can't read, which would be a hole otherwise", async ({ folder }) => {
  await writeProject(folder, 'export const half = {');
  expect((await lint(folder)).status).toBe(1);
});
