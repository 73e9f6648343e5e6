import { percentile } from '../figures.ts';
import { Connection } from './connection.ts';
import type { LoadJob, LoadResult } from './job.ts';
import { makeRequest, type Request, setNumber } from './message.ts';

const job = JSON.parse(process.argv[2] ?? '') as LoadJob;
const url = new URL(job.url);
const latencies = new Float64Array(job.count);
const failed: number[] = [];
let [sent, answered, acknowledged] = [0, 0, 0];

/** Sends one message after another until all are sent, the time is up or the connection ends. */
async function keepBusy(connection: Connection, index: number, begin: number): Promise<void> {
  const deadline = begin + job.forMs;
  // Evenly over the pace, so that not all connections send at once.
  let due = begin + (job.everyMs * index) / job.connections;
  const requests: Request[] = [makeRequest(url, false), makeRequest(url, true)];
  return new Promise((done) => {
    const next = (): void => {
      if (sent >= job.count || !connection.isOpen || performance.now() >= deadline) {
        done();
        return;
      }
      const number = job.firstNumber + sent;
      const request = requests[(index + sent) % 2];
      if (request === undefined) throw new Error('There are two requests.');
      sent += 1;
      setNumber(request, number);
      const start = performance.now();
      connection.send(request.bytes, (status) => {
        latencies[answered] = performance.now() - start;
        answered += 1;
        if (status !== null && status >= 200 && status < 300) acknowledged += 1;
        else failed.push(number);
        // What is late is caught up with: the pace is kept on the average.
        due += job.everyMs;
        const pause = job.everyMs > 0 ? due - performance.now() : job.pauseMs;
        if (pause > 0) setTimeout(next, pause);
        else next();
      });
    };
    if (job.everyMs > 0) setTimeout(next, due - performance.now());
    else next();
  });
}

const connections = await Promise.all(Array.from({ length: job.connections }, () => Connection.open(url)));
const cpu = process.cpuUsage();
const start = performance.now();
await Promise.all(connections.map((connection, index) => keepBusy(connection, index, start)));
const elapsedMs = performance.now() - start;
const { user, system } = process.cpuUsage(cpu);
for (const connection of connections) connection.close();

const sorted = latencies.subarray(0, answered).sort();
const result: LoadResult = {
  sent,
  acknowledged,
  failed: failed.slice(0, 100),
  elapsedMs,
  perSecond: (acknowledged / elapsedMs) * 1000,
  p50Ms: percentile(sorted, 0.5),
  p99Ms: percentile(sorted, 0.99),
  maxMs: sorted.at(-1) ?? Number.NaN,
  clientCores: (user + system) / 1000 / elapsedMs,
};
process.stdout.write(`${JSON.stringify(result)}\n`);
