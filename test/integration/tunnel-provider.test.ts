import { once } from 'node:events';
import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cloudflaredTunnel } from '../../electron/tunnel/cloudflared-tunnel.ts';
import { ngrokTunnel } from '../../electron/tunnel/ngrok-tunnel.ts';
import { sshTunnel } from '../../electron/tunnel/ssh-tunnel.ts';
import { type Provider, Tunnel } from '../../electron/tunnel/tunnel.ts';
import type { Problem } from '../../shared/errors.ts';
import { statusMessage } from '../support/messages.ts';
import { expect, test } from '../support/service-test.ts';
import { TunnelProvider } from '../support/tunnel-provider.ts';

const target = { host: '127.0.0.1', port: 9 };
const open = (provider: Provider, port = target.port): Tunnel => new Tunnel(provider, { ...target, port }, { firstMs: 50, maxMs: 200 });

/** What localhost.run prints. */
const localhostRun = [
  '',
  '===============================================================================',
  'Welcome to localhost.run!',
  '',
  'Follow your favourite reverse tunnel at [https://twitter.com/localhost_run].',
  '',
  'To set up and manage custom domains go to https://admin.localhost.run/',
  '',
  'More details on custom domains (and how to enable subdomains of your custom domain) at https://localhost.run/docs/custom-domains',
  '',
  '===============================================================================',
  '',
  '** your connection id is 9b6d6a1c-1f0e-4b7e-8a52-0cfc19f5b1e2, please mention it if you send me a message about an issue. **',
  '',
  'f1b2c3d4e5f607.lhr.life tunneled with tls termination, https://f1b2c3d4e5f607.lhr.life',
];

test('the address is read from what a provider prints, and a message comes through', async ({ service }) => {
  const provider = await TunnelProvider.start(localhostRun);
  const tunnel = open(sshTunnel(provider.setting, { agent: undefined }), service.listener.port ?? 0);
  const told = once(tunnel, 'url');
  const risen = once(tunnel, 'up');
  tunnel.start();
  expect(await told).toEqual(['https://f1b2c3d4e5f607.lhr.life']);
  await risen;
  expect(provider.asked).toEqual([{ address: '', port: 80 }]);
  const body = JSON.stringify(statusMessage(1));
  const path = new URL(service.urls.current ?? '').pathname;
  const answer = await provider.request(
    `POST ${path} HTTP/1.1\r\nHost: f1b2c3d4e5f607.lhr.life\r\nConnection: close\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
  expect(answer).toMatch(/^HTTP\/1\.1 200 /);
  expect(service.history.size).toBe(1);
  // Free tunnels get another name after a few hours, on the same session.
  const changed = once(tunnel, 'url');
  provider.print('0a1b2c3d4e5f60.lhr.life tunneled with tls termination, https://0a1b2c3d4e5f60.lhr.life');
  expect(await changed).toEqual(['https://0a1b2c3d4e5f60.lhr.life']);
  await tunnel.stop();
  await provider.stop();
});

test('a provider that never says its address is told, not waited for', async () => {
  const provider = await TunnelProvider.start(['Welcome. Read https://example.com/docs first.']);
  const tunnel = open(sshTunnel(provider.setting, { agent: undefined, addressMs: 300 }));
  const fallen = once(tunnel, 'down');
  tunnel.start();
  expect((await fallen)[0]).toMatchObject({ code: 'ssh-no-address' });
  await tunnel.stop();
  await provider.stop();
});

/** A program that prints what cloudflared prints, and then does as told. */
async function fakeCloudflared(folder: string, lines: readonly string[], then: string): Promise<string> {
  const file = join(folder, 'cloudflared');
  await writeFile(file, `#!/bin/sh\necho "$@" > "${folder}/called"\ncat >&2 <<'END'\n${lines.join('\n')}\nEND\n${then}\n`);
  await chmod(file, 0o755);
  return file;
}

const quickTunnel = [
  '2026-03-01T09:00:00Z INF Thank you for trying Cloudflare Tunnel. Doing so, without a Cloudflare account, is a quick way to experiment and try it out. However, be aware that these account-less Tunnels have no uptime guarantee, are subject to the Cloudflare Online Services Terms of Use (https://www.cloudflare.com/website-terms/), and Cloudflare reserves the right to investigate your use of Tunnels for violations of such terms. If you intend to use Tunnels in production you should use a pre-created named tunnel by following: https://developers.cloudflare.com/cloudflare-one/connections/connect-apps',
  '2026-03-01T09:00:00Z INF Requesting new quick Tunnel on trycloudflare.com...',
  '2026-03-01T09:00:03Z INF +--------------------------------------------------------------------------------------------+',
  '2026-03-01T09:00:03Z INF |  Your quick Tunnel has been created! Visit it at (it may take some time to be reachable):  |',
  '2026-03-01T09:00:03Z INF |  https://seasonal-deck-organisms-sf.trycloudflare.com                                       |',
  '2026-03-01T09:00:03Z INF +--------------------------------------------------------------------------------------------+',
  '2026-03-01T09:00:03Z INF Version 2024.4.1',
  '2026-03-01T09:00:03Z INF Settings: map[ha-connections:1 protocol:quic url:http://127.0.0.1:9]',
  '2026-03-01T09:00:03Z INF Initial protocol quic',
  '2026-03-01T09:00:04Z INF Registered tunnel connection connIndex=0 connection=3a0f21c6-0d55-4a54-9f7e-0d4f2d9a33b7 event=0 ip=198.41.200.13 location=lhr01 protocol=quic',
];

test('cloudflared is run, its address read, and it ends with the tunnel', async ({ folder }) => {
  const program = await fakeCloudflared(folder, quickTunnel, 'exec sleep 60');
  const tunnel = open(cloudflaredTunnel({ kind: 'cloudflared', program, tunnel: null, url: null }));
  const told = once(tunnel, 'url');
  const risen = once(tunnel, 'up');
  tunnel.start();
  expect(await told).toEqual(['https://seasonal-deck-organisms-sf.trycloudflare.com']);
  await risen;
  await tunnel.stop();
  expect(tunnel.isUp).toBe(false);
});

test('cloudflared that ends is told with its own last words, and started again', async ({ folder }) => {
  const words =
    'failed to request quick Tunnel: Post "https://api.trycloudflare.com/tunnel": dial tcp: lookup api.trycloudflare.com: no such host';
  const program = await fakeCloudflared(folder, [...quickTunnel.slice(0, 2), words], 'exit 1');
  const tunnel = open(cloudflaredTunnel({ kind: 'cloudflared', program, tunnel: 'hire', url: 'https://hooks.example.com' }));
  const problems: Problem[] = [];
  tunnel.on('down', (problem) => problems.push(problem));
  tunnel.start();
  await expect.poll(() => problems.length).toBeGreaterThan(1);
  expect(problems[0]).toMatchObject({
    code: 'tunnel-lost',
    details: { reason: { values: { reason: expect.stringContaining('no such host') } } },
  });
  await tunnel.stop();
});

test('where there is no cloudflared it is said how to get it, and nothing is fetched', async ({ folder }) => {
  const tunnel = open(cloudflaredTunnel({ kind: 'cloudflared', program: join(folder, 'none'), tunnel: null, url: null }));
  const fallen = once(tunnel, 'down');
  tunnel.start();
  expect(await fallen).toMatchObject([{ code: 'cloudflared-missing' }, { tryingAgain: false }]);
  await tunnel.stop();
});

test('ngrok that can not be reached is told in words, within a second', async ({ folder }) => {
  const setting = { kind: 'ngrok', domain: null } as const;
  const real = ngrokTunnel(setting, { token: '2abcdefghijklmnopqrstuvwxyz_0123456789ABCDEFGHIJK', folders: [import.meta.dirname, folder] });
  const tunnel = open(real);
  const fallen = once(tunnel, 'down');
  tunnel.start();
  const [problem] = (await fallen) as [Problem];
  expect(['tunnel-lost', 'ngrok-token']).toContain(problem.code);
  await tunnel.stop();
  const missing = open(ngrokTunnel(setting, { token: 'x', folders: [folder] }));
  const second = once(missing, 'down');
  missing.start();
  expect(await second).toMatchObject([{ code: 'ngrok-missing', details: { folder } }, { tryingAgain: false }]);
  await missing.stop();
});
