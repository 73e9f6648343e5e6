import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { exportKey, statusMessage } from '../support/messages.ts';
import { rawPost } from '../support/raw-request.ts';
import { mutateRequest } from './mutate-request.ts';
import { Random } from './random.ts';

export interface FuzzOptions {
  readonly url: string;
  /** How many connections with mutated requests are made. */
  readonly requests: number;
  readonly seed: number;
  /** How many at a time. */
  readonly connections: number;
  /** Told now and then of how many there were. */
  readonly onProgress?: (done: number) => Promise<void> | void;
}

/** What came of it. */
export interface FuzzResult {
  /** How often each status was answered; 0: the connection was closed without an answer. */
  readonly statuses: Readonly<Record<string, number>>;
  /** Mutated requests whose connection was still open after ten seconds, by their number. */
  readonly hung: readonly number[];
  /** Mutated requests that were answered with 5xx, by their number. */
  readonly failed: readonly number[];
  /** The job numbers of the good messages in between, all of them acknowledged unless they are in `lost`. */
  readonly good: readonly number[];
  readonly lost: readonly number[];
  readonly elapsedMs: number;
}

const hangMs = 10_000;
/** How long is waited for an answer to what may be no whole request. */
const quietMs = 500;
/** After how many mutated requests a good one is sent. */
const goodEvery = 20;
/** Job numbers of good messages begin here: no mutation makes one of its own. */
const firstGoodJob = 500_000_000;

interface Reply {
  readonly statuses: readonly number[];
  readonly hung: boolean;
}

/**
 * Writes pieces to a connection of their own, and gathers the statuses of what comes back until the server closes it. Says that no
 * more comes when as many answers have come as are expected, or none for a while: who says so earlier is not answered.
 */
async function exchange(url: URL, pieces: readonly Buffer[], end: 'half-close' | 'destroy' | 'wait', expected: number): Promise<Reply> {
  const socket: Socket = connect({ host: url.hostname, port: Number(url.port), noDelay: true });
  let text = '';
  const statuses = (): number[] => [...text.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status));
  let quiet: NodeJS.Timeout | null = null;
  socket.setEncoding('latin1').on('data', (chunk) => {
    text += chunk;
    if (statuses().filter((status) => status >= 200).length >= expected) socket.end();
    else quiet?.refresh();
  });
  // To cut the line is one of the right answers.
  socket.on('error', () => undefined);
  const closed = new Promise<boolean>((resolve) => {
    const timer = setTimeout(() => resolve(true), hangMs);
    socket.once('close', () => {
      clearTimeout(timer);
      resolve(false);
    });
  });
  await Promise.race([once(socket, 'connect').catch(() => undefined), closed]);
  for (const piece of pieces) {
    if (socket.destroyed) break;
    await new Promise<void>((resolve) => {
      socket.write(piece, () => resolve());
    });
  }
  if (end === 'destroy') socket.destroy();
  // Who sends a good message waits for its answer.
  else if (end === 'half-close') quiet = setTimeout(() => socket.end(), quietMs);
  const hung = await closed;
  if (quiet !== null) clearTimeout(quiet);
  socket.destroy();
  return { statuses: statuses(), hung };
}

/** Sends mutated requests to a running service, with good ones in between, and gathers what came of each. */
export async function fuzz({ url: text, requests, seed, connections, onProgress }: FuzzOptions): Promise<FuzzResult> {
  const url = new URL(text);
  const random = new Random(seed);
  const statuses: Record<string, number> = {};
  const [hung, failed, good, lost]: [number[], number[], number[], number[]] = [[], [], [], []];
  const start = performance.now();
  let made = 0;

  const sendGood = async (job: number): Promise<void> => {
    const body = JSON.stringify(statusMessage(job - 15_564, { export_key: exportKey }));
    const reply = await exchange(url, [rawPost(url.pathname, body, ['Connection: close'])], 'wait', 1);
    good.push(job);
    if (reply.statuses.length !== 1 || reply.statuses[0] !== 200) lost.push(job);
  };
  const sendMutated = async (number: number): Promise<void> => {
    const { pieces, end, count } = mutateRequest(random, url.pathname, number);
    const reply = await exchange(url, pieces, end, count);
    for (const status of reply.statuses.length > 0 ? reply.statuses : [0]) statuses[status] = (statuses[status] ?? 0) + 1;
    if (reply.hung) hung.push(number);
    if (reply.statuses.some((status) => status >= 500)) failed.push(number);
  };
  const work = async (): Promise<void> => {
    while (made < requests) {
      const number = made;
      made += 1;
      if (number % goodEvery === 0) await sendGood(firstGoodJob + number);
      await sendMutated(number);
      if (number % 5000 === 0) await onProgress?.(number);
    }
  };
  await Promise.all(Array.from({ length: connections }, work));
  return { statuses, hung, failed, good, lost, elapsedMs: performance.now() - start };
}
