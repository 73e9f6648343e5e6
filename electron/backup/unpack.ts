import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import type { Detail } from '../../shared/detail.ts';
import { HopwatchError } from '../../shared/errors.ts';
import { isBackupFile, type Manifest, manifestLimit, manifestName, parseManifest, segmentFolders } from './manifest.ts';
import { type ArchiveEntry, ArchiveUnreadable, readArchive } from './read-archive.ts';

async function readManifest(entry: ArchiveEntry, file: string): Promise<Manifest> {
  if (entry.name !== manifestName || entry.type !== 'file' || entry.size > manifestLimit) throw new HopwatchError('not-a-backup', { file });
  const chunks: Uint8Array[] = [];
  for await (const chunk of entry.content) chunks.push(chunk);
  return parseManifest(Buffer.concat(chunks).toString('utf8'), file);
}

async function writeEntry({ content }: ArchiveEntry, path: string): Promise<void> {
  // Only a file that isn't there yet is made: nothing is written through a link, nothing twice.
  const handle = await open(path, 'wx', 0o600);
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Why an archive could not be read, in the catalogue's words; the system's own errors are passed on. */
function explain(error: ArchiveUnreadable, file: string, seen: Manifest | null): unknown {
  const { code, syscall, message } = error.cause as NodeJS.ErrnoException;
  if (syscall !== undefined) return error.cause;
  // zlib tells by its message alone that the file isn't gzip at all, and an archive without a manifest is somebody else's.
  const isGzip = code?.startsWith('Z_') === true && message !== 'incorrect header check';
  if (seen === null && !isGzip) return new HopwatchError('not-a-backup', { file }, { cause: error });
  return new HopwatchError('backup-damaged', { file, reason: message.replace(/\.$/, '') }, { cause: error });
}

/**
 * Reads what a backup says of itself, and nothing else of it. Rejects with `not-a-backup`, `backup-newer`, `backup-damaged` or
 * the system's error.
 */
export async function readBackupManifest(file: string): Promise<Manifest> {
  const enough = new AbortController();
  let manifest: Manifest | null = null;
  const take = async (entry: ArchiveEntry): Promise<void> => {
    manifest ??= await readManifest(entry, file);
    enough.abort();
  };
  try {
    await readArchive(file, take, enough.signal);
  } catch (error) {
    // Ended by ourselves once it was read.
    if (manifest === null) throw error instanceof ArchiveUnreadable ? explain(error, file, null) : error;
  }
  if (manifest === null) throw new HopwatchError('not-a-backup', { file });
  return manifest;
}

/**
 * Unpacks a backup into the folder that `makeFolder` makes, which is asked for as soon as the file has shown to be a
 * backup. Only names that a backup can have are accepted, only files, each once. Resolves with the manifest when
 * everything is there as the manifest says, and on disk.
 *
 * Rejects with `not-a-backup`, `backup-newer`, `backup-damaged`, an AbortError or the system's error.
 */
export async function unpack(
  file: string,
  makeFolder: () => Promise<string>,
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<Manifest> {
  let manifest: Manifest | null = null;
  let folder = '';
  let bytes = 0;
  const names = new Set<string>();
  const damaged = (reason: Detail): HopwatchError => new HopwatchError('backup-damaged', { file, reason });
  const take = async (entry: ArchiveEntry): Promise<void> => {
    if (manifest === null) {
      manifest = await readManifest(entry, file);
      folder = await makeFolder();
      for (const name of segmentFolders) await mkdir(join(folder, name), { mode: 0o700 });
      return;
    }
    const { name, type, size } = entry;
    if (type !== 'file' || !isBackupFile(name)) throw damaged({ say: 'error.reason.foreignEntry', values: { name: JSON.stringify(name) } });
    if (names.has(name)) throw damaged({ say: 'error.reason.twice', values: { name } });
    names.add(name);
    bytes += size;
    if (bytes > manifest.bytes || names.size > manifest.files) throw damaged({ say: 'error.reason.tooMuch' });
    await writeEntry(entry, join(folder, name));
    onProgress(bytes / Math.max(manifest.bytes, 1));
  };
  try {
    await readArchive(file, take, signal);
  } catch (error) {
    throw error instanceof ArchiveUnreadable ? explain(error, file, manifest) : error;
  }
  const found = manifest as Manifest | null;
  if (found === null) throw new HopwatchError('not-a-backup', { file });
  if (bytes !== found.bytes || names.size !== found.files) throw damaged({ say: 'error.reason.tooLittle' });
  return found;
}
