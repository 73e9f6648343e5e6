import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { examine } from '../../electron/doctor/doctor.ts';
import type { Finding } from '../../shared/address/finding.ts';
import type { RunningStatus } from '../../shared/address/status.ts';
import { hopwatch, ListeningCommand, post } from '../support/hopwatch-command.ts';
import { exportKey, statusMessage } from '../support/messages.ts';
import { expect, test } from '../support/node-test.ts';
import { freePort } from '../support/ssh-keys.ts';

const status: RunningStatus = {
  version: 1,
  pid: 1,
  program: 'A test',
  startedAt: '2026-03-01T09:00:00.000Z',
  updatedAt: '2026-03-01T09:00:00.000Z',
  listener: { state: 'listening', host: '127.0.0.1', port: 1 },
  address: {
    setting: { kind: 'own', url: 'https://hooks.example.com' },
    state: 'healthy',
    exposed: true,
    url: 'https://hooks.example.com',
    since: null,
    checkedAt: null,
    problem: null,
    hasSshPassphrase: false,
    hasNgrokToken: false,
  },
  exportKeySet: true,
  verifiedAt: '2026-03-01T09:30:00.000Z',
  events: 3,
  unread: 0,
  quarantined: 0,
  problems: [],
};

/** What the doctor finds, by what it looked at. */
async function found(
  folder: string,
  changes: Partial<RunningStatus>,
  notifications: boolean | null = true,
): Promise<Record<string, Finding>> {
  const facts = { dataFolder: folder, baseUrl: 'https://hirehop.example', notifications, offline: true };
  const findings = await examine({ ...facts, status: { ...status, ...changes } });
  return Object.fromEntries(findings.map((finding) => [finding.about, finding]));
}

test('where all is well the doctor says so', async ({ folder }) => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const findings = await found(folder, { listener: { ...status.listener, port } });
  expect(Object.fromEntries(Object.entries(findings).map(([about, { state }]) => [about, state]))).toEqual({
    Port: 'good',
    Firewall: 'good',
    'Public address': 'good',
    Disk: expect.stringMatching(/good|warning/),
    Notifications: 'good',
    'Export key': 'good',
  });
  server.close();
});

test('what is wrong is said with what to do', async ({ folder }) => {
  const problem = { code: 'address-refused', details: { url: 'https://hooks.example.com', status: 502 } } as const;
  const findings = await found(
    folder,
    {
      listener: { state: 'listening', host: '0.0.0.0', port: await freePort() },
      address: { ...status.address, state: 'stopped', problem },
      verifiedAt: null,
      quarantined: 2,
    },
    false,
  );
  expect(findings.Port).toMatchObject({ state: 'bad', found: expect.stringContaining('does not answer') });
  expect(findings.Firewall).toMatchObject({ state: 'warning', action: expect.stringContaining('must let port') });
  expect(findings['Public address']).toMatchObject({ state: 'bad', found: expect.stringContaining('does not lead to Hopwatch') });
  expect(findings.Notifications?.state).toBe('warning');
  expect(findings['Export key']).toMatchObject({ state: 'warning', action: expect.stringContaining('Set aside') });
  for (const { state, action } of Object.values(findings)) if (state !== 'good') expect(action).not.toBe('');
  const none = await found(join(folder, 'missing'), { exportKeySet: false });
  expect(none['Export key']?.found).toContain('None is set');
  expect(none.Disk?.state).toBe('bad');
});

test('hopwatch doctor looks at a running Hopwatch from beside it, and says when none runs', async ({ folder }) => {
  await hopwatch(['set', 'exportKey', exportKey, '--data', folder]);
  const listener = await ListeningCommand.start(['--data', folder, '--port', '0']);
  await post(listener.url, statusMessage(1));
  const doctor = async (): Promise<Finding[]> => JSON.parse((await hopwatch(['doctor', '--offline', '--json', '--data', folder])).stdout);
  const about = (name: string) => async (): Promise<string | undefined> =>
    (await doctor()).find((finding) => finding.about === name)?.state;
  await expect.poll(about('Export key'), { timeout: 15_000 }).toBe('good');
  expect(await about('Port')()).toBe('good');
  expect(await about('Public address')()).toBe('warning');
  await listener.end();
  const after = await hopwatch(['doctor', '--offline', '--data', folder]);
  expect(after.status).toBe(1);
  expect(after.stdout).toContain('BAD   Port: Hopwatch does not run');
});
