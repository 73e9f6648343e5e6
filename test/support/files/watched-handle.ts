import type { FileHandle } from 'node:fs/promises';
import type { Steps } from './steps.ts';

/** Node writes files in pieces of this size. */
const pieceBytes = 512 * 1024;

type Content = string | Uint8Array | AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>;

const toBytes = (data: unknown, encoding?: unknown): Uint8Array => {
  if (typeof data === 'string') return Buffer.from(data, (encoding ?? 'utf8') as BufferEncoding);
  const { buffer, byteOffset, byteLength } = data as Uint8Array;
  return new Uint8Array(buffer, byteOffset, byteLength);
};

/** Puts the ways in which `write` takes its arguments into one. Source: filehandle.write() of Node's documentation. */
function toPiece(data: unknown, second: unknown, third: unknown, fourth: unknown): { bytes: Uint8Array; position: number | null } {
  const where = (position: unknown): number | null => (typeof position === 'number' && position >= 0 ? position : null);
  if (typeof data === 'string') return { bytes: toBytes(data, third), position: where(second) };
  const whole = toBytes(data);
  const named = typeof second === 'object' && second !== null;
  const options = (named ? second : { offset: second, length: third, position: fourth }) as Record<
    'offset' | 'length' | 'position',
    unknown
  >;
  const offset = Number(options.offset ?? 0);
  const length = Number(options.length ?? whole.length - offset);
  return { bytes: whole.subarray(offset, offset + length), position: where(options.position) };
}

/** Where a `read` begins and how much it asks for. Source: filehandle.read() of Node's documentation. */
function toPart([first, second, third, fourth]: readonly unknown[]): { position: number | null; length?: number } {
  const given = [second, first].find((each) => typeof each === 'object' && each !== null && !ArrayBuffer.isView(each));
  const { length, position } = (given ?? { length: third, position: fourth }) as { length?: unknown; position?: unknown };
  return {
    position: typeof position === 'number' && position >= 0 ? position : null,
    ...(typeof length === 'number' && { length }),
  };
}

/** Replaces the methods of an open file by such as go through the steps. */
export function watchHandle(handle: FileHandle, steps: Steps, about: { readonly path: string; readonly handle: number }): FileHandle {
  const original = {
    write: handle.write.bind(handle) as (
      bytes: Uint8Array,
      offset: number,
      length: number,
      position: number | null,
    ) => Promise<{ bytesWritten: number }>,
    read: handle.read.bind(handle) as (...args: unknown[]) => Promise<unknown>,
    readFile: handle.readFile.bind(handle) as (...args: unknown[]) => Promise<unknown>,
    stat: handle.stat.bind(handle) as (...args: unknown[]) => Promise<unknown>,
    chmod: handle.chmod.bind(handle),
    truncate: handle.truncate.bind(handle),
    sync: handle.sync.bind(handle),
    datasync: handle.datasync.bind(handle),
    close: handle.close.bind(handle),
  };
  const writeOnce = async (bytes: Uint8Array, position: number | null): Promise<number> => {
    const { bytesWritten } = await steps.run({ ...about, action: 'write', bytes: Uint8Array.from(bytes), position }, (length) =>
      original.write(bytes, 0, length ?? bytes.length, position),
    );
    return bytesWritten;
  };
  const writeWhole = async (bytes: Uint8Array): Promise<void> => {
    for (let at = 0; at < bytes.length; ) at += await writeOnce(bytes.subarray(at, at + pieceBytes), null);
  };
  const writeContent = async (content: Content, options?: unknown): Promise<void> => {
    const encoding = typeof options === 'string' ? options : (options as { encoding?: string } | undefined)?.encoding;
    if (typeof content === 'string' || ArrayBuffer.isView(content)) return writeWhole(toBytes(content, encoding));
    for await (const chunk of content) await writeWhole(toBytes(chunk, encoding));
  };
  const watched = {
    write: async (data: unknown, second?: unknown, third?: unknown, fourth?: unknown) => {
      const { bytes, position } = toPiece(data, second, third, fourth);
      return { bytesWritten: await writeOnce(bytes, position), buffer: data };
    },
    writev: async (buffers: readonly Uint8Array[], position?: number | null) => {
      const bytes = Buffer.concat(buffers.map((buffer) => toBytes(buffer)));
      return { bytesWritten: await writeOnce(bytes, position ?? null), buffers };
    },
    writeFile: writeContent,
    appendFile: writeContent,
    read: (...args: unknown[]) => steps.run({ ...about, action: 'read', ...toPart(args) }, () => original.read(...args)),
    readFile: (...args: unknown[]) => steps.run({ ...about, action: 'read', position: 0 }, () => original.readFile(...args)),
    stat: (...args: unknown[]) => steps.run({ ...about, action: 'stat' }, () => original.stat(...args)),
    chmod: (mode: number) => steps.run({ ...about, action: 'attributes' }, () => original.chmod(mode)),
    truncate: (length?: number) => steps.run({ ...about, action: 'truncate', length: length ?? 0 }, () => original.truncate(length)),
    sync: () => steps.run({ ...about, action: 'sync' }, () => original.sync()),
    datasync: () => steps.run({ ...about, action: 'datasync' }, () => original.datasync()),
    close: () => steps.run({ ...about, action: 'close' }, () => original.close()),
  };
  return Object.assign(handle, watched);
}
