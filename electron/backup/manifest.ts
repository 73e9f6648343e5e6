import { z } from 'zod';
import { HopwatchError } from '../../shared/errors.ts';
import { segmentFileName } from '../storage/segment-file.ts';

/** The form of backups that this version writes; a larger number is refused. */
export const backupVersion = 1;

/** The name of the manifest, always the first entry. */
export const manifestName = 'hopwatch-backup.json';

/** More than any manifest has, in bytes. */
export const manifestLimit = 64 * 1024;

const markSchema = z.object({ hopwatch: z.literal('backup'), version: z.int().positive() });
const manifestSchema = markSchema.extend({
  /** The version of Hopwatch that wrote the backup. */
  app: z.string(),
  createdAt: z.iso.datetime(),
  /** Readable events in the history, counted when the backup was made. */
  events: z.int().nonnegative(),
  /** Entries behind the manifest. */
  files: z.int().nonnegative(),
  /** What they hold together, uncompressed. */
  bytes: z.int().nonnegative(),
});

/** What a backup says of itself. */
export type Manifest = z.infer<typeof manifestSchema>;

/** Reads a manifest. Fails with `not-a-backup`, `backup-newer` or, when only its details are wrong, `backup-damaged`. */
export function parseManifest(text: string, file: string): Manifest {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new HopwatchError('not-a-backup', { file }, { cause: error });
  }
  const mark = markSchema.safeParse(value);
  if (!mark.success) throw new HopwatchError('not-a-backup', { file });
  // The version comes first: a newer manifest may have other members.
  if (mark.data.version > backupVersion) throw new HopwatchError('backup-newer', { file, found: mark.data.version, known: backupVersion });
  const manifest = manifestSchema.safeParse(value);
  if (!manifest.success) throw new HopwatchError('backup-damaged', { file, reason: { say: 'error.reason.manifest' } });
  return manifest.data;
}

/** The list of sealed segments. */
export const catalogueName = 'history/catalogue.json';

/** Small files that are written whole, each with its backup beside it as `….bak`. */
export const smallFiles = ['settings.json', 'history/deleted.json', 'history/read.json', 'quarantine/removed.json', catalogueName] as const;

/** Folders of segments. */
export const segmentFolders = ['history', 'quarantine'] as const;
export type SegmentFolder = (typeof segmentFolders)[number];

const small: ReadonlySet<string> = new Set(smallFiles.flatMap((name) => [name, `${name}.bak`]));

/**
 * Whether a backup may hold a file of this name. Everything else is refused when restoring: no other folder, no
 * `..`, no absolute path, no second spelling of a segment's number can be among these names.
 */
export function isBackupFile(name: string): boolean {
  if (small.has(name)) return true;
  const [, number] = /^(?:history|quarantine)\/(\d{6,12})\.ndjson$/.exec(name) ?? [];
  return number !== undefined && name.endsWith(`/${segmentFileName(Number(number))}`);
}
