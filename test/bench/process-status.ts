import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const bytesOf = (status: string, name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]) / 1024;

/** A process's memory in MiB: what it has now, and the most it ever had. NaN once it's gone. Source: proc(5). */
export function memoryOf(pid: number): { rssMb: number; peakMb: number } {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return { rssMb: bytesOf(status, 'VmRSS'), peakMb: bytesOf(status, 'VmHWM') };
  } catch {
    return { rssMb: Number.NaN, peakMb: Number.NaN };
  }
}

/** A process and all that come from it, by their numbers. */
function treeOf(pid: number): number[] {
  try {
    const threads = readdirSync(`/proc/${pid}/task`);
    const children = threads.flatMap((thread) => readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' '));
    return [pid, ...children.filter((child) => /^\d+/.test(child)).flatMap((child) => treeOf(Number(child)))];
  } catch {
    // It has just ended.
    return [];
  }
}

/** The memory of a process and all that come from it in MiB, each page that several share counted once. Source: proc(5), smaps_rollup. */
export function pssOfTreeMb(pid: number): number {
  const kib = treeOf(pid).map((each) => {
    try {
      return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${each}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
    } catch {
      return 0;
    }
  });
  return kib.reduce((sum, each) => sum + each, 0) / 1024;
}

/** Lets the peak be counted from now on, so that the start of a program isn't in it. */
export function resetPeak(pid: number): void {
  writeFileSync(`/proc/${pid}/clear_refs`, '5');
}

/** The time that a process has computed so far, over all its threads, in milliseconds; 0 once it's gone. */
export function cpuMsOf(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // utime and stime, in ticks of 10 ms.
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return 0;
  }
}

/** True while there is a process with this number. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
