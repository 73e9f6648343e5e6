import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpuMsOf, memoryOf } from './process-status.ts';

/** What a finished program said and took. */
export interface ProgramRun {
  readonly stdout: string;
  readonly elapsedMs: number;
  /** The most memory it had, in MiB, and the time it computed; sampled every 20 ms from figures that only grow. */
  readonly peakMb: number;
  readonly cpuMs: number;
}

/** Runs a program in Node to its end. Rejects when it fails, or takes longer than `limitMs`. */
export async function runProgram(args: readonly string[], limitMs = 600_000): Promise<ProgramRun> {
  const start = performance.now();
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let [stdout, stderr, peakMb, cpuMs] = ['', '', 0, 0];
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    stdout += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    stderr = (stderr + chunk).slice(-2000);
  });
  const sampling = setInterval(() => {
    const { peakMb: now } = memoryOf(child.pid ?? 0);
    // Neither can be read any more once the program has ended.
    if (now > peakMb) peakMb = now;
    cpuMs = Math.max(cpuMs, cpuMsOf(child.pid ?? 0));
  }, 20);
  const limit = setTimeout(() => child.kill('SIGKILL'), limitMs);
  const [status] = (await once(child, 'close')) as [number | null];
  clearInterval(sampling);
  clearTimeout(limit);
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status ?? 'a signal'}: ${stderr}`);
  return { stdout, elapsedMs: performance.now() - start, peakMb, cpuMs };
}

/** Runs one of the benchmarks' own programs, which answers with JSON. */
export async function askProgram<T>(args: readonly string[], limitMs?: number): Promise<T & { processMs: number }> {
  const { stdout, elapsedMs } = await runProgram(args, limitMs);
  return { ...(JSON.parse(stdout) as T), processMs: elapsedMs };
}
