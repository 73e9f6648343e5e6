import { copyFile, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { hideKeysInBytes } from '../intake/hide-keys.ts';
import { syncFolder, writeDurably } from '../storage/durable-file.ts';
import { openLine } from '../storage/line.ts';
import { listSegments, readSegment, segmentFileName } from '../storage/segment-file.ts';
import { type HashKey, withoutKeys } from './hide-keys-of.ts';
import { decodeAsKept, encodeKept, isMarked } from './kept-line.ts';
import { decodeKeptMeta } from './kept-messages.ts';

/** Where the files are while they're written anew. */
const backupName = 'before-redaction';

/** A line without its keys; the same one when there is nothing to hide. What can't be read stays as damaged as it is. */
async function hideLine(line: Buffer<ArrayBuffer>, hashKey: HashKey | null): Promise<Buffer> {
  if (isMarked(line)) return line;
  const message = decodeKeptMeta(line) === null ? null : decodeAsKept(line);
  if (message === null) return openLine(line) === null ? hideKeysInBytes(line) : line;
  const hidden = encodeKept(message.id, await withoutKeys(message, hashKey));
  // Before the old line goes: the new one must be found as the same message.
  const meta = decodeKeptMeta(hidden);
  if (meta?.id !== message.id || meta.receivedAt !== message.receivedAt) throw new Error(`Message ${message.id} would not come back`);
  return hidden;
}

/**
 * A segment's content with the keys of all its lines redacted, and those lines marked; null when an earlier version wrote none of
 * them. Without a `hashKey` it isn't known later which key a message had.
 */
export async function hideKeysInSegment(content: Buffer<ArrayBuffer>, hashKey: HashKey | null): Promise<Buffer | null> {
  const lines: Buffer[] = [];
  let isChanged = false;
  for (let from = 0; from < content.length; ) {
    const end = content.indexOf(0x0a, from);
    const line = content.subarray(from, end === -1 ? content.length : end + 1);
    const hidden = await hideLine(line, hashKey);
    isChanged ||= hidden !== line;
    lines.push(hidden);
    from += line.length;
  }
  return isChanged ? Buffer.concat(lines) : null;
}

/** A file that is to be written anew. */
interface Rewrite {
  readonly name: string;
  readonly content: Buffer;
}

/** What holds keys beside the segments: torn ends that were copied aside. */
async function findLooseFiles(folder: string): Promise<Rewrite[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const rewrites: Rewrite[] = [];
  for (const entry of entries) {
    if (!entry.isFile() || /^(?:\d{6,}\.ndjson|removed\.json(?:\.bak)?)$/.test(entry.name)) continue;
    const before = await readFile(join(folder, entry.name));
    const content = hideKeysInBytes(before);
    if (content !== before) rewrites.push({ name: entry.name, content });
  }
  return rewrites;
}

async function findRewrites(folder: string, hashKey: HashKey | null): Promise<Rewrite[]> {
  const rewrites: Rewrite[] = [];
  for (const segment of await listSegments(folder)) {
    const name = segmentFileName(segment);
    const content = await readFile(join(folder, name)).catch(() => null);
    // A sector that can't be read is no reason to leave the keys of the other files.
    const hidden = content === null ? null : await hideKeysInSegment(content, hashKey);
    if (hidden === null) continue;
    // Of a newer version: rejects, and nothing is changed.
    await readSegment(folder, segment, decodeKeptMeta);
    rewrites.push({ name, content: hidden });
  }
  return [...rewrites, ...(await findLooseFiles(folder))];
}

async function rewrite(folder: string, rewrites: readonly Rewrite[]): Promise<void> {
  const backup = join(folder, backupName);
  await mkdir(backup, { recursive: true, mode: 0o700 });
  for (const { name } of rewrites) await copyFile(join(folder, name), join(backup, name));
  await syncFolder(backup);
  for (const { name, content } of rewrites) {
    const file = join(folder, name);
    await writeDurably(file, content);
    if ((await readFile(file)).equals(content)) continue;
    await copyFile(join(backup, name), file);
    throw new Error(`${name} did not come back as it was written`);
  }
}

/**
 * Takes the export keys out of the messages that an earlier version kept, and leaves a keyed hash of each. The files are copied
 * aside first, written anew one by one, and the copies removed when all are done: a hard stop at any place leaves each file as
 * it was or done, and the next start goes on. What can't be done now (a full disk) is tried again then; nobody is shown a key
 * meanwhile. Never rejects.
 */
export async function hideKeptKeys(folder: string, hashKey: HashKey | null): Promise<void> {
  try {
    const rewrites = await findRewrites(folder, hashKey);
    if (rewrites.length > 0) await rewrite(folder, rewrites);
  } catch {
    // The next start tries again.
  } finally {
    await rm(join(folder, backupName), { recursive: true, force: true }).catch(() => undefined);
  }
}

/**
 * Does the same for the data that were there before a backup was restored, which stay in folders of their own beside these. Never
 * rejects.
 */
export async function hideKeysOfFormerData(dataFolder: string, hashKey: HashKey): Promise<void> {
  const names = await readdir(dataFolder).catch(() => []);
  for (const name of names) if (name.startsWith('before-restore-')) await hideKeptKeys(join(dataFolder, name, 'quarantine'), hashKey);
}
