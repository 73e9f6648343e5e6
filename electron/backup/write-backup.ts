import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import { readAround, readFileAround } from '../storage/read-around.ts';
import { backupVersion, type Manifest, manifestName } from './manifest.ts';
import { countEvents } from './segment-content.ts';
import { type SealedPart, SnapshotOutdated, type SnapshotPart, takeSnapshot, throwOutdated } from './snapshot.ts';
import { type ArchiveFile, writeArchive } from './write-archive.ts';

/** What was backed up. */
export interface BackupResult {
  /** Readable events in the backup. */
  readonly events: number;
  /** Lines of the history that can't be read; they were copied as they are. */
  readonly damagedLines: number;
}

const copyBytes = 256 * 1024;

async function* readSealed(part: SealedPart): AsyncGenerator<Uint8Array> {
  const handle = await open(part.path).catch(throwOutdated);
  try {
    const { size, ino, mtimeMs } = await handle.stat();
    if (size !== part.size || ino !== part.inode || mtimeMs !== part.modifiedMs)
      throw new SnapshotOutdated(`${part.name} changed while it was being copied`);
    for (let at = 0; at < size; ) {
      // A bad sector becomes zeros, which is what can be said of it; the lines on it are told as damaged.
      const buffer = Buffer.allocUnsafe(Math.min(copyBytes, size - at));
      const { bytesRead } = await readAround(handle, buffer, at);
      if (bytesRead === 0) throw new SnapshotOutdated(`${part.name} became shorter while it was being copied`);
      yield buffer.subarray(0, bytesRead);
      at += bytesRead;
    }
  } finally {
    await handle.close();
  }
}

async function* readPart(part: SnapshotPart): AsyncGenerator<Uint8Array> {
  if ('content' in part) yield part.content;
  else yield* readSealed(part);
}

type Advance = (bytes: number) => void;

/** Reads every segment once to count its events, for the manifest tells their number before they come. */
async function countAll(parts: readonly SnapshotPart[], dataFolder: string, advance: Advance): Promise<BackupResult> {
  let [events, damagedLines] = [0, 0];
  for (const part of parts) {
    if (/^history\/\d+\.ndjson$/.test(part.name)) {
      const content = 'content' in part ? part.content : (await readFileAround(part.path).catch(throwOutdated)).content;
      const count = await countEvents(content, join(dataFolder, part.name));
      events += count.events;
      damagedLines += count.damagedLines;
    }
    advance(part.size);
  }
  return { events, damagedLines };
}

function toArchiveFile(part: SnapshotPart, advance: Advance): ArchiveFile {
  async function* read(): AsyncGenerator<Uint8Array> {
    for await (const chunk of readPart(part)) {
      yield chunk;
      advance(chunk.length);
    }
  }
  return { name: part.name, size: part.size, read };
}

/**
 * Writes a backup of a data folder, as it is when the call is made, into an open file, which is left to be synced.
 * `onProgress` is told how much is done, from 0 to 1. Rejects with `folder-missing`, `data-newer`, `SnapshotOutdated`, the
 * signal's reason or the system's error.
 */
export async function writeBackup(
  dataFolder: string,
  out: FileHandle,
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<BackupResult> {
  const parts = await takeSnapshot(dataFolder);
  const bytes = parts.reduce((sum, { size }) => sum + size, 0);
  let done = 0;
  // Every byte is read twice: to be counted, and to be copied.
  const advance = (more: number): void => {
    signal.throwIfAborted();
    done += more;
    onProgress(done / Math.max(2 * bytes, 1));
  };
  const counted = await countAll(parts, dataFolder, advance);
  const createdAt = new Date();
  const manifest: Manifest = {
    hopwatch: 'backup',
    version: backupVersion,
    app: packageJson.version,
    createdAt: createdAt.toISOString(),
    events: counted.events,
    files: parts.length,
    bytes,
  };
  const head = Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`);
  const files = parts.map((part) => toArchiveFile(part, advance));
  await writeArchive([{ name: manifestName, size: head.length, read: () => [head] }, ...files], createdAt, out, signal);
  return counted;
}
