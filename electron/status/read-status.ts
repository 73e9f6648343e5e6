import { connect } from 'node:net';
import { join } from 'node:path';
import { type RunningStatus, statusFileSchema } from '../../shared/address/status.ts';
import { isGone, isSharedDisk, readOwner } from '../storage/lock-owner.ts';
import { readTextFile } from '../storage/text.ts';
import { statusFileName } from './status-file.ts';

/** True while that process runs. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Whether who wrote a status is still there: the lock tells it from a later process of that number, and from one elsewhere. */
async function isCurrent({ pid }: RunningStatus, dataFolder: string): Promise<boolean> {
  const owner = await readOwner(join(dataFolder, 'lock'));
  if (typeof owner !== 'object' || owner.pid !== pid) return isRunning(pid);
  return !isGone(owner, { holdsFolder: false, isShared: await isSharedDisk(dataFolder) });
}

/** How the Hopwatch that uses a data folder is, by its own account; null when none runs. */
export async function readStatus(dataFolder: string): Promise<RunningStatus | null> {
  const text = await readTextFile(join(dataFolder, statusFileName)).catch(() => null);
  if (text === null) return null;
  try {
    const status = statusFileSchema.parse(JSON.parse(text));
    return (await isCurrent(status, dataFolder)) ? status : null;
  } catch {
    return null;
  }
}

/** Whether something answers on a port of this computer. */
export function answers(host: string, port: number, timeoutMs = 2_000): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: timeoutMs });
    const end = (answer: boolean): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => end(true));
    socket.once('timeout', () => end(false));
    socket.once('error', () => end(false));
  });
}
