import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { append } from '../../shared/lists.ts';
import { wasRewritten } from '../history/catalogue.ts';
import { historyFolder } from '../history/scan.ts';
import { hideKeysInSegment } from '../quarantine/hide-kept-keys.ts';
import { formatVersion, listSegments, segmentFileName } from '../storage/segment-file.ts';
import { catalogueName, type SegmentFolder, smallFiles } from './manifest.ts';
import { readActiveSegment } from './segment-content.ts';

const sealedSchema = z.object({ sealed: z.array(z.object({ segment: z.int(), entries: z.int(), bytes: z.int() })) });
type Sealed = z.infer<typeof sealedSchema>['sealed'][number];

/** A file that was read when the snapshot was taken. */
export interface ReadPart {
  readonly name: string;
  readonly size: number;
  readonly content: Buffer;
}

/** A sealed segment, read when it's its turn: nothing is written to it any more. */
export interface SealedPart {
  readonly name: string;
  readonly size: number;
  readonly path: string;
  /** To notice that it's another file by then. */
  readonly inode: number;
  readonly modifiedMs: number;
}

export type SnapshotPart = ReadPart | SealedPart;

/** A sealed segment went away or was replaced (retention, compaction) while it was being copied: begin again. */
export class SnapshotOutdated extends Error {
  override readonly name = 'SnapshotOutdated';
}

/** Passes an error on; that a listed file isn't there any more becomes `SnapshotOutdated`. */
export function throwOutdated(error: unknown): never {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  throw new SnapshotOutdated('A file of the history went away while it was being copied', { cause: error });
}

async function readIfThere(path: string): Promise<Buffer | null> {
  return readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
}

function isJson(content: Buffer | null): boolean {
  try {
    return content !== null && typeof JSON.parse(content.toString('utf8')) === 'object';
  } catch {
    return false;
  }
}

async function readSmallFile(dataFolder: string, name: string): Promise<ReadPart[]> {
  const main = await readIfThere(join(dataFolder, name));
  const backup = await readIfThere(join(dataFolder, `${name}.bak`));
  // The file itself is renamed into place and always whole, but its backup is copied: one that is half is being
  // written right now, and then the file beside it is good.
  // A catalogue of the change before is worth less than one made anew from the segments.
  const usable = !isJson(main) || (isJson(backup) && name !== catalogueName) ? backup : null;
  const part = (partName: string, content: Buffer | null): ReadPart[] =>
    content === null ? [] : [{ name: partName, size: content.length, content }];
  return [...part(name, main), ...part(`${name}.bak`, usable)];
}

/**
 * The segments of a folder at one moment, without a gap. A listing that runs while segments are made may show a
 * later one and miss one before it; but all before the last that it shows were there by its end, so a second listing shows them.
 */
async function segmentsAtOneMoment(folder: string): Promise<number[]> {
  const last = (await listSegments(folder)).at(-1) ?? 0;
  return (await listSegments(folder)).filter((number) => number <= last);
}

/** A segment of the quarantine that an earlier version wrote, without its export keys; null for any other. */
async function redactedQuarantine(path: string): Promise<Buffer | null> {
  const isOld = (await hideKeysInSegment(await readFile(path).catch(throwOutdated), null)) !== null;
  return isOld ? hideKeysInSegment(await readActiveSegment(path).catch(throwOutdated), null) : null;
}

async function readSegments(dataFolder: string, label: SegmentFolder, sealed: readonly Sealed[]): Promise<SnapshotPart[]> {
  const isSealed = new Set(sealed.map(({ segment }) => segment));
  const folder = join(dataFolder, label);
  const parts: SnapshotPart[] = [];
  const numbers = await segmentsAtOneMoment(folder);
  for (const number of numbers) {
    const name = `${label}/${segmentFileName(number)}`;
    const path = join(folder, segmentFileName(number));
    const redacted = label === 'quarantine' ? await redactedQuarantine(path) : null;
    if (redacted !== null) {
      parts.push({ name, size: redacted.length, content: redacted });
      continue;
    }
    if (number === numbers.at(-1) && !isSealed.has(number)) {
      const content = await readActiveSegment(path).catch(throwOutdated);
      // One that was made a moment ago has no header yet: there is nothing to copy.
      if (content.length > 0) parts.push({ name, size: content.length, content });
    } else {
      const { size, ino, mtimeMs } = await stat(path).catch(throwOutdated);
      parts.push({ name, size, path, inode: ino, modifiedMs: mtimeMs });
    }
  }
  return parts;
}

/**
 * The writer makes its catalogue a moment after the second segment. Without one, `verify` would miss it in the copy; with
 * one that lists nothing, the history adds what is sealed when it opens the copy.
 */
function emptyCatalogue(): ReadPart {
  const content = Buffer.from(`${JSON.stringify({ version: formatVersion, sealed: [] })}\n`);
  return { name: catalogueName, size: content.length, content };
}

/** What the catalogue lists that was read: not what it lists a moment before or after. Nothing when it's damaged. */
function sealedIn(parts: readonly ReadPart[]): Sealed[] {
  const content = parts.find(({ name }) => name === catalogueName)?.content ?? null;
  const catalogue = isJson(content) ? sealedSchema.safeParse(JSON.parse(String(content))) : null;
  return catalogue?.success ? catalogue.data.sealed : [];
}

/** Rejects when a sealed segment was written anew or removed since the catalogue was read; that more were sealed is no matter. */
async function refuseCompacted(folder: string, before: readonly Sealed[]): Promise<void> {
  if (await wasRewritten(folder, before)) throw new SnapshotOutdated('Deleted events were taken off the disk meanwhile');
}

/**
 * Fixes what a data folder holds at this moment, beside its writer and without a lock. What is written from then on
 * is no part of it, so the history in it is a prefix of the history, with every event that was acknowledged before.
 *
 * The order matters. What speaks of events and segments (catalogue, read, deleted) is read before the segments: then it
 * speaks of nothing that the snapshot lacks. A segment is opened only when nothing goes into the one before any more, so
 * every segment but the last is final, and of the last all up to its last whole line counts.
 *
 * Holds one segment in memory (8 MiB). Rejects with `folder-missing`, `data-newer`, `SnapshotOutdated` or the system's error.
 */
export async function takeSnapshot(dataFolder: string): Promise<SnapshotPart[]> {
  const folder = await historyFolder(dataFolder);
  const small: ReadPart[] = [];
  for (const name of smallFiles) append(small, await readSmallFile(dataFolder, name));
  if (!small.some(({ name }) => name.startsWith(catalogueName))) small.push(emptyCatalogue());
  const sealed = sealedIn(small);
  // The quarantine first: a message that is accepted meanwhile is recorded before it is removed there, so it's in one or in both.
  const quarantine = await readSegments(dataFolder, 'quarantine', []);
  const history = await readSegments(dataFolder, 'history', sealed);
  await refuseCompacted(folder, sealed);
  return [...small, ...history, ...quarantine];
}
