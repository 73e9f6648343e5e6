import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { findWrongImports } from '../../build/import-order.ts';
import { expect, test } from '../support/node-test.ts';

/** Lays out a project of these files, each with what it imports, and checks it. */
async function check(folder: string, files: Readonly<Record<string, readonly string[]>>): Promise<readonly string[]> {
  for (const top of ['electron', 'renderer', 'shared']) await mkdir(join(folder, top), { recursive: true });
  for (const [file, imports] of Object.entries(files)) {
    await mkdir(join(folder, dirname(file)), { recursive: true });
    await writeFile(join(folder, file), imports.map((specifier) => `import type { A } from '${specifier}';\n`).join(''));
  }
  return (await findWrongImports(folder)).wrong;
}

test('a file may import from its own room and from the rooms below', async ({ folder }) => {
  const wrong = await check(folder, {
    'electron/history/history.ts': ['./overview.ts', '../storage/line.ts', '../../shared/errors.ts'],
    'electron/history/overview.ts': [],
    'electron/storage/line.ts': [],
    'shared/errors.ts': [],
  });
  expect(wrong).toEqual([]);
});

test('an import from a room above or beside is told, a type too', async ({ folder }) => {
  const wrong = await check(folder, {
    'electron/storage/line.ts': ['../history/history.ts'],
    'electron/history/history.ts': [],
    'renderer/features/rules/Rules.tsx': ['../health/index.ts'],
    'renderer/features/health/index.ts': [],
  });
  expect(wrong).toEqual([
    'electron/storage/line.ts: imports electron/history/history.ts, but electron/history is not below electron/storage.',
    'renderer/features/rules/Rules.tsx: imports renderer/features/health/index.ts, but renderer/features/health is not below renderer/features/rules.',
  ]);
});

test('a feature of the window is entered by its index alone, its style sheets included', async ({ folder }) => {
  const wrong = await check(folder, {
    'renderer/App.tsx': ['./features/history/index.ts', './features/history/list/EventList.tsx'],
    'renderer/features/history/index.ts': ['./list/EventList.tsx'],
    'renderer/features/history/list/EventList.tsx': ['../../rules/index.ts', '../../rules/Rules.module.css'],
    'renderer/features/rules/index.ts': [],
  });
  expect(wrong).toEqual([
    'renderer/App.tsx: imports renderer/features/history/list/EventList.tsx, which its feature does not export in its index.ts.',
    'renderer/features/history/list/EventList.tsx: imports renderer/features/rules/Rules.module.css, which its feature does not export in its index.ts.',
  ]);
});

test('a circle is told once, however long, and so is a file without a room', async ({ folder }) => {
  const wrong = await check(folder, {
    'electron/storage/a.ts': ['./b.ts'],
    'electron/storage/b.ts': ['./c.ts'],
    'electron/storage/c.ts': ['./a.ts'],
    'electron/cellar/d.ts': [],
  });
  expect(wrong.filter((line) => line.startsWith('In a circle:'))).toHaveLength(1);
  expect(wrong).toContain('electron/cellar/d.ts: stands in no room that build/import-order.ts knows.');
});
