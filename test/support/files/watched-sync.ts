import { constants } from 'node:fs';
import { dirname } from 'node:path';
import { type FileAction, toFlags } from './file-step.ts';
import type { Steps } from './steps.ts';
import { opensAnew } from './watched-promises.ts';

type Loose = (...args: unknown[]) => unknown;
type Callback = (error: unknown, ...results: unknown[]) => void;
interface OpenFile {
  readonly path: string;
  readonly handle: number;
}

const toBytes = (data: unknown): Uint8Array => (typeof data === 'string' ? Buffer.from(data) : (data as Uint8Array));

/** Makes the synchronous functions of `node:fs`, and those with a callback that its streams use, that go through the steps. */
export function watchSync(given: Readonly<Record<string, unknown>>, steps: Steps): Record<string, Loose> {
  const call = (name: string): Loose => given[name] as Loose;
  const files = new Map<unknown, OpenFile>();
  const wait = (name: string, args: readonly unknown[]): Promise<unknown[]> =>
    new Promise((resolve, reject) => {
      call(name)(...args, (error: unknown, ...results: unknown[]) => (error ? reject(error) : resolve(results)));
    });
  const answer = (running: Promise<unknown[]>, callback: Callback): void => {
    running.then(
      (results) => callback(null, ...results),
      (error: unknown) => callback(error),
    );
  };
  const one =
    (name: string, action: FileAction): Loose =>
    (...args) => {
      const path = steps.covered(args[0]);
      return path === null ? call(name)(...args) : steps.runSync({ action, path }, () => call(name)(...args));
    };
  const two =
    (name: string, action: FileAction): Loose =>
    (...args) => {
      const [path, to] = [steps.covered(args[0]), steps.covered(args[1])];
      return path === null || to === null ? call(name)(...args) : steps.runSync({ action, path, to }, () => call(name)(...args));
    };
  const onFile =
    (name: string, action: FileAction): Loose =>
    (fd, ...args) => {
      const about = files.get(fd);
      if (about === undefined) return call(name)(fd, ...args);
      if (action === 'close') files.delete(fd);
      return steps.runSync({ ...about, action, ...(action === 'truncate' && { length: Number(args[0] ?? 0) }) }, () =>
        call(name)(fd, ...args),
      );
    };
  const later =
    (name: string, action: FileAction): Loose =>
    (fd, ...rest) => {
      const about = files.get(fd);
      const callback = rest.at(-1) as Callback;
      if (about === undefined) return call(name)(fd, ...rest);
      if (action === 'close') files.delete(fd);
      return answer(
        steps.run({ ...about, action }, () => wait(name, [fd, ...rest.slice(0, -1)])),
        callback,
      );
    };
  const openFile = (path: string, flags: unknown): OpenFile & { action: FileAction; flags: number } => {
    const bits = toFlags(flags as string | undefined);
    return { path, handle: steps.nextHandle(), action: opensAnew(path, bits) ? 'create' : 'open', flags: bits };
  };
  const openSync: Loose = (path, flags, mode) => {
    const covered = steps.covered(path);
    if (covered === null) return call('openSync')(path, flags, mode);
    const opening = openFile(covered, flags);
    const fd = steps.runSync(opening, () => call('openSync')(path, flags, mode));
    files.set(fd, opening);
    return fd;
  };
  const writeSync: Loose = (fd, data, ...rest) => {
    const about = files.get(fd);
    if (about === undefined) return call('writeSync')(fd, data, ...rest);
    const bytes = toBytes(data);
    const named = typeof rest[0] === 'object' && rest[0] !== null;
    const [offset = 0, length = bytes.length, position = null] = (
      typeof data === 'string' ? [0, bytes.length, rest[0]] : named ? Object.values(rest[0] as object) : rest
    ) as (number | undefined)[];
    const piece = bytes.subarray(Number(offset), Number(offset) + Number(length));
    return steps.runSync({ ...about, action: 'write', bytes: Uint8Array.from(piece), position: position as number | null }, (short) =>
      call('writeSync')(fd, piece, 0, short ?? piece.length, position),
    );
  };
  const closeSync = onFile('closeSync', 'close');
  const writeWith =
    (name: string, flag: string): Loose =>
    (path, data, options) => {
      if (steps.covered(path) === null) return call(name)(path, data, options);
      const { flag: own, mode } = (typeof options === 'object' ? (options ?? {}) : {}) as { flag?: string; mode?: number };
      const fd = openSync(path, own ?? flag, mode);
      try {
        const bytes = toBytes(data);
        for (let at = 0; at < bytes.length; ) at += Number(writeSync(fd, bytes, at, bytes.length - at, null));
      } finally {
        closeSync(fd);
      }
      return undefined;
    };
  const mkdirSync: Loose = (path, options) => {
    const covered = steps.covered(path);
    const existing = covered === null || call('existsSync')(covered);
    if (existing || (options as { recursive?: boolean } | undefined)?.recursive !== true) return one('mkdirSync', 'mkdir')(path, options);
    if (steps.covered(dirname(covered)) !== null && !call('existsSync')(dirname(covered))) mkdirSync(dirname(covered), options);
    return steps.runSync({ action: 'mkdir', path: covered }, () => call('mkdirSync')(path, options));
  };
  return {
    openSync,
    writeSync,
    closeSync,
    writeFileSync: writeWith('writeFileSync', 'w'),
    appendFileSync: writeWith('appendFileSync', 'a'),
    fsyncSync: onFile('fsyncSync', 'sync'),
    fdatasyncSync: onFile('fdatasyncSync', 'datasync'),
    ftruncateSync: onFile('ftruncateSync', 'truncate'),
    mkdirSync,
    renameSync: two('renameSync', 'rename'),
    linkSync: two('linkSync', 'link'),
    unlinkSync: one('unlinkSync', 'unlink'),
    rmSync: one('rmSync', 'unlink'),
    rmdirSync: one('rmdirSync', 'rmdir'),
    chmodSync: one('chmodSync', 'attributes'),
    readFileSync: one('readFileSync', 'read'),
    readdirSync: one('readdirSync', 'list'),
    statSync: one('statSync', 'stat'),
    open: (path, ...rest) => {
      const covered = steps.covered(path);
      const callback = rest.at(-1) as Callback;
      if (covered === null) return call('open')(path, ...rest);
      const opening = openFile(covered, typeof rest[0] === 'function' ? constants.O_RDONLY : rest[0]);
      const running = steps.run(opening, () => wait('open', [path, ...rest.slice(0, -1)]));
      return answer(
        running.then(([fd]) => {
          files.set(fd, opening);
          return [fd];
        }),
        callback,
      );
    },
    write: (fd, data, ...rest) => {
      const about = files.get(fd);
      const callback = rest.at(-1) as Callback;
      if (about === undefined) return call('write')(fd, data, ...rest);
      const [offset, length, position] = rest as (number | undefined)[];
      const bytes = toBytes(data).subarray(offset ?? 0, (offset ?? 0) + (length ?? toBytes(data).length));
      const step = { ...about, action: 'write', bytes: Uint8Array.from(bytes), position: position ?? null } as const;
      return answer(
        steps.run(step, (short) => wait('write', [fd, bytes, 0, short ?? bytes.length, position ?? null])),
        callback,
      );
    },
    writev: (fd, buffers, ...rest) => {
      const about = files.get(fd);
      const callback = rest.at(-1) as Callback;
      if (about === undefined) return call('writev')(fd, buffers, ...rest);
      const bytes = Buffer.concat(buffers as Uint8Array[]);
      const position = typeof rest[0] === 'number' ? rest[0] : null;
      const step = { ...about, action: 'write', bytes, position } as const;
      return answer(
        steps.run(step, (short) => wait('write', [fd, bytes, 0, short ?? bytes.length, position])),
        callback,
      );
    },
    close: (fd, ...rest) => later('close', 'close')(fd, ...(rest.length > 0 ? rest : [() => undefined])),
    fsync: later('fsync', 'sync'),
    fdatasync: later('fdatasync', 'datasync'),
    // Streams take the buffer from their callback.
    read: (fd, buffer, ...rest) => {
      const callback = rest.at(-1) as Callback;
      return later('read', 'read')(fd, buffer, ...rest.slice(0, -1), (error: unknown, bytes: unknown) => callback(error, bytes, buffer));
    },
  };
}
