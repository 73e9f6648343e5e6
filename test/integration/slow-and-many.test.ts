import { once } from 'node:events';
import { performance } from 'node:perf_hooks';
import { Service } from '../../electron/service/service.ts';
import { hopwatch, ListeningCommand, post } from '../support/hopwatch-command.ts';
import { exportKey, statusMessage } from '../support/messages.ts';
import { connectTo, rawPost, sendRaw } from '../support/raw-request.ts';
import { expect, test } from '../support/service-test.ts';
import { hang } from '../support/slow-senders.ts';

test('while 400 connections hang, an event is taken at once', async ({ service, url }) => {
  const slow = await hang(url, 400);
  const start = performance.now();
  expect((await post(url, statusMessage(1))).status).toBe(200);
  expect(performance.now() - start).toBeLessThan(1000);
  expect(service.history.size).toBe(1);
  for (const socket of slow) socket.destroy();
});

test('whoever does not complete its headers is answered 408 and cut off; events go on being taken', async ({ url }) => {
  const answer = await sendRaw(url, `POST ${new URL(url).pathname} HTTP/1.1\r\nHost: x\r\n`, { waitMs: 15_000 });
  expect(answer).toMatchObject({ statuses: [408], closed: true });
  expect((await post(url, statusMessage(1))).status).toBe(200);
});

/** Sends 500 good and 50 bad requests within a second, evenly; answers the p99 of the good ones' waiting, in milliseconds. */
async function rush(url: string): Promise<number> {
  const { pathname } = new URL(url);
  const text = (number: number, overrides = {}): string => JSON.stringify(statusMessage(number, overrides));
  const bad: readonly ((number: number) => Buffer)[] = [
    (number) => rawPost(pathname, text(number, { export_key: 'wrong' })),
    () => rawPost(pathname, '{"event":'),
    (number) => rawPost('/hooks/wrong', text(number)),
    () => rawPost(pathname, ''),
    () => Buffer.from('rubbish\r\n\r\n'),
  ];
  const latencies: number[] = [];
  const statuses = new Map<number, number>();
  /** On a connection of its own, as PHP sends. */
  const send = async (bytes: Buffer): Promise<number> => {
    const start = performance.now();
    const [status = 0] = (await sendRaw(url, bytes, { answers: 1 })).statuses;
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
    return performance.now() - start;
  };
  const sent: Promise<unknown>[] = [];
  // The pace is what is tested: five events every hundredth of a second, a bad request every fiftieth.
  await new Promise<void>((resolve) => {
    let tick = 0;
    const pace = setInterval(() => {
      for (let index = 0; index < 5; index += 1) {
        sent.push(send(rawPost(pathname, text(tick * 5 + index))).then((latency) => latencies.push(latency)));
      }
      if (tick % 2 === 0) sent.push(send(bad[(tick / 2) % bad.length]?.(tick) ?? Buffer.alloc(0)));
      tick += 1;
      if (tick < 100) return;
      clearInterval(pace);
      resolve();
    }, 10);
  });
  await Promise.all(sent);
  expect([...statuses].sort()).toEqual([
    [200, 500],
    [400, 30],
    [403, 10],
    [404, 10],
  ]);
  return latencies.sort((a, b) => a - b)[494] ?? Number.NaN;
}

test('500 events in a second, 200 connections that hang and 50 bad requests a second: all are recorded, p99 under a second', async ({
  folder,
}) => {
  test.setTimeout(60_000);
  await hopwatch(['set', 'exportKey', exportKey, '--data', folder]);
  const command = await ListeningCommand.start(['--data', folder, '--port', '0']);
  const slow = await hang(command.url, 200);
  // What else the machine is doing is not what is tested: of three rounds the best counts; in each, everything is recorded.
  const p99s: number[] = [];
  while (p99s.length < 3 && !p99s.some((ms) => ms < 1000)) p99s.push(await rush(command.url));
  for (const socket of slow) socket.destroy();
  expect(await command.end()).toBe(0);
  test.info().annotations.push({ type: 'p99', description: `${p99s.map(Math.round).join(', ')} ms` });
  expect(Math.min(...p99s)).toBeLessThan(1000);
  const stored = { whole: true, events: 500 * p99s.length, quarantined: 20 * p99s.length };
  expect(JSON.parse((await hopwatch(['verify', '--data', folder])).stdout)).toMatchObject(stored);
});

test('a flood of bad requests is answered 429 with a time to wait, counted and told; good ones go on being taken', async ({
  service,
  url,
}) => {
  const wrong = new URL('/hooks/wrong', url).href;
  const statuses = new Map<number, number>();
  for (let round = 0; round < 15; round += 1) {
    const responses = await Promise.all(Array.from({ length: 20 }, () => post(wrong, statusMessage(0))));
    for (const { status, headers } of responses) {
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      if (status === 429) expect(Number(headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
    }
    expect((await post(url, statusMessage(round))).status).toBe(200);
  }
  expect([...statuses.keys()].sort()).toEqual([404, 429]);
  expect(statuses.get(429)).toBeGreaterThan(50);
  expect(service.history.size).toBe(15);
  expect(service.refusals.counts).toEqual([{ reason: 'path', count: 300 }]);
  expect(service.problems.list).toMatchObject([{ code: 'request-flood', details: { reason: 'path' } }]);
});

test('a flood of messages with a wrong key fills neither the disk nor the screen: what is not kept is counted', async ({ folder }) => {
  const few = { burst: 5, perSecond: 0.001 };
  const service = await Service.open({ dataFolder: folder, program: 'A test', port: 0, budgets: { refused: few, quarantine: few } });
  await service.keepSettings({ exportKey });
  await service.start();
  const url = service.urls.current ?? '';
  const statuses: number[] = [];
  for (let number = 0; number < 8; number += 1) statuses.push((await post(url, statusMessage(number, { export_key: 'wrong' }))).status);
  expect(statuses).toEqual([403, 403, 403, 403, 403, 429, 429, 429]);
  expect(service.quarantine.size).toBe(5);
  expect(service.refusals.counts).toEqual([{ reason: 'not-kept', count: 3 }]);
  expect(service.problems.list).toMatchObject([{ code: 'request-flood', details: { reason: 'not-kept' } }]);
  expect((await post(url, '{"not": an event')).status).toBe(400);
  expect((await post(url, statusMessage(9))).status).toBe(200);
  await service.stop();
});

test('a sender that goes on sending after it was refused is cut off', async ({ service, url }) => {
  const { pathname } = new URL(url);
  for (const path of [pathname, '/hooks/wrong']) {
    const socket = await connectTo(url);
    // Not `once`: it would take the cut for a failure.
    const closed = new Promise((resolve) => socket.once('close', resolve));
    socket.resume();
    socket.write(`POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Length: 999999999999\r\n\r\n`);
    const chunk = Buffer.alloc(65_536, 'a');
    const more = (): void => {
      while (!socket.destroyed && socket.write(chunk));
    };
    socket.on('drain', more);
    more();
    await closed;
  }
  expect(service.refusals.counts).toEqual(expect.arrayContaining([{ reason: 'too-large', count: 1 }]));
  expect((await post(url, statusMessage(1))).status).toBe(200);
});

test('a sender that goes away in the middle leaves nothing but a count', async ({ service, url }) => {
  const { pathname } = new URL(url);
  const whole = rawPost(pathname, JSON.stringify(statusMessage(1)));
  for (let cut = 20; cut < whole.length; cut += 40) {
    const answer = await sendRaw(url, whole.subarray(0, cut), { half: true });
    expect(answer.closed).toBe(true);
    expect(answer.statuses.every((status) => status === 400)).toBe(true);
  }
  expect([service.history.size, service.quarantine.size]).toEqual([0, 0]);
  expect(service.problems.list).toEqual([]);
  expect(service.refusals.counts.map(({ reason }) => reason)).toEqual(['cut-off']);
});

test('a sender that does not wait for its answer has its event recorded', async ({ service, url }) => {
  const recorded = once(service, 'recorded');
  const socket = await connectTo(url);
  socket.end(rawPost(new URL(url).pathname, JSON.stringify(statusMessage(1))));
  await recorded;
  expect(service.history.size).toBe(1);
});
