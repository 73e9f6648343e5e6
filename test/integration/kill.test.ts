import { hopwatch, ListeningCommand, post } from '../support/hopwatch-command.ts';
import { exportKey, statusMessage } from '../support/messages.ts';
import { expect, test } from '../support/node-test.ts';

const rounds = 20;
const senders = 16;
/** After so many acknowledged events in a round the process is killed. */
const enough = 200;

test('kill -9 under load, twenty times on one folder: every acknowledged event is there, once, whole', async ({ folder }) => {
  test.setTimeout(120_000);
  await hopwatch(['set', 'exportKey', exportKey, '--data', folder]);
  const acknowledged: number[] = [];
  let sent = 0;
  for (let round = 0; round < rounds; round += 1) {
    const listener = await ListeningCommand.start(['--data', folder, '--port', '0']);
    const goal = acknowledged.length + enough;
    let killed: Promise<unknown> | null = null;
    const send = async (): Promise<void> => {
      while (killed === null) {
        sent += 1;
        const number = sent;
        const response = await post(listener.url, statusMessage(number)).catch(() => null);
        if (response?.status === 200) acknowledged.push(number);
        if (acknowledged.length >= goal) killed ??= listener.end('SIGKILL');
      }
    };
    await Promise.all(Array.from({ length: senders }, send));
    await killed;
  }
  const { stdout, status } = await hopwatch(['export', '--data', folder, '--format', 'ndjson']);
  expect(status).toBe(0);
  const events = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; job: number });
  const recorded = new Map<number, number>();
  for (const { job } of events) recorded.set(job - 15_564, (recorded.get(job - 15_564) ?? 0) + 1);
  expect(acknowledged.length).toBeGreaterThanOrEqual(rounds * enough);
  expect(acknowledged.filter((number) => recorded.get(number) !== 1)).toEqual([]);
  const ids = events.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)].sort());
  // A kill may cut the last line, which was not acknowledged; the next start repairs it.
  const last = await ListeningCommand.start(['--data', folder, '--port', '0']);
  expect(await last.end()).toBe(0);
  expect(JSON.parse((await hopwatch(['verify', '--data', folder])).stdout)).toMatchObject({ whole: true, events: events.length });
});
