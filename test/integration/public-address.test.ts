import { once } from 'node:events';
import { readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { StoredEvent } from '../../electron/history/event-record.ts';
import { selfTestType } from '../../electron/intake/self-test.ts';
import { Judge } from '../../electron/notify/judge.ts';
import { Service } from '../../electron/service/service.ts';
import { TimeWatch } from '../../electron/time/time-watch.ts';
import { type AddressStatus, PublicAddress } from '../../electron/tunnel/public-address.ts';
import { gapEvent } from '../../shared/hirehop/gap.ts';
import { untilAnswer } from '../support/await-event.ts';
import { FakeClock } from '../support/fake-clock.ts';
import { hopwatch, ListeningCommand, post } from '../support/hopwatch-command.ts';
import { exportKey, statusMessage } from '../support/messages.ts';
import { NetworkLine } from '../support/network-line.ts';
import { test as base, expect } from '../support/service-test.ts';
import { TunnelProvider } from '../support/tunnel-provider.ts';

const test = base.extend<{
  /** Stands for the user's proxy: a public end that leads to the service. */
  line: NetworkLine;
  address: PublicAddress;
}>({
  line: async ({ service }, use) => {
    const line = await NetworkLine.open(service.listener.port ?? 0);
    await use(line);
    await line.close();
  },
  address: async ({ service }, use) => {
    const address = new PublicAddress({ service, programFolder: import.meta.dirname, timeoutMs: 2_000 });
    await use(address);
    await address.stop();
  },
});

const gapsOf = async (service: Service): Promise<Record<string, string>[]> => {
  const events = await service.history.page(0, 100);
  return events.filter(({ event }) => event === gapEvent).map(({ body }) => (JSON.parse(body) as { data: Record<string, string> }).data);
};

const until = (address: PublicAddress, state: AddressStatus['state']): Promise<AddressStatus> =>
  untilAnswer(address, 'changed', () => (address.status.state === state ? address.status : undefined), {
    what: `the address to be ${state}`,
    timeoutMs: 20_000,
    instead: () => JSON.stringify(address.status),
  });

test('a self-test goes round and leaves no trace, and the webhook URL is the public one', async ({ service, line, address }) => {
  await service.changeSettings({ publicAddress: { kind: 'own', url: `http://127.0.0.1:${line.port}/` } });
  address.start();
  const { since } = await until(address, 'healthy');
  expect(since).toBeGreaterThan(Date.now() - 10_000);
  expect(service.urls.current).toBe(`http://127.0.0.1:${line.port}/hooks/${service.settings.token}`);
  expect(service.urls.local).not.toBe(service.urls.current);
  expect([service.history.size, service.quarantine.size, service.refusals.total]).toEqual([0, 0, 0]);
  expect(service.problems.list).toEqual([]);
  expect((await post(service.urls.current ?? '', statusMessage(1))).status).toBe(200);
});

test('what merely looks like a self-test is treated as any message', async ({ service, url }) => {
  const message = service.selfTest.make();
  const forged = await post(url, 'A'.repeat(43), { 'content-type': selfTestType });
  expect(forged.status).toBe(400);
  expect(message.hasArrived()).toBe(false);
  expect(service.quarantine.size).toBe(1);
  expect((await post(url, message.body, { 'content-type': selfTestType })).status).toBe(200);
  expect(message.hasArrived()).toBe(true);
  expect((await post(url, message.body, { 'content-type': selfTestType })).status, 'it counts once').toBe(400);
});

test('an address that leads nowhere is told once it is sure, and taken back silently', async ({ service, line, address }) => {
  await service.changeSettings({ publicAddress: { kind: 'own', url: `http://127.0.0.1:${line.port}` } });
  address.start();
  await until(address, 'healthy');
  line.freeze();
  await address.check();
  expect(address.status).toMatchObject({ state: 'degraded', problem: { code: 'address-unreachable' } });
  expect(service.problems.list).toEqual([]);
  await address.check();
  expect(address.status.state).toBe('stopped');
  expect(service.problems.list).toMatchObject([{ code: 'address-unreachable', details: { reason: { say: 'error.network.ETIMEDOUT' } } }]);
  await address.check();
  line.thaw();
  const recorded = once(service, 'recorded');
  await address.check();
  const [gap] = await recorded;
  expect(JSON.parse(gap.body)).toMatchObject({ event: gapEvent, data: { REASON: 'the public address did not work' } });
  expect(address.status).toMatchObject({ state: 'healthy', problem: null });
  expect(service.problems.list).toEqual([]);
});

test('where the router lets no test message back in, events that arrive show that the address works', async ({ service, url, address }) => {
  const closed = createServer().listen(0, '127.0.0.1');
  await once(closed, 'listening');
  const { port } = closed.address() as AddressInfo;
  closed.close();
  await service.changeSettings({ publicAddress: { kind: 'own', url: `http://127.0.0.1:${port}` } });
  address.start();
  await until(address, 'stopped');
  await service.data.sendTestEvent();
  expect(address.status.state, 'what Hopwatch makes itself proves nothing').toBe('stopped');
  expect(service.problems.list).toMatchObject([{ code: 'address-unreachable' }]);
  expect((await post(url, statusMessage(1))).status).toBe(200);
  expect(address.status).toMatchObject({ state: 'arriving', problem: null });
  expect(service.problems.list).toEqual([]);
  await address.check();
  await address.check();
  expect(address.status.state).toBe('arriving');
  expect(service.problems.list).toEqual([]);
  // Nothing was missed.
  expect(await gapsOf(service)).toEqual([]);
});

test('a sleep stands in the history also where no test message comes back', async ({ service, url }) => {
  const clock = new FakeClock(new Date().toISOString());
  const time = new TimeWatch({ clocks: clock, stopsAsleep: true });
  const address = new PublicAddress({ service, programFolder: import.meta.dirname, timeoutMs: 500, time });
  await service.changeSettings({ publicAddress: { kind: 'own', url: 'http://127.0.0.1:9' } });
  address.start();
  await post(url, statusMessage(1));
  await until(address, 'arriving');
  clock.sleep(600_000);
  time.look();
  await address.stop();
  expect(await gapsOf(service)).toMatchObject([{ REASON: 'this computer was asleep' }]);
});

test('an address that somebody else answers is told as leading elsewhere', async ({ service, address }) => {
  const other = createServer((_request, response) => response.end('Welcome')).listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  await service.changeSettings({ publicAddress: { kind: 'own', url: `http://127.0.0.1:${port}` } });
  address.start();
  expect((await until(address, 'stopped')).problem).toMatchObject({ code: 'address-elsewhere' });
  other.close();
});

test('after a sleep the address is checked, and the gap stands in the history', async ({ service, line, address }) => {
  await service.changeSettings({ publicAddress: { kind: 'own', url: `http://127.0.0.1:${line.port}` } });
  address.start();
  await until(address, 'healthy');
  const recorded = once(service, 'recorded');
  const from = Date.now() - 600_000;
  address.suspend(from);
  expect(address.status.state).toBe('degraded');
  address.resume();
  const [gap] = await recorded;
  expect(gap).toMatchObject({ event: gapEvent, job: null, marks: [] });
  const { data } = JSON.parse(gap.body) as { data: Record<string, string> };
  expect(data.FROM).toBe(new Date(from).toISOString());
  expect(Date.parse(data.TO ?? '')).toBeGreaterThan(Date.now() - 10_000);
  expect(data.WORDS).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d to (\d{4}-\d\d-\d\d )?\d\d:\d\d: this computer was asleep$/);
  // The clock's own jump tells of the same sleep a little later.
  address.suspend(from);
  address.resume();
  await address.check();
  expect(service.history.size).toBe(1);
});

/** An address on a clock that the test moves. */
async function onClock(service: Service, line: NetworkLine): Promise<{ clock: FakeClock; time: TimeWatch; address: PublicAddress }> {
  const clock = new FakeClock(new Date().toISOString());
  const time = new TimeWatch({ clocks: clock, stopsAsleep: true });
  const address = new PublicAddress({ service, programFolder: import.meta.dirname, timeoutMs: 2_000, time });
  await service.changeSettings({ publicAddress: { kind: 'own', url: `http://127.0.0.1:${line.port}` } });
  address.start();
  await until(address, 'healthy');
  return { clock, time, address };
}

const hourMs = 3_600_000;
test('a clock that is set leaves no gap, and one that was ahead hides none that comes later', async ({ service, line }) => {
  const { clock, time, address } = await onClock(service, line);
  clock.set(2 * hourMs);
  time.look();
  await address.check();
  // It sleeps while the clock is ahead, and again after it was set right.
  clock.sleep(600_000);
  time.look();
  await address.check();
  clock.set(-2 * hourMs);
  time.look();
  const awake = clock.now();
  clock.sleep(900_000);
  time.look();
  await address.check();
  await address.stop();
  const gaps = await gapsOf(service);
  expect(gaps.map(({ REASON }) => REASON)).toEqual(['this computer was asleep', 'this computer was asleep']);
  expect(gaps[0]).toMatchObject({ FROM: new Date(awake).toISOString(), TO: new Date(awake + 900_000).toISOString() });
});

test('a clock that is set while the address fails makes its gap neither longer nor shorter', async ({ service, line }) => {
  const { clock, time, address } = await onClock(service, line);
  clock.pass(1_000);
  line.freeze();
  await address.check();
  clock.set(-2 * hourMs);
  await address.check();
  expect(address.status.state).toBe('stopped');
  clock.pass(60_000);
  clock.set(4 * hourMs);
  time.look();
  line.thaw();
  await address.check();
  await address.stop();
  const [gap, ...others] = await gapsOf(service);
  expect(others).toEqual([]);
  expect(Date.parse(gap?.TO ?? '') - Date.parse(gap?.FROM ?? '')).toBe(61_000);
});

/** As if a Hopwatch had last been alive in this folder so long ago. */
async function lastAlive(folder: string, agoMs: number): Promise<Date> {
  const time = new Date(Date.now() - agoMs);
  const file = join(folder, 'last-alive');
  await writeFile(file, '');
  await utimes(file, time, time);
  return time;
}

test('the time in which Hopwatch did not run stands in the history as a gap, and notifies nobody', async ({ service, line, address }) => {
  const from = await lastAlive(service.dataFolder, 3_600_000);
  await service.changeSettings({ publicAddress: { kind: 'own', url: `http://127.0.0.1:${line.port}` } });
  const recorded = once(service, 'recorded') as Promise<[StoredEvent]>;
  address.start();
  const [gap] = await recorded;
  expect(gap).toMatchObject({ event: gapEvent, marks: [] });
  expect(JSON.parse(gap.body)).toMatchObject({ data: { FROM: from.toISOString(), REASON: 'Hopwatch was not running' } });
  expect(new Judge().judge(gap, { rules: null, me: '' })).toMatchObject({ action: 'silent', sound: false });
  await address.stop();
  // The sign of life that it gave is the end of that gap.
  expect((await stat(join(service.dataFolder, 'last-alive'))).mtimeMs).toBeGreaterThan(Date.now() - 60_000);
  const again = new PublicAddress({ service, programFolder: import.meta.dirname });
  again.start();
  await again.stop();
  expect(service.history.size).toBe(1);
});

test('a short absence, a first start and one without a public address leave no gap', async ({ service, line }) => {
  const startOnce = async (): Promise<number> => {
    const address = new PublicAddress({ service, programFolder: import.meta.dirname });
    address.start();
    await address.stop();
    return service.history.size;
  };
  await lastAlive(service.dataFolder, 3_600_000);
  expect(await startOnce(), 'no public address').toBe(0);
  await service.changeSettings({ publicAddress: { kind: 'own', url: `http://127.0.0.1:${line.port}` } });
  await rm(join(service.dataFolder, 'last-alive'));
  expect(await startOnce(), 'no earlier run').toBe(0);
  await lastAlive(service.dataFolder, 240_000);
  expect(await startOnce(), 'four minutes').toBe(0);
  await service.changeSettings({ exposed: false });
  await lastAlive(service.dataFolder, 3_600_000);
  expect(await startOnce(), 'taken down').toBe(0);
});

test('a new address is told loudly until it is taken note of, also after a restart', async ({ service, address }) => {
  const provider = await TunnelProvider.start(['a.lhr.life tunneled with tls termination, https://a.lhr.life']);
  await service.changeSettings({ publicAddress: provider.setting });
  address.start();
  expect(await once(address, 'url')).toEqual(['https://a.lhr.life']);
  expect(service.problems.list).toEqual([]);
  await expect.poll(() => service.settings.givenUrl).toBe('https://a.lhr.life');
  const changed = once(address, 'url');
  await expect.poll(() => provider.print('b.lhr.life tunneled with tls termination, https://b.lhr.life')).toBe(true);
  await changed;
  expect(service.problems.list).toContainEqual({
    code: 'address-changed',
    details: { url: 'https://b.lhr.life', before: 'https://a.lhr.life' },
  });
  await address.acknowledgeUrl();
  expect(service.problems.list.filter(({ code }) => code === 'address-changed')).toEqual([]);
  expect(service.settings.givenUrl).toBe('https://b.lhr.life');
  await address.stop();
  await provider.stop();
});

test('taken down it is gone at once, and put up again it works', async ({ service, line, address }) => {
  await service.changeSettings({ publicAddress: { kind: 'own', url: `http://127.0.0.1:${line.port}` } });
  address.start();
  await until(address, 'healthy');
  await service.changeSettings({ exposed: false });
  expect(await until(address, 'off')).toMatchObject({ url: null, since: null });
  expect(service.urls.current).toBe(service.urls.local);
  await service.changeSettings({ exposed: true });
  await until(address, 'healthy');
});

test('a port that was taken at the start is listened on as soon as it is free, and the problem goes by itself', async ({ folder }) => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const service = await Service.open({ dataFolder: folder, program: 'A test', port });
  await expect(service.start()).rejects.toMatchObject({ code: 'port-taken' });
  other.close();
  await untilAnswer(service, 'changed', () => service.listener.isListening || undefined, { what: 'the port to be listened on' });
  expect(service.problems.list).toEqual([]);
  expect(service.listener.port).toBe(port);
  await service.stop();
});

test('secrets are in a file of their own that only the owner reads, and in no other', async ({ folder: outer }) => {
  const folder = join(outer, 'data');
  const service = await Service.open({ dataFolder: folder, program: 'A test', port: 0 });
  await service.changeSettings({ sshPassphrase: 'drapes and rigging', ngrokToken: '2abc_token' });
  expect(service.secrets).toEqual({ sshPassphrase: 'drapes and rigging', ngrokToken: '2abc_token' });
  expect((await stat(join(folder, 'secrets.json'))).mode & 0o777).toBe(0o600);
  await service.changeSettings({ ngrokToken: null });
  expect(service.secrets.ngrokToken).toBeNull();
  const file = join(outer, 'copy.backup');
  const restored = join(outer, 'restored');
  await hopwatch(['backup', '--data', folder, '--out', file]);
  expect((await hopwatch(['restore', file, '--data', restored])).status).toBe(0);
  expect(await readdir(restored)).not.toContain('secrets.json');
  const names = (await readdir(folder)).filter((name) => name.startsWith('settings'));
  for (const name of names) expect(await readFile(join(folder, name), 'utf8')).not.toContain('drapes');
  await service.stop();
});

test('hopwatch listen --tunnel tells the public URL, and hopwatch status how it is, also when it has ended', async ({ folder }) => {
  const data = join(folder, 'own');
  await hopwatch(['set', 'exportKey', exportKey, '--data', data]);
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  const line = await NetworkLine.open(port);
  const listener = await ListeningCommand.start(['--data', data, '--port', String(port), '--tunnel', `http://127.0.0.1:${line.port}`]);
  await expect
    .poll(() => listener.lines.map((text) => JSON.parse(text)))
    .toEqual([{ publicUrl: `http://127.0.0.1:${line.port}${new URL(listener.url).pathname}` }]);
  const status = async (): Promise<{ overall: string; address?: { state: string } }> =>
    JSON.parse((await hopwatch(['status', '--json', '--data', data])).stdout);
  await expect.poll(async () => (await status()).address?.state, { timeout: 15_000 }).toBe('healthy');
  const words = await hopwatch(['status', '--data', data]);
  expect(words).toMatchObject({ status: 0, stderr: '' });
  expect(words.stdout).toContain('Overall: healthy.');
  expect(words.stdout).toContain(`http://127.0.0.1:${line.port} works: a test message arrived`);
  expect(words.stdout).not.toContain('/hooks/');
  expect(await listener.end()).toBe(0);
  expect(await status()).toMatchObject({ overall: 'stopped', running: false });
  expect(await hopwatch(['listen', '--data', data, '--tunnel', 'nonsense'])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('ngrok'),
  });
  await line.close();
});
