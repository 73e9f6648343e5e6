import { createWriteStream, fstatSync, writeSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { HopwatchError } from '../../shared/errors.ts';
import { systemReason } from '../../shared/system-reason.ts';

/** The number of the file that stdout is. */
const stdoutFile = 1;

const codeOf = (error: unknown): unknown => (error as NodeJS.ErrnoException | null)?.code;

/** Whether stdout was redirected to a file or a device; false for a pipe and a terminal. */
function isRedirected(): boolean {
  try {
    const found = fstatSync(stdoutFile);
    return found.isFile() || (found.isCharacterDevice() && !process.stdout.isTTY);
  } catch {
    return false;
  }
}

/** Node's own stream for a file does not look how much of a piece the system took: a disk that fills up would end it in silence. */
function writeWhole(text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) at += writeSync(stdoutFile, bytes, at);
}

/**
 * Keeps the process alive when stdout or stderr fail: the reader has gone, or the disk is full. What could not be printed
 * is told by `print`; for stderr there is nowhere left to tell it. To be called once, before anything is printed.
 */
export function surviveFailingOutput(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
}

/** Whether an error means that nobody reads what is printed any more ("| head"): no failure of ours. */
export const isReaderGone = (error: unknown): boolean => ['EPIPE', 'ECONNRESET'].includes(String(codeOf(error)));

/** An error of stdout in words: `output-failed`. */
export const outputFailed = (error: unknown): HopwatchError =>
  new HopwatchError('output-failed', { reason: systemReason(error) }, { cause: error });

/** Gives stdout as a stream that tells when it took less than it was given. It need not be ended. */
export const outputStream = (): Writable => (isRedirected() ? createWriteStream('', { fd: stdoutFile, autoClose: false }) : process.stdout);

/**
 * Prints on stdout; resolves when the system has it: with true, or with false when nobody reads it any more. Rejects with
 * `output-failed` for every other reason.
 */
export async function print(text: string): Promise<boolean> {
  // Once a stream has failed, Node answers every later write with another error than the first.
  if (process.stdout.errored !== null) return failed(process.stdout.errored);
  try {
    if (isRedirected()) writeWhole(text);
    else await new Promise<void>((resolve, reject) => process.stdout.write(text, (error) => (error ? reject(error) : resolve())));
    return true;
  } catch (error) {
    return failed(error);
  }
}

function failed(error: unknown): false {
  if (isReaderGone(error)) return false;
  throw outputFailed(error);
}
