import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from '../support/node-test.ts';
import { run } from '../support/run-to-end.ts';

const project = resolve(import.meta.dirname, '../..');

/** Checks one file with one rule alone; answers the numbers of the lines that are wrong. */
async function wrongLines(folder: string, rule: string, file: string, lines: readonly string[]): Promise<number[]> {
  await mkdir(join(folder, 'code'));
  await writeFile(
    join(folder, 'biome.json'),
    JSON.stringify({ plugins: [join(project, 'build/lint', rule)], linter: { rules: { recommended: false } } }),
  );
  await writeFile(join(folder, 'code', file), lines.join('\n'));
  const biome = join(project, 'node_modules/@biomejs/biome/bin/biome');
  const { stdout, stderr } = await run(process.execPath, [biome, 'lint', '--config-path', folder, join(folder, 'code')]);
  return [...`${stdout}${stderr}`.matchAll(/a\.\w+:(\d+):\d+ plugin/g)].map(([, line]) => Number(line)).sort((a, b) => a - b);
}

test('the linter refuses lists that are spread into arguments, and nothing else', async ({ folder }) => {
  const wrong = [
    'list.push(...more);',
    'a.b.unshift(0, ...more);',
    'Math.max(1, ...more);',
    'Math.min(...more);',
    'list.splice(0, 0, ...more);',
    'String.fromCharCode(...more);',
    'f.apply(null, more);',
  ];
  const right = [
    'list.push({ ...more });',
    'const all = [...list, ...more];',
    'Math.max(a, b);',
    'deletions.apply();',
    'list.push([...more]);',
  ];
  expect(await wrongLines(folder, 'no-unbounded-spread.grit', 'a.ts', [...wrong, ...right])).toEqual(wrong.map((_, at) => at + 1));
});

test('the linter refuses colours in style sheets, and leaves tokens and system colours', async ({ folder }) => {
  const wrong = ['.a { color: #fff; }', '.b { --back: #0f7385; }', '.c { border: 1px solid rgb(0 0 0 / 20%); }', '.d { fill: white; }'];
  const right = [
    '.white { color: var(--hw-line); }',
    '.f { white-space: nowrap; color: currentcolor; }',
    '.g { border-color: CanvasText; }',
  ];
  expect(await wrongLines(folder, 'no-raw-colour.grit', 'a.css', [...wrong, ...right])).toEqual(wrong.map((_, at) => at + 1));
});
