import { spawn } from 'node:child_process';
import { close, constants, open } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { promisify } from 'node:util';

// Plain descriptors: a FileHandle is closed when it's collected as garbage, and the lock would be gone with it.
const openDescriptor = promisify(open);
const closeDescriptor = promisify(close);

/** A lock that the system holds for this process. It ends with the process, however that ends. */
export interface OsLock {
  release(): Promise<void>;
}

/** What became of asking for it: `held` by another process, or `unavailable` on this system. */
export type OsLockResult = OsLock | 'held' | 'unavailable';

/** Lets the descriptor that it inherits as number 3 be locked; the lock stays with whoever else has that descriptor. */
function runFlock(program: string, descriptor: number): Promise<number | null> {
  return new Promise((resolve) => {
    const child = spawn(program, ['-n', '-x', '3'], { stdio: ['ignore', 'ignore', 'ignore', descriptor] });
    child.once('error', () => resolve(null));
    child.once('exit', resolve);
  });
}

/**
 * Node can't call flock(2), but flock(1) can do so for a descriptor of ours: the lock belongs to the open folder, not to the
 * process that asked for it. It is one of the kernel, so it holds between containers, too. Sources: flock(1) "-n" (exit status 1
 * when held), flock(2) "associated with an open file description".
 */
async function lockOnLinux(folder: string): Promise<OsLockResult> {
  const descriptor = await openDescriptor(folder, constants.O_RDONLY | constants.O_DIRECTORY);
  let status: number | null = null;
  for (const program of ['/usr/bin/flock', '/bin/flock', 'flock']) {
    status ??= await runFlock(program, descriptor);
  }
  if (status === 0) return { release: () => closeDescriptor(descriptor) };
  await closeDescriptor(descriptor);
  return status === 1 ? 'held' : 'unavailable';
}

/** O_EXLOCK of macOS, which Node hands on though it has no name for it. Source: open(2) of macOS, sys/fcntl.h. */
const exclusiveLock = 0x20;

async function lockOnMac(folder: string): Promise<OsLockResult> {
  try {
    const descriptor = await openDescriptor(folder, constants.O_RDONLY | constants.O_NONBLOCK | exclusiveLock);
    return { release: () => closeDescriptor(descriptor) };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EAGAIN') return 'held';
    if (code === 'ENOTSUP' || code === 'EINVAL') return 'unavailable';
    throw error;
  }
}

/** A named pipe exists once and goes with its process. Source: libuv makes it with FILE_FLAG_FIRST_PIPE_INSTANCE. */
async function lockOnWindows(folder: string): Promise<OsLockResult> {
  const { dev, ino } = await stat(folder, { bigint: true });
  const server = createServer((socket) => socket.destroy());
  return new Promise((resolve) => {
    server.once('error', ({ code }: NodeJS.ErrnoException) => resolve(code === 'EADDRINUSE' || code === 'EACCES' ? 'held' : 'unavailable'));
    server.listen(`\\\\.\\pipe\\hopwatch-${dev}-${ino}`, () => {
      server.unref();
      resolve({ release: () => new Promise((closed) => server.close(() => closed())) });
    });
  });
}

/**
 * Asks the system for the folder itself, so that nothing is written and nothing is left behind. It tells nothing of other
 * computers that share the folder. Rejects with the system's error when the folder can't be opened.
 */
export function lockFolder(folder: string): Promise<OsLockResult> {
  if (process.platform === 'linux') return lockOnLinux(folder);
  if (process.platform === 'darwin') return lockOnMac(folder);
  return process.platform === 'win32' ? lockOnWindows(folder) : Promise.resolve('unavailable');
}
