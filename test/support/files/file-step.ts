import { constants } from 'node:fs';
import { constants as system } from 'node:os';

/** What a step does. `create` makes a file or empties an old one; `open` finds it as it is. */
export type FileAction =
  | 'open'
  | 'create'
  | 'read'
  | 'write'
  | 'truncate'
  | 'datasync'
  | 'sync'
  | 'close'
  | 'rename'
  | 'unlink'
  | 'mkdir'
  | 'rmdir'
  | 'link'
  | 'attributes'
  | 'list'
  | 'stat';

/** One call into the file system; what Node does in several calls, such as `writeFile`, is several steps. */
export interface FileStep {
  /** Counts the steps from 1, in the order in which they begin. */
  readonly number: number;
  readonly action: FileAction;
  /** Absolute. */
  readonly path: string;
  /** Where a `rename` or `link` leads to. */
  readonly to?: string;
  /** The same for all steps on one open file. */
  readonly handle?: number;
  /** As in open(2), of an `open` or `create`. */
  readonly flags?: number;
  /** Of a `write`. */
  readonly bytes?: Uint8Array;
  /** Where a `write` goes or a `read` begins; null: where the last one ended, or the end of a file that is appended to. */
  readonly position?: number | null;
  /** Of a `truncate`; how much a `read` asks for, if it isn't all. */
  readonly length?: number;
}

/** A step before it has its number. */
export type StepDraft = Omit<FileStep, 'number'>;

/** What shall become of a step. */
export interface Verdict {
  /** The step waits for it; steps of synchronous calls don't. */
  readonly delay?: Promise<void>;
  /** That many bytes of a `write` reach the file; without an error it's a short write, which Node may have to go on with. */
  readonly bytes?: number;
  /** The step fails with it. */
  readonly error?: Error;
}

/** Sees every step in a folder. */
export interface FileWatcher {
  /** Called before a step; null lets it happen. */
  before(step: FileStep): Verdict | null;
  /** Called when it has happened, or failed. */
  after(step: FileStep, error: unknown): void;
}

const harmless: readonly FileAction[] = ['open', 'read', 'close', 'list', 'stat'];

/** Whether a step changes what is on the disk, or makes it durable. */
export const isChange = ({ action }: Pick<FileStep, 'action'>): boolean => !harmless.includes(action);

const { O_APPEND, O_CREAT, O_EXCL, O_RDWR, O_TRUNC, O_WRONLY } = constants;
const named: Readonly<Record<string, number>> = {
  r: 0,
  'r+': O_RDWR,
  w: O_WRONLY | O_CREAT | O_TRUNC,
  'w+': O_RDWR | O_CREAT | O_TRUNC,
  a: O_WRONLY | O_CREAT | O_APPEND,
  'a+': O_RDWR | O_CREAT | O_APPEND,
};

/** Reads the flags of an `open` as Node takes them. */
export function toFlags(flags: string | number | undefined): number {
  if (typeof flags === 'number') return flags;
  const text = flags ?? 'r';
  return (named[text.replace(/[xs]/g, '')] ?? 0) | (text.includes('x') ? O_EXCL : 0);
}

/** Makes the error that Node gives for a system call that failed. */
export function systemError(code: string, { action, path }: Pick<FileStep, 'action' | 'path'>): NodeJS.ErrnoException {
  const errno = -((system.errno as Readonly<Record<string, number>>)[code] ?? 1);
  return Object.assign(new Error(`${code}: put into the test, ${action} '${path}'`), { code, errno, syscall: action, path });
}
