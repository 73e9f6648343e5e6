import { execFile } from 'node:child_process';
import { chmod, cp, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { FpmCall } from './fpm-call.ts';

const exec = promisify(execFile);

/** Debian's rules: everybody reads, root writes, programs stay programs. Whatever the umask of who builds was. */
async function setModes(folder: string): Promise<number> {
  let kib = 0;
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) kib += 4 + (await setModes(path));
    else if (entry.isFile()) {
      const { mode, size } = await stat(path);
      await chmod(path, (mode & 0o100) === 0 ? 0o644 : 0o755);
      kib += Math.ceil(size / 1024);
    }
  }
  await chmod(folder, 0o755);
  return kib;
}

/** Copies a source of fpm's: a folder's content when it ends in a slash, else a file. */
async function copyInto(root: string, source: string, target: string): Promise<void> {
  const to = join(root, target);
  await mkdir(source.endsWith('/') ? to : dirname(to), { recursive: true });
  await cp(source, to, { recursive: true, verbatimSymlinks: true });
}

const changelog = (call: FpmCall): string =>
  `${call.name} (${call.version}) unstable; urgency=medium\n\n  * See the changes that come with the release.\n\n -- ${call.maintainer}  ${new Date()
    .toUTCString()
    .replace('GMT', '+0000')}\n`;

const wrap = (text: string): string[] => text.match(/\S.{0,76}(?=\s|$)/g) ?? [];

function controlFile(call: FpmCall, installedKib: number): string {
  const [synopsis = '', ...text] = call.description.trim().split('\n');
  const list = (name: string, values: readonly string[]): string[] => (values.length === 0 ? [] : [`${name}: ${values.join(', ')}`]);
  return [
    `Package: ${call.name}`,
    `Version: ${call.version}`,
    `Architecture: ${call.architecture}`,
    `Maintainer: ${call.maintainer}`,
    `Installed-Size: ${installedKib}`,
    ...list('Depends', call.depends),
    ...list('Recommends', call.recommends),
    `Section: ${call.category}`,
    `Priority: ${call.priority}`,
    `Homepage: ${call.url}`,
    `Description: ${synopsis.trim()}`,
    ...text.flatMap((line) => wrap(line.trim() || '.')).map((line) => ` ${line}`),
    '',
  ].join('\n');
}

/** `md5sum` of every file, as dpkg --verify wants it. */
async function writeSums(root: string): Promise<void> {
  const script = "find . -type f ! -path './DEBIAN/*' -printf '%P\\0' | LC_ALL=C sort -z | xargs -0 md5sum > DEBIAN/md5sums";
  await exec('sh', ['-c', script], { cwd: root });
}

/**
 * Makes the .deb of a call of fpm in the empty folder `root` with dpkg-deb, compressed with gzip: xz takes minutes, and
 * lintian of Debian 12 knows no zstd. Rejects with dpkg-deb's words when it can't.
 */
export async function makeDebianArchive(call: FpmCall, root: string): Promise<void> {
  for (const { source, target } of call.sources) await copyInto(root, source, target);
  const documents = join(root, 'usr/share/doc', call.name);
  await mkdir(documents, { recursive: true });
  await writeFile(join(documents, 'changelog.gz'), gzipSync(changelog(call), { level: 9 }));
  const installedKib = await setModes(root);
  const control = join(root, 'DEBIAN');
  await mkdir(control);
  await writeFile(join(control, 'control'), controlFile(call, installedKib));
  for (const [name, file] of [
    ['postinst', call.afterInstall],
    ['postrm', call.afterRemove],
  ] as const) {
    if (file === null) continue;
    await writeFile(join(control, name), await readFile(file));
    await chmod(join(control, name), 0o755);
  }
  await writeSums(root);
  await exec('dpkg-deb', ['--root-owner-group', '-Zgzip', '-z6', '--build', root, call.archive]);
}
