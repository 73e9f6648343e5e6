import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';

/**
 * The rooms from the top floor to the ground: a file may import from its own room and from rooms on floors below, never from
 * one above or beside it. A name is a folder with all that is in it, or a single file.
 */
const floors: readonly (readonly string[])[] = [
  ['electron/main.ts', 'electron/cli.ts', 'electron/program.ts', 'electron/preload.ts'],
  ['electron/ipc', 'electron/commands'],
  ['electron/desktop'],
  ['electron/installation', 'electron/tray', 'electron/window'],
  ['electron/doctor'],
  ['electron/status'],
  ['electron/backup', 'electron/health', 'electron/log', 'electron/notify', 'electron/tunnel'],
  ['electron/service', 'electron/check'],
  ['electron/import', 'electron/listener', 'electron/quarantine', 'electron/settings'],
  ['electron/export', 'electron/intake', 'electron/samples', 'electron/search'],
  ['electron/history'],
  ['electron/storage', 'electron/time'],
  ['electron/faults'],
  ['renderer/main.tsx', 'renderer/starting.ts'],
  ['renderer/App.tsx'],
  ['renderer/shell'],
  ['renderer/features/history', 'renderer/features/palette'],
  ['renderer/features/welcome'],
  ['renderer/features/settings'],
  [
    'renderer/features/address',
    'renderer/features/data',
    'renderer/features/exporting',
    'renderer/features/health',
    'renderer/features/overview',
    'renderer/features/quarantine',
    'renderer/features/rules',
  ],
  ['renderer/ui'],
  ['renderer/app', 'renderer/theme.ts'],
  ['renderer/bridge.ts'],
  ['shared'],
];

const sourceFile = /\.tsx?$/;
/** Style sheets count, too: a change of one must not show in another room. */
const importSpecifier = /\b(?:from|import)\s*\(?\s*'(\.\.?\/[^']+\.(?:tsx?|css))'/g;

/** What a room of the window shows to the others stands in its index. */
const feature = /^renderer\/features\/[^/]+\//;

/** What a check of the imports found; `wrong` holds a line for each fault. */
export interface ImportCheck {
  readonly files: number;
  readonly wrong: readonly string[];
}

/** Reads which source files each source file imports, both relative to the project and with slashes. */
async function readImports(project: string): Promise<Map<string, readonly string[]>> {
  const imports = new Map<string, readonly string[]>();
  for (const top of ['electron', 'renderer', 'shared']) {
    for (const entry of await readdir(join(project, top), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !sourceFile.test(entry.name)) continue;
      const file = join(entry.parentPath, entry.name);
      const text = await readFile(file, 'utf8');
      const name = (path: string): string => relative(project, path).split(sep).join('/');
      imports.set(
        name(file),
        [...text.matchAll(importSpecifier)].map(([, specifier = '']) => name(resolve(dirname(file), specifier))),
      );
    }
  }
  return imports;
}

/** Finds a way from a file back to itself; null when there is none. Types count, too: they bind a file all the same. */
function findCircle(start: string, imports: ReadonlyMap<string, readonly string[]>): string[] | null {
  const seen = new Set<string>();
  const walk = (file: string, way: readonly string[]): string[] | null => {
    for (const next of imports.get(file) ?? []) {
      if (next === start) return [...way, next];
      if (seen.has(next)) continue;
      seen.add(next);
      const circle = walk(next, [...way, next]);
      if (circle !== null) return circle;
    }
    return null;
  };
  return walk(start, [start]);
}

interface Room {
  readonly name: string;
  /** Counted from the top. */
  readonly floor: number;
}

function roomOf(file: string): Room | null {
  for (const [floor, names] of floors.entries()) {
    const name = names.find((each) => file === each || file.startsWith(`${each}/`));
    if (name !== undefined) return { name, floor };
  }
  return null;
}

/** Whether an import goes past a feature's index into what is only the feature's own. */
function goesPastIndex(file: string, target: string): boolean {
  const owner = feature.exec(target)?.[0];
  return owner !== undefined && !file.startsWith(owner) && target !== `${owner}index.ts`;
}

/** Checks that imports run one way, from floor to floor, in no circle, and into a feature of the window only by its index. */
export async function findWrongImports(project: string): Promise<ImportCheck> {
  const imports = await readImports(project);
  const wrong: string[] = [];
  const inCircles = new Set<string>();
  for (const [file, targets] of imports) {
    const room = roomOf(file);
    if (room === null) wrong.push(`${file}: stands in no room that build/import-order.ts knows.`);
    for (const target of targets) {
      if (goesPastIndex(file, target)) wrong.push(`${file}: imports ${target}, which its feature does not export in its index.ts.`);
      const other = roomOf(target);
      if (room === null || other === null || room.name === other.name || other.floor > room.floor) continue;
      wrong.push(`${file}: imports ${target}, but ${other.name} is not below ${room.name}.`);
    }
    const circle = inCircles.has(file) ? null : findCircle(file, imports);
    for (const member of circle ?? []) inCircles.add(member);
    if (circle !== null) wrong.push(`In a circle: ${circle.join(' → ')}`);
  }
  return { files: imports.size, wrong };
}
