import { readFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { LoopDelay } from './probes/loop-delay.ts';
import type { ServerProcess } from './server-process.ts';

/** How to start a process so that its event loop is watched, and what a watched process's delays were. */
export class LoopWatch {
  readonly #file: string;
  readonly nodeOptions: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  #taken = 0;

  /** `probe` is the built probe; `file` is where it writes. */
  constructor(probe: string, file: string) {
    this.#file = file;
    this.nodeOptions = ['--import', pathToFileURL(probe).href];
    this.env = { BENCH_LOOP_DELAY: file };
  }

  /** The delays since the last time this was asked, or since the start. */
  async take(server: ServerProcess): Promise<LoopDelay> {
    server.signal('SIGUSR2');
    for (let attempt = 0; attempt < 500; attempt += 1) {
      await delay(10);
      const lines = (await readFile(this.#file, 'utf8').catch(() => '')).split('\n').filter(Boolean);
      const line = lines[this.#taken];
      if (line === undefined) continue;
      this.#taken += 1;
      return JSON.parse(line) as LoopDelay;
    }
    throw new Error('The probe did not answer within five seconds.');
  }
}
