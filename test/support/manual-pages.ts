import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const projectFolder = join(import.meta.dirname, '../..');

/** A command of the manual, as a reader would type it. */
export interface ManualCommand {
  readonly line: string;
  /** What the page says it ends with; 0 unless a comment says `exit N`. */
  readonly status: number;
}

/** A page of the manual. */
export interface ManualPage {
  /** Relative to the project. */
  readonly file: string;
  readonly text: string;
  readonly commands: readonly ManualCommand[];
}

/** Reads the commands of a page: the lines of its `sh` blocks. */
function commandsOf(text: string): ManualCommand[] {
  const blocks = [...text.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, block = '']) => block);
  return blocks
    .flatMap((block) => block.split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [, command = line, status = '0'] = /^(.*?)\s+# exit (\d+)$/.exec(line) ?? [];
      return { line: command, status: Number(status) };
    });
}

/** Reads README and all pages of the manual, and those for contributors. */
export async function readManual(): Promise<ManualPage[]> {
  const folders = ['build/docs', '.github'];
  const pages = await Promise.all(
    folders.map(async (folder) => {
      const names = await readdir(join(projectFolder, folder), { recursive: true });
      return names.filter((name) => name.endsWith('.md')).map((name) => `${folder}/${name}`);
    }),
  );
  return Promise.all(
    ['README.md', ...pages.flat().sort()].map(async (file) => {
      const text = await readFile(join(projectFolder, file), 'utf8');
      return { file, text, commands: commandsOf(text) };
    }),
  );
}
