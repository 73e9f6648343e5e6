import { randomBytes } from 'node:crypto';
import { constants, existsSync, type Stats } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type FileAction, toFlags } from './file-step.ts';
import type { Steps } from './steps.ts';
import { watchHandle } from './watched-handle.ts';

type Call = (...args: never[]) => Promise<unknown>;
/** The functions of `node:fs/promises`, by name. */
export type Calls = Record<string, Call>;
type Loose = (...args: unknown[]) => Promise<unknown>;

/** Whether opening with these flags makes a file or empties one. */
export const opensAnew = (path: string, flags: number): boolean =>
  (flags & constants.O_CREAT) !== 0 && ((flags & constants.O_TRUNC) !== 0 || !existsSync(path));

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

interface WriteOptions {
  readonly flag?: string;
  readonly mode?: number;
  readonly flush?: boolean;
}

/** Makes the functions of `node:fs/promises` that go through the steps, in the place of the given ones. */
export function watchPromises(given: Calls, steps: Steps): Calls {
  const call = (name: string): Loose => given[name] as unknown as Loose;
  const one =
    (name: string, action: FileAction): Loose =>
    (...args) => {
      const path = steps.covered(args[0]);
      return path === null ? call(name)(...args) : steps.run({ action, path }, () => call(name)(...args));
    };
  const two =
    (name: string, action: FileAction): Loose =>
    (...args) => {
      const [path, to] = [steps.covered(args[0]), steps.covered(args[1])];
      if (path === null && to === null) return call(name)(...args);
      return steps.run({ action, path: path ?? String(args[0]), to: to ?? String(args[1]) }, () => call(name)(...args));
    };
  const unlink = one('unlink', 'unlink');
  const rmdir = one('rmdir', 'rmdir');

  const open: Loose = async (path, flags, mode) => {
    const covered = steps.covered(path);
    if (covered === null) return call('open')(path, flags, mode);
    const bits = toFlags(flags as string | undefined);
    const about = { path: covered, handle: steps.nextHandle() };
    const action = opensAnew(covered, bits) ? 'create' : 'open';
    const handle = await steps.run({ ...about, action, flags: bits }, () => call('open')(path, flags, mode) as Promise<FileHandle>);
    return watchHandle(handle, steps, about);
  };
  const writeWith =
    (name: string, flag: string): Loose =>
    async (path, data, options) => {
      if (steps.covered(path) === null) return call(name)(path, data, options);
      const { flag: own, mode, flush } = (typeof options === 'object' ? options : {}) as WriteOptions;
      const handle = (await open(path, own ?? flag, mode)) as FileHandle;
      try {
        await handle.writeFile(data as string, options as BufferEncoding);
        if (flush) await handle.sync();
      } finally {
        await handle.close();
      }
      return undefined;
    };
  const copyFile: Loose = async (from, to, mode) => {
    if (steps.covered(to) === null) return call('copyFile')(from, to, mode);
    const content = await watched.readFile?.(from as never);
    const { mode: bits } = (await call('stat')(from)) as Stats;
    const exclusive = (Number(mode ?? 0) & constants.COPYFILE_EXCL) !== 0;
    return writeWith('writeFile', exclusive ? 'wx' : 'w')(to, content, { mode: bits & 0o777 });
  };
  const mkdir: Loose = async (path, options) => {
    const covered = steps.covered(path);
    const { recursive, mode } = (typeof options === 'object' ? (options ?? {}) : { mode: options }) as {
      recursive?: boolean;
      mode?: number;
    };
    if (covered === null) return call('mkdir')(path, options);
    const missing: string[] = [];
    if (recursive)
      for (let folder = covered; !existsSync(folder) && steps.covered(folder); folder = dirname(folder)) missing.unshift(folder);
    else missing.push(covered);
    // Node's own says what stands in the way, if anything does.
    if (recursive && missing.length === 0) return call('mkdir')(path, options);
    for (const folder of missing)
      await steps.run({ action: 'mkdir', path: folder }, () =>
        call('mkdir')(folder, { mode, recursive: recursive && folder === missing[0] }),
      );
    return recursive ? missing[0] : undefined;
  };
  const mkdtemp: Loose = async (prefix, options) => {
    if (steps.covered(prefix) === null) return call('mkdtemp')(prefix, options);
    const folder = `${String(prefix)}${randomBytes(3).toString('hex')}`;
    await mkdir(folder, { mode: 0o700 });
    return folder;
  };
  const remove = async (path: string): Promise<void> => {
    const found = (await call('lstat')(path)) as Stats;
    if (!found.isDirectory()) return void (await unlink(path));
    for (const name of (await call('readdir')(path)) as string[]) await remove(join(path, name));
    await rmdir(path);
  };
  const rm: Loose = async (path, options) => {
    const covered = steps.covered(path);
    const { recursive, force } = (options ?? {}) as { recursive?: boolean; force?: boolean };
    if (covered === null) return call('rm')(path, options);
    try {
      await (recursive ? remove(covered) : unlink(covered));
    } catch (error) {
      if (!force || !isMissing(error)) throw error;
    }
    return undefined;
  };
  const truncate: Loose = (path, length) => {
    const covered = steps.covered(path);
    if (covered === null) return call('truncate')(path, length);
    return steps.run({ action: 'truncate', path: covered, length: Number(length ?? 0) }, () => call('truncate')(path, length));
  };
  const watched: Record<string, Loose> = {
    open,
    writeFile: writeWith('writeFile', 'w'),
    appendFile: writeWith('appendFile', 'a'),
    copyFile,
    mkdir,
    mkdtemp,
    rm,
    truncate,
    unlink,
    rmdir,
    rename: two('rename', 'rename'),
    link: two('link', 'link'),
    chmod: one('chmod', 'attributes'),
    utimes: one('utimes', 'attributes'),
    readFile: one('readFile', 'read'),
    readdir: one('readdir', 'list'),
    stat: one('stat', 'stat'),
    lstat: one('lstat', 'stat'),
    statfs: one('statfs', 'stat'),
  };
  return watched as unknown as Calls;
}
