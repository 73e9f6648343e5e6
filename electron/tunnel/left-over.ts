import { execFile } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { z } from 'zod';
import { readTextFileSync } from '../storage/text.ts';

const run = promisify(execFile);

/** How long a program may take to end by itself, in milliseconds. */
const patienceMs = 3_000;
const lookEveryMs = 100;

const noteSchema = z.object({
  pid: z.int().positive(),
  /** The program's file and its arguments. */
  call: z.array(z.string()).min(1),
});
type Note = z.infer<typeof noteSchema>;

/** The command line of a process; null when there is none of that number, or the system does not tell. */
async function commandLine(pid: number): Promise<string | null> {
  const [program, ...args] =
    process.platform === 'win32'
      ? (['powershell', '-NoProfile', '-Command', `(Get-CimInstance Win32_Process -Filter 'ProcessId=${pid}').CommandLine`] as const)
      : (['ps', '-ww', '-o', 'command=', '-p', String(pid)] as const);
  return run(program, args, { windowsHide: true }).then(
    ({ stdout }) => stdout.trim() || null,
    () => null,
  );
}

/** A process's number is given away again: only one that was called as ours was is ours. A script has its interpreter in front. */
async function isRunning({ pid, call }: Note): Promise<boolean> {
  const plain = (command: string): string => command.replaceAll('"', '');
  return plain((await commandLine(pid)) ?? '').endsWith(plain(call.join(' ')));
}

/**
 * The note of a program that Hopwatch keeps running beside itself. When Hopwatch is killed the program may outlive it, and would
 * go on leading the internet to a port that another program may have by then: the next start ends it.
 */
export class LeftOver {
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  /** Notes a program that was started. Synchronous: Hopwatch may be killed in the next moment. A full disk is no reason not to go on. */
  note(pid: number | undefined, call: readonly string[]): void {
    if (pid === undefined) return;
    try {
      writeFileSync(this.#file, JSON.stringify({ pid, call }), { mode: 0o600 });
    } catch {
      // Then it is not known at the next start, as before there were notes.
    }
  }

  /** The program has ended. */
  clear(): void {
    try {
      rmSync(this.#file, { force: true });
    } catch {
      // A note that stays names a process that has ended: the next start finds that out.
    }
  }

  /** Ends the program that is noted, if it still runs. Resolves when it has ended, or can't be ended. */
  async end(): Promise<void> {
    const note = this.#read();
    if (note === null) return;
    for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
      if (!(await isRunning(note))) break;
      try {
        process.kill(note.pid, signal);
      } catch {
        // It ended just now.
      }
      for (let waited = 0; waited < patienceMs && (await isRunning(note)); waited += lookEveryMs) await wait(lookEveryMs);
    }
    this.clear();
  }

  #read(): Note | null {
    try {
      return noteSchema.parse(JSON.parse(readTextFileSync(this.#file)));
    } catch {
      return null;
    }
  }
}
