import { createHash } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { readFile, realpath, statfs } from 'node:fs/promises';
import { hostname, uptime } from 'node:os';
import { z } from 'zod';

const systemSchema = z.object({
  host: z.string(),
  /** A hash of the machine's own id; empty where it has none. */
  machine: z.string(),
  /** Of this start of the kernel; empty where the system doesn't tell. */
  boot: z.string(),
  /** Among which processes the number counts: containers have their own. */
  pidNamespace: z.string(),
});
type System = z.infer<typeof systemSchema>;

/** What stands in a lock file. */
export const ownerSchema = z.object({
  pid: z.int(),
  /** Distinguishes this process from a later one with the same number; empty where the system doesn't tell. */
  processStart: z.string(),
  program: z.string(),
  since: z.string(),
  nonce: z.string(),
  /** Where it runs. Version 0.1 did not write the two last ones, and reads the others. */
  system: systemSchema.optional(),
  /** It also holds the system's own lock. */
  holdsFolder: z.boolean().optional(),
});

/** Who writes to a data folder, as its lock file says. */
export type LockOwner = z.infer<typeof ownerSchema>;

function readText(read: () => string): string {
  try {
    return read().trim();
  } catch {
    return '';
  }
}

/** Reads the id of this start of the computer; empty where the system has none. Source: random(4). */
export const bootId = (): string => readText(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8'));

/** The fields of /proc/PID/stat behind the name, which may hold blanks itself. Source: proc(5); [19] is field 22, the start in ticks. */
const startTicks = (pid: number): string =>
  readText(() => {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  });

/** When a process was started, in the kernel's ticks and for this boot; empty when it can't be known. */
function processStart(pid: number): string {
  const [boot, ticks] = [bootId(), startTicks(pid)];
  return boot === '' || ticks === '' ? '' : `${boot}:${ticks}`;
}

/** Which system this is, as far as it tells. The machine's id is confidential, so only a hash of it is written: machine-id(5). */
function thisSystem(): System {
  const id = readText(() => readFileSync('/etc/machine-id', 'utf8'));
  return {
    host: hostname(),
    machine: id === '' ? '' : createHash('sha256').update(`hopwatch:${id}`).digest('hex').slice(0, 16),
    boot: bootId(),
    pidNamespace: readText(() => readlinkSync('/proc/self/ns/pid')),
  };
}

/** This process as the owner of a folder. */
export function thisOwner(program: string, nonce: string, holdsFolder: boolean): LockOwner {
  const { pid } = process;
  return { pid, processStart: processStart(pid), program, since: new Date().toISOString(), nonce, system: thisSystem(), holdsFolder };
}

/** Reads who has a folder; `absent` when nobody says so, `damaged` when it can't be read. */
export async function readOwner(file: string): Promise<LockOwner | 'absent' | 'damaged'> {
  try {
    return ownerSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'absent' : 'damaged';
  }
}

/** The clock may have been set since then by so much, in milliseconds. */
const clockDoubtMs = 60_000;
/** The kernel's ticks a second in what it tells. Source: proc(5), time(7): USER_HZ is 100 on every Linux. */
const ticksPerSecond = 100;

/** Whether the process of that number on this system isn't the owner (any more). In doubt it is. */
function hasEnded({ pid, processStart: started, since }: LockOwner): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return true;
  }
  const now = processStart(pid);
  if (started !== '' && now !== '') return started !== now;
  // Nothing that was there before the system was started, or before the process itself was, is its work.
  const bootedAt = Date.now() - uptime() * 1_000;
  const ticks = startTicks(pid);
  const startedAt = ticks === '' ? bootedAt : bootedAt + (Number(ticks) / ticksPerSecond) * 1_000;
  return Date.parse(since) + clockDoubtMs < startedAt;
}

/** What is known when an owner is judged. */
export interface Judging {
  /** This process holds the system's own lock on the folder. */
  readonly holdsFolder: boolean;
  /** The folder's disk may be in use by other computers. */
  readonly isShared: boolean;
}

const isSameComputer = (a: System, b: System): boolean =>
  a.host === b.host && (a.machine === '' || b.machine === '' || a.machine === b.machine);

/** True when an owner is certainly gone, so that its place may be taken. */
export function isGone(owner: LockOwner, { holdsFolder, isShared }: Judging): boolean {
  const { system } = owner;
  if (system === undefined) return hasEnded(owner);
  const here = thisSystem();
  const isSame = isSameComputer(system, here);
  const hasLetGo = holdsFolder && owner.holdsFolder === true;
  if (system.boot === '' || here.boot === '') {
    return (hasLetGo && (isSame || !isShared)) || (isSame && hasEnded(owner));
  }
  // It ended with its kernel, unless that is another one which has the disk at the same time.
  if (system.boot !== here.boot) return isSame || !isShared;
  return hasLetGo || (system.pidNamespace === here.pidNamespace && hasEnded(owner));
}

/** True when an owner is on another computer, or in a container whose processes can't be seen from here. */
export function isElsewhere({ system }: LockOwner): boolean {
  const here = thisSystem();
  return system !== undefined && !(isSameComputer(system, here) && system.pidNamespace === here.pidNamespace);
}

/**
 * What statfs(2) calls the file systems that several computers, or a virtual machine and its host, use at once: NFS, SMB and CIFS,
 * FUSE (sshfs, virtiofs), 9P, Ceph, AFS, GFS2, OCFS2, Lustre, GPFS and the shared folders of VirtualBox, VMware and Parallels.
 */
const sharedTypes: ReadonlySet<number> = new Set([
  0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x65735546, 0x01021997, 0x00c36400, 0x5346414f, 0x01161970, 0x7461636f, 0x0bd00bd0, 0x47504653,
  0x786f4256, 0xbacbacbc, 0x7c7c6673,
]);

/** Whether a folder's disk may be in use by other computers; in doubt it is. */
export async function isSharedDisk(folder: string): Promise<boolean> {
  try {
    if (process.platform === 'linux') return sharedTypes.has((await statfs(folder)).type >>> 0);
    const path = await realpath(folder);
    // Shares are mounted there, or are named by their server.
    return path.startsWith('\\\\') || path.startsWith('/Volumes/') || path.startsWith('/Network/');
  } catch {
    return true;
  }
}
