import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { LoadResult } from './load/job.ts';
import { runLoad } from './load/run-load.ts';
import { cpuMsOf } from './process-status.ts';
import type { Programs } from './programs.ts';
import { ServerProcess } from './server-process.ts';

/** `hopwatch listen` on a data folder. */
export function startHopwatch({ hopwatch }: Programs, data: string): Promise<ServerProcess> {
  return ServerProcess.start([hopwatch, 'listen', '--data', data, '--port', '0']);
}

/** The limit: node:http, append, fdatasync, nothing else. */
export function startLimit({ limit }: Programs, folder: string): Promise<ServerProcess> {
  return ServerProcess.start([limit, join(folder, 'limit.ndjson')]);
}

/** lowdb's JSONFile; the file it writes is `lowdb.json`. */
export function startLowdb({ lowdb }: Programs, folder: string): Promise<ServerProcess> {
  return ServerProcess.start([lowdb, join(folder, 'lowdb.json')]);
}

/** json-server, as its own command starts it; the file it writes is `json-server.json`. Null when it isn't installed. */
export async function startJsonServer(folder: string): Promise<ServerProcess | null> {
  let program: string;
  try {
    program = join(dirname(createRequire(import.meta.url).resolve('json-server/package.json')), 'lib/cli/bin.js');
  } catch {
    return null;
  }
  const file = join(folder, 'json-server.json');
  await writeFile(file, '{"events":[]}');
  return ServerProcess.startOnPort((port) => [program, '--host', '127.0.0.1', '--port', String(port), '--quiet', file], '/events');
}

/** Starts servers one after another; when one of them fails, the others are ended. */
export async function startAll(starts: readonly (() => Promise<ServerProcess>)[]): Promise<ServerProcess[]> {
  const servers: ServerProcess[] = [];
  try {
    for (const start of starts) servers.push(await start());
    return servers;
  } catch (error) {
    for (const server of servers) await server.end('SIGKILL');
    throw error;
  }
}

/** A server under load, round after round. */
export class Contender {
  readonly server: ServerProcess;
  readonly rounds: (LoadResult & { readonly cpuUsPerEvent: number })[] = [];
  /** The numbers of all messages sent and not answered with 2xx. */
  readonly failed = new Set<number>();
  sent = 0;
  readonly #client: string;
  readonly #connections: number;

  constructor(server: ServerProcess, client: string, connections: number) {
    this.server = server;
    this.#client = client;
    this.#connections = connections;
  }

  /** Sends messages that are numbered on from the last round's. A round that isn't `measured` only warms up. */
  async round(count: number, measured: boolean): Promise<void> {
    const cpu = cpuMsOf(this.server.pid);
    const job = { url: this.server.url, connections: this.#connections, count, firstNumber: this.sent };
    const result = await runLoad(this.#client, job);
    this.sent += result.sent;
    for (const number of result.failed) this.failed.add(number);
    const cpuUsPerEvent = ((cpuMsOf(this.server.pid) - cpu) * 1000) / result.sent;
    if (measured) this.rounds.push({ ...result, cpuUsPerEvent });
  }

  /** One figure of every measured round. */
  all(name: 'perSecond' | 'p50Ms' | 'p99Ms' | 'maxMs' | 'clientCores' | 'cpuUsPerEvent'): number[] {
    return this.rounds.map((round) => round[name]);
  }
}
