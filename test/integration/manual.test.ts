import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { readManual } from '../support/manual-pages.ts';
import { statusMessage } from '../support/messages.ts';
import { expect, test } from '../support/node-test.ts';

const projectFolder = join(import.meta.dirname, '../..');

/** A reader's computer: a home of its own, some events, and `hopwatch` on the PATH. */
async function prepareHome(folder: string): Promise<NodeJS.ProcessEnv> {
  const program = join(folder, 'bin/hopwatch');
  await mkdir(join(folder, 'bin'));
  await mkdir(join(folder, 'config'));
  await writeFile(program, `#!/bin/sh\nexec '${process.execPath}' '${join(projectFolder, 'dist/cli.cjs')}' "$@"\n`);
  await chmod(program, 0o755);
  const lines = [0, 1, 2].map((number) => `${JSON.stringify(statusMessage(number))}\n`);
  await writeFile(join(folder, 'messages.ndjson'), lines.join(''));
  const path = [join(folder, 'bin'), process.env.PATH].join(delimiter);
  return { ...process.env, LC_ALL: 'C', HOME: folder, XDG_CONFIG_HOME: join(folder, 'config'), PATH: path };
}

/** Runs a line of the manual in a shell; one that goes on for ever is ended once it has said that it runs. */
async function run(line: string, folder: string, env: NodeJS.ProcessEnv): Promise<{ status: number | null; stderr: string }> {
  const child = spawn('/bin/sh', ['-c', `exec ${line}`], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    stderr += chunk;
  });
  const lines = createInterface({ input: child.stdout });
  if (line.startsWith('hopwatch listen')) lines.once('line', () => child.kill('SIGTERM'));
  const [status] = (await once(child, 'close')) as [number | null];
  return { status, stderr };
}

test('every command of the manual runs and ends as the manual says', async ({ folder }) => {
  test.skip(process.platform === 'win32', 'the manual’s commands are written for a POSIX shell');
  test.setTimeout(300_000);
  const pages = (await readManual()).filter(({ commands }) => commands.length > 0);
  expect(pages.length).toBeGreaterThan(5);
  for (const [number, { file, commands }] of pages.entries()) {
    const home = join(folder, String(number));
    await mkdir(home);
    const env = await prepareHome(home);
    expect((await run('hopwatch import messages.ndjson', home, env)).status).toBe(0);
    for (const { line, status } of commands) {
      const result = await run(line, home, env);
      expect(result.status, `${file}: ${line}\n${result.stderr}`).toBe(status);
    }
  }
});

test('every npm script and every file that the manual links to is there', async () => {
  const { scripts } = JSON.parse(await readFile(join(projectFolder, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
  for (const { file, text } of await readManual()) {
    for (const [, name = ''] of text.matchAll(/npm run ([\w:-]+)/g))
      expect(Object.keys(scripts), `${file}: npm run ${name}`).toContain(name);
    for (const [, target = ''] of text.matchAll(/\]\(([^)#]+)\)/g)) {
      if (/^https?:/.test(target)) continue;
      await expect(access(join(projectFolder, dirname(file), target)), `${file}: ${target}`).resolves.toBeUndefined();
    }
  }
});

test('the README stays short, and no table of the manual is wider than 120 characters', async () => {
  for (const { file, text } of await readManual()) {
    if (file === 'README.md') expect(Buffer.byteLength(text)).toBeLessThanOrEqual(10_240);
    for (const line of text.split('\n').filter((each) => each.startsWith('|')))
      expect([...line].length, `${file}: ${line}`).toBeLessThanOrEqual(120);
  }
});
