import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type SshOptions, sshTunnel } from '../../electron/tunnel/ssh-tunnel.ts';
import { Tunnel } from '../../electron/tunnel/tunnel.ts';
import { joinHookPath, type SettingOf } from '../../shared/address/public-address.ts';
import type { Problem } from '../../shared/errors.ts';
import { post } from '../support/hopwatch-command.ts';
import { statusMessage } from '../support/messages.ts';
import { NetworkLine } from '../support/network-line.ts';
import { test as base, expect } from '../support/service-test.ts';
import { SshAgent } from '../support/ssh-agent.ts';
import { makeKeyPair } from '../support/ssh-keys.ts';
import { hasSshd, SshServer } from '../support/ssh-server.ts';

const test = base.extend<{
  server: SshServer;
  /** Makes a tunnel to the service; it is stopped with the test. */
  open: (setting: SettingOf<'ssh'>, options?: Partial<SshOptions>) => Tunnel;
}>({
  server: async ({ folder }, use) => {
    const server = await SshServer.start(folder);
    await use(server);
    await server.kill();
  },
  open: async ({ service }, use) => {
    const tunnels: Tunnel[] = [];
    await use((setting, options = {}) => {
      const target = { host: '127.0.0.1', port: service.listener.port ?? 0 };
      const tunnel = new Tunnel(sshTunnel(setting, { agent: undefined, ...options }), target, { firstMs: 100, maxMs: 400, steadyMs: 50 });
      tunnels.push(tunnel);
      return tunnel;
    });
    await Promise.all(tunnels.map((tunnel) => tunnel.stop()));
  },
});
test.skip(!hasSshd(), 'OpenSSH’s server is not on this machine, or may not be run.');

async function down(tunnel: Tunnel): Promise<{ problem: Problem; tryingAgain: boolean }> {
  const [problem, { tryingAgain }] = (await once(tunnel, 'down')) as [Problem, { tryingAgain: boolean }];
  return { problem, tryingAgain };
}

async function up(tunnel: Tunnel): Promise<void> {
  const risen = once(tunnel, 'up');
  tunnel.start();
  await risen;
}

test('a message posted at the server is recorded here, and nothing but the hook is reached', async ({ service, server, open }) => {
  const tunnel = open(server.setting);
  const urls: string[] = [];
  tunnel.on('url', (url) => urls.push(url));
  await up(tunnel);
  expect(urls).toEqual([server.setting.url]);
  const hook = joinHookPath(urls[0] ?? '', service.settings.token);
  expect((await post(hook, statusMessage(1))).status).toBe(200);
  expect((await fetch(new URL('/', hook))).status).toBe(404);
  expect(service.history.size).toBe(1);
  await tunnel.stop();
  await expect(post(hook, statusMessage(2))).rejects.toThrow();
});

test('a server that dies is noticed at once, and the tunnel is back when the server is', async ({ service, server, open }) => {
  const tunnel = open(server.setting);
  await up(tunnel);
  const started = Date.now();
  const fallen = down(tunnel);
  await server.kill();
  expect((await fallen).problem.code).toBe('tunnel-lost');
  expect(Date.now() - started).toBeLessThan(1_000);
  const risen = once(tunnel, 'up');
  await server.restart();
  await risen;
  const hook = joinHookPath(server.setting.url ?? '', service.settings.token);
  expect((await post(hook, statusMessage(1))).status).toBe(200);
});

test('a link that is frozen is noticed by its keep-alive and made anew', async ({ service, server, open }) => {
  const line = await NetworkLine.open(server.port);
  const tunnel = open({ ...server.setting, port: line.port }, { keepAliveMs: 200, readyMs: 1_000 });
  await up(tunnel);
  const fallen = down(tunnel);
  line.freeze();
  expect((await fallen).problem).toMatchObject({
    code: 'tunnel-lost',
    details: { reason: { say: 'error.reason.fellSilent', values: { host: '127.0.0.1' } } },
  });
  const risen = once(tunnel, 'up');
  line.thaw();
  await risen;
  const hook = joinHookPath(server.setting.url ?? '', service.settings.token);
  expect((await post(hook, statusMessage(1))).status).toBe(200);
  await tunnel.stop();
  await line.close();
});

test('a port that the server still holds is told, and taken as soon as it is free', async ({ server, open }) => {
  const stale = ['127.0.0.1', '::1'].map((host) => createServer().listen(server.remotePort, host));
  await Promise.all(stale.map((each) => once(each, 'listening')));
  const tunnel = open(server.setting);
  const fallen = down(tunnel);
  tunnel.start();
  expect(await fallen).toMatchObject({ problem: { code: 'ssh-port-held', details: { port: server.remotePort } }, tryingAgain: true });
  const risen = once(tunnel, 'up');
  for (const each of stale) each.close();
  await risen;
});

test('an unknown server is asked about, a changed key is refused, and neither is tried again by itself', async ({ server, open }) => {
  const { setting } = server;
  const unknown = open({ ...setting, hostKey: null });
  const first = down(unknown);
  unknown.start();
  expect(await first).toMatchObject({
    problem: { code: 'ssh-host-unknown', details: { fingerprint: setting.hostKey } },
    tryingAgain: false,
  });
  await server.kill();
  await server.changeHostKey();
  await server.restart();
  const changed = open(setting);
  const second = down(changed);
  changed.start();
  expect(await second).toMatchObject({
    problem: { code: 'ssh-host-changed', details: { fingerprint: server.setting.hostKey, known: setting.hostKey } },
    tryingAgain: false,
  });
  await up(open(server.setting));
});

test('a key that the server does not know, and one that can not be read, are told and not tried again', async ({
  server,
  open,
  folder,
}) => {
  const stranger = join(folder, 'stranger');
  await writeFile(stranger, makeKeyPair().private);
  const refused = open({ ...server.setting, keyFile: stranger });
  const first = down(refused);
  refused.start();
  expect(await first).toMatchObject({ problem: { code: 'ssh-refused' }, tryingAgain: false });
  const missing = open({ ...server.setting, keyFile: join(folder, 'none') });
  const second = down(missing);
  missing.start();
  expect(await second).toMatchObject({ problem: { code: 'ssh-key-unusable' }, tryingAgain: false });
});

test('without a key file the SSH agent is asked, and an agent that has no key is told', async ({ open, server, folder, service }) => {
  const agent = await SshAgent.start(folder);
  try {
    const setting = { ...server.setting, keyFile: null };
    const refused = open(setting, { agent: agent.socket });
    const fallen = down(refused);
    refused.start();
    expect((await fallen).problem.code).toBe('ssh-refused');

    await agent.add(server.keyFile);
    await up(open(setting, { agent: agent.socket }));
    const hook = joinHookPath(server.setting.url ?? '', service.settings.token);
    expect((await post(hook, statusMessage(1))).status).toBe(200);
  } finally {
    await agent.stop();
  }
});

test('a key with a passphrase opens with it, and without it the passphrase is asked for', async ({ open, server, folder }) => {
  const locked = join(folder, 'locked');
  const pair = makeKeyPair('drapes');
  await writeFile(locked, pair.private);
  const without = open({ ...server.setting, keyFile: locked });
  const first = down(without);
  without.start();
  expect((await first).problem.details.reason).toEqual({ say: 'error.reason.passphraseMissing' });
  const opened = open({ ...server.setting, keyFile: locked }, { passphrase: 'drapes' });
  const second = down(opened);
  opened.start();
  // Read, and then refused by the server, which does not know it.
  expect((await second).problem.code).toBe('ssh-refused');
});

test('ten drops under load: what the public end accepted is recorded, and what was refused is counted', async ({
  service,
  server,
  open,
}) => {
  test.setTimeout(90_000);
  const line = await NetworkLine.open(server.port);
  const tunnel = open({ ...server.setting, port: line.port });
  await up(tunnel);
  const hook = joinHookPath(server.setting.url ?? '', service.settings.token);
  const accepted = new Set<number>();
  let refused = 0;
  let sent = 0;
  let running = true;
  const sender = async (): Promise<void> => {
    while (running) {
      const number = sent++;
      const status = await post(hook, statusMessage(number)).then(
        (response) => response.status,
        () => 0,
      );
      if (status === 200) accepted.add(15_564 + number);
      else refused += 1;
      // HireHop sends at its own pace, whether it is heard or not.
      await setTimeout(20);
    }
  };
  const senders = Array.from({ length: 8 }, sender);
  let backMs = 0;
  for (let drop = 0; drop < 10; drop += 1) {
    const before = accepted.size;
    await expect.poll(() => accepted.size, { timeout: 20_000, intervals: [20] }).toBeGreaterThan(before + 50);
    const at = Date.now();
    const risen = once(tunnel, 'up');
    line.cut();
    await risen;
    backMs = Math.max(backMs, Date.now() - at);
  }
  running = false;
  await Promise.all(senders);
  const recorded = new Set((await service.history.page(0, service.history.size)).map(({ job }) => job));
  const lost = [...accepted].filter((job) => !recorded.has(job));
  test
    .info()
    .annotations.push({ type: 'measured', description: JSON.stringify({ sent, accepted: accepted.size, refused, longestAwayMs: backMs }) });
  console.log(`Ten drops: ${sent} sent, ${accepted.size} accepted, ${refused} refused at the public end, away for at most ${backMs} ms.`);
  expect(lost).toEqual([]);
  expect(backMs).toBeLessThan(5_000);
  await tunnel.stop();
  await line.close();
});
