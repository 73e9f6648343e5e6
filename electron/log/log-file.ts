import { existsSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import electronLog from 'electron-log/node';
import { GuardedEmitter } from '../faults/guarded-emitter.ts';
import { hideKeys } from '../intake/hide-keys.ts';
import { redact } from './redact.ts';

/** Beyond this the file becomes the old one, of which one is kept; in bytes. */
const maxBytes = 1.5 * 1024 * 1024;
/** How much of the end of the file is read, in bytes: more than the lines that are asked for. */
const tailBytes = 256 * 1024;

export type LogLevel = 'info' | 'warn' | 'error';

interface LogFileOptions {
  readonly dataFolder: string;
  /** What must never stand in the log. */
  readonly secrets: () => readonly string[];
}

/** The log of a data folder: lines of its own words, never bodies. A line that can't be written is lost without harm. */
export class LogFile extends GuardedEmitter<{ written: [line: string] }> {
  readonly file: string;
  readonly #secrets: LogFileOptions['secrets'];
  readonly #log: ReturnType<typeof electronLog.create>;

  constructor({ dataFolder, secrets }: LogFileOptions) {
    super();
    this.file = join(dataFolder, 'hopwatch.log');
    this.#secrets = secrets;
    this.#log = electronLog.create({ logId: this.file });
    this.#log.transports.console.level = false;
    const { file } = this.#log.transports;
    if (!file) return;
    file.resolvePathFn = () => this.file;
    file.maxSize = maxBytes;
    file.format = '{text}';
    file.writeOptions = { flag: 'a', mode: 0o600, encoding: 'utf8' };
  }

  /** Writes a line: "2026-06-12T12:00:00.000Z info what happened". */
  write(level: LogLevel, text: string): void {
    const line = `${new Date().toISOString()} ${level} ${redact(text, this.#secrets())}`;
    // electron-log would make the folder anew, and the next start takes one that is there for a first start.
    if (existsSync(dirname(this.file))) this.#log[level](line);
    this.emit('written', line);
  }

  /** The last lines, oldest first; none when the file can't be read. Lines of before the last rotation are left out. */
  async tail(lines: number): Promise<string[]> {
    try {
      const handle = await open(this.file);
      try {
        const { size } = await handle.stat();
        const start = Math.max(0, size - tailBytes);
        const buffer = Buffer.alloc(size - start);
        const { bytesRead } = await handle.read(buffer, 0, buffer.length, start);
        const read = buffer.subarray(0, bytesRead).toString('utf8').split('\n');
        // The first one may be cut, and behind the last one is nothing.
        const whole = read.slice(start > 0 ? 1 : 0, -1).slice(-lines);
        // An earlier version may have written what this one would not.
        return whole.map(hideKeys);
      } finally {
        await handle.close();
      }
    } catch {
      return [];
    }
  }
}
