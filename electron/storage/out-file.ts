import { randomBytes } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import { access, type FileHandle, open, readlink, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { Writable } from 'node:stream';
import { syncParent } from './durable-file.ts';

/** A name is longer on no file system that people use, in bytes; it must hold what is put behind it, too. */
const maxNameBytes = 255;
/** More links than Linux follows. */
const maxLinks = 40;

/** Thrown when another program put its own file in the place of the one that was being written. */
export class OutFileTaken extends Error {
  override readonly name = 'OutFileTaken';
}

const codeOf = (error: unknown): unknown => (error as NodeJS.ErrnoException).code;

/**
 * Returns the file that a name leads to, links followed, also where the last one dangles. Rejects with the system's error when
 * its folder isn't there, or links lead in a circle.
 */
export async function followLinks(file: string, links = 0): Promise<string> {
  const here = join(await realpath(dirname(resolve(file))), basename(file));
  const target = await readlink(here).catch(() => null);
  if (target === null) return here;
  // The system follows it better where there is something: a link of /proc is no path.
  if (links < maxLinks && (await stat(here).catch(() => null)) === null) return followLinks(resolve(dirname(here), target), links + 1);
  return realpath(here);
}

/**
 * Returns the path of a file that a user named. A slash at its end stays: it says that a folder is meant, and a file of that
 * name is none.
 */
export const outPath = (given: string): string => `${resolve(given)}${given.endsWith(sep) || given.endsWith('/') ? sep : ''}`;

/** Opens what is no regular file for writing. A named pipe waits for its reader; aborting ends that. */
async function openSpecial(file: string, found: Stats, signal: AbortSignal | undefined): Promise<FileHandle> {
  signal?.throwIfAborted();
  const opening = open(file, constants.O_WRONLY);
  if (!found.isFIFO()) return opening;
  // Whoever opens a pipe for writing sleeps in the system until there is a reader: then we are that for a moment.
  const wake = (): void =>
    void open(file, constants.O_RDONLY | constants.O_NONBLOCK).then((reader) => opening.finally(() => reader.close()));
  signal?.addEventListener('abort', wake);
  try {
    const handle = await opening;
    if (!signal?.aborted) return handle;
    await handle.close();
    throw signal.reason;
  } finally {
    signal?.removeEventListener('abort', wake);
  }
}

/** Whether a name still stands for the file that was opened by it. */
async function isAt(path: string, handle: FileHandle): Promise<boolean> {
  const [ours, there] = await Promise.all([handle.stat(), stat(path).catch(() => null)]);
  return there !== null && there.ino === ours.ino && there.dev === ours.dev;
}

/** The names that a file may have until it's complete; the second is nobody else's. */
function* partialNames(target: string): Generator<string> {
  const name = basename(target);
  yield `${target}.part`;
  const end = `.part-${randomBytes(6).toString('hex')}`;
  const short = Buffer.from(name)
    .subarray(0, maxNameBytes - end.length)
    .toString()
    .replace(/\uFFFD$/, '');
  yield join(dirname(target), `${short}${end}`);
}

/** Makes a file that wasn't there: a name that is taken, by the user or by another export, is left alone. */
async function makePartial(target: string): Promise<{ partial: string; handle: FileHandle }> {
  for (const partial of partialNames(target)) {
    try {
      return { partial, handle: await open(partial, 'wx', 0o600) };
    } catch (error) {
      if (codeOf(error) !== 'EEXIST' && codeOf(error) !== 'ENAMETOOLONG') throw error;
    }
  }
  throw Object.assign(new Error(`There is no free name beside ${target}.`), { code: 'EEXIST' });
}

/** Asks the system to put a file on the disk; what is no file of a disk can't be, and need not. */
async function sync(handle: FileHandle): Promise<void> {
  await handle.sync().catch((error: unknown) => {
    if (!['EINVAL', 'ENOTSUP', 'EROFS'].includes(String(codeOf(error)))) throw error;
  });
}

/**
 * A file that the user named, being written. A regular file appears under its name when it's complete, with the mode and the
 * owner that an older one of that name had, else for its owner alone; until then an older one stays as it was. A link is followed.
 * What is no regular file (a pipe, a device) is written straight into.
 */
export class OutFile {
  readonly handle: FileHandle;
  /** Where it's written until it's complete; null where it's written straight into what is there. */
  readonly partial: string | null;
  readonly #target: string;
  readonly #older: Stats | null;

  private constructor(handle: FileHandle, partial: string | null, target: string, older: Stats | null) {
    this.handle = handle;
    this.partial = partial;
    this.#target = target;
    this.#older = older;
  }

  /** Opens a file for writing. Rejects with the system's error (EISDIR for a folder), or the signal's reason. */
  static async open(file: string, signal?: AbortSignal): Promise<OutFile> {
    signal?.throwIfAborted();
    const found = await stat(file).catch(() => null);
    if (found?.isDirectory() || file.endsWith(sep)) throw Object.assign(new Error(`${file} is a folder.`), { code: 'EISDIR' });
    if (found !== null && !found.isFile()) return new OutFile(await openSpecial(file, found, signal), null, file, null);
    const target = await followLinks(file);
    // Renaming would replace a file that may not be written to.
    if (found !== null) await access(target, constants.W_OK);
    const { partial, handle } = await makePartial(target);
    return new OutFile(handle, partial, target, found);
  }

  /** Gives a stream that writes into the file; ending it leaves the file open. */
  stream(): Writable {
    return new Writable({ write: (chunk: Buffer, _encoding, done) => void this.handle.writeFile(chunk).then(() => done(), done) });
  }

  /** Puts what was written in its place, on the disk. Rejects with `OutFileTaken` or the system's error; then it's to be discarded. */
  async complete(): Promise<void> {
    const { handle, partial } = this;
    if (partial !== null && this.#older !== null && process.platform !== 'win32') {
      const { mode, uid, gid } = this.#older;
      // Only root may give a file away; anybody else's file then is ours.
      await handle.chown(uid, gid).catch(() => undefined);
      await handle.chmod(mode & 0o7777);
    }
    await sync(handle);
    if (partial === null) return handle.close();
    if (!(await isAt(partial, handle))) throw new OutFileTaken(`Another program replaced ${partial}.`);
    await handle.close();
    await rename(partial, this.#target);
    await syncParent(dirname(this.#target));
  }

  /** Leaves nothing of what was written. Never rejects. */
  async discard(): Promise<void> {
    const { handle, partial } = this;
    const isOurs = partial !== null && (await isAt(partial, handle).catch(() => true));
    await handle.close().catch(() => undefined);
    if (isOurs) await rm(partial, { force: true }).catch(() => undefined);
  }
}
