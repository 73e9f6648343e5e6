import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { examine } from '../../electron/doctor/doctor.ts';
import { checkClock, checkNames } from '../../electron/doctor/network-checks.ts';
import { remoteTime } from '../../electron/doctor/remote-time.ts';
import { type Finding, type FindingWords, findingWords } from '../../shared/address/finding.ts';
import type { RunningStatus } from '../../shared/address/status.ts';
import { addressWords } from '../../shared/address/words.ts';
import { describeProblem } from '../../shared/errors.ts';
import { speak } from '../../shared/locales/language.ts';
import { chooseLanguage, languageCodes } from '../../shared/locales/languages.ts';
import { hopwatch, inFrench, ListeningCommand, post } from '../support/hopwatch-command.ts';
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

/** A finding as `hopwatch doctor --json` prints it. */
type Told = FindingWords & Pick<Finding, 'state'>;

const told = (finding: Finding): Told => ({ state: finding.state, ...findingWords(finding) });

/** What the doctor finds, by what it looked at. */
async function found(folder: string, changes: Partial<RunningStatus>, notifications: boolean | null = true): Promise<Record<string, Told>> {
  const facts = { dataFolder: folder, baseUrl: 'https://hirehop.example', notifications, offline: true };
  const findings = await examine({ ...facts, status: { ...status, ...changes } });
  return Object.fromEntries(findings.map(told).map((finding) => [finding.about, finding]));
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
  expect(findings.Port).toMatchObject({ state: 'bad', found: expect.stringContaining('doesn’t answer') });
  expect(findings.Firewall).toMatchObject({ state: 'warning', action: expect.stringContaining('firewall') });
  expect(findings['Public address']).toMatchObject({ state: 'bad', found: expect.stringContaining('doesn’t lead to Hopwatch') });
  expect(findings.Notifications?.state).toBe('warning');
  expect(findings['Export key']).toMatchObject({ state: 'warning', action: expect.stringContaining('quarantine') });
  for (const { state, action } of Object.values(findings)) if (state !== 'good') expect(action).not.toBe('');
  const none = await found(join(folder, 'missing'), { exportKeySet: false });
  expect(none['Export key']?.found).toContain('No key is set');
  expect(none.Disk?.state).toBe('bad');
});

test('a router without NAT loopback is named where test messages fail, in each language', async ({ folder }) => {
  const findings = await found(folder, { address: { ...status.address, state: 'arriving', problem: null } }, false);
  expect(findings['Public address']).toMatchObject({
    state: 'warning',
    found: expect.stringMatching(/Events arrive.*NAT loopback/),
    action: expect.stringContaining('Nothing needs doing'),
  });
  for (const code of languageCodes) {
    const language = speak(chooseLanguage(code, []));
    for (const problem of ['address-unreachable', 'address-refused', 'address-elsewhere'] as const) {
      expect(describeProblem({ code: problem, details: {} }, language).action).toMatch(/NAT.loopback/i);
    }
    expect(addressWords({ ...status.address, state: 'arriving', problem: null }, language)).toMatch(/NAT.loopback/i);
  }
});

test('hopwatch doctor looks at a running Hopwatch from beside it, and says when none runs', async ({ folder }) => {
  await hopwatch(['set', 'exportKey', exportKey, '--data', folder]);
  const listener = await ListeningCommand.start(['--data', folder, '--port', '0']);
  await post(listener.url, statusMessage(1));
  const doctor = async (): Promise<Told[]> => JSON.parse((await hopwatch(['doctor', '--offline', '--json', '--data', folder])).stdout);
  const about = (name: string) => async (): Promise<string | undefined> =>
    (await doctor()).find((finding) => finding.about === name)?.state;
  await expect.poll(about('Export key'), { timeout: 15_000 }).toBe('good');
  expect(await about('Port')()).toBe('good');
  expect(await about('Public address')()).toBe('warning');
  await listener.end();
  const after = await hopwatch(['doctor', '--offline', '--data', folder]);
  expect(after.status).toBe(1);
  expect(after.stdout).toContain('BAD   Port: Hopwatch isn’t running');
  const french = await hopwatch(['doctor', '--offline', '--data', folder], inFrench);
  expect(french.stdout).toContain('ÉCHEC Port : Hopwatch n’est pas lancé');
});

test('names are looked up, each once, and one that is not known is told with the reason', async () => {
  const asked: string[] = [];
  const findings = await checkNames(
    ['https://known.example', 'https://known.example/hire', 'https://gone.example', 'http://[::1]:80'],
    async (host) => {
      asked.push(host);
      if (host === 'gone.example') throw Object.assign(new Error('getaddrinfo ENOTFOUND gone.example'), { code: 'ENOTFOUND' });
    },
  );
  expect(asked).toEqual(['known.example', 'gone.example', '::1']);
  expect(findings.map(told)).toEqual([
    { state: 'good', about: 'DNS', found: 'known.example was found.', action: '' },
    {
      state: 'bad',
      about: 'DNS',
      found: 'gone.example could not be looked up: its name isn’t known. It may be misspelt, or this computer may be offline.',
      action: 'Check that this computer is online. If other names work, check the spelling of this one.',
    },
    { state: 'good', about: 'DNS', found: '::1 was found.', action: '' },
  ]);
});

test('the system’s own lookup knows this computer, and no name of the reserved zone', async () => {
  const findings = await checkNames(['https://localhost', 'https://hopwatch.invalid']);
  expect(findings.map(({ state }) => state)).toEqual(['good', 'bad']);
});

test('a clock that is off by more than two minutes is told, in which direction and by how much', async () => {
  const at = (theirs: number | null) =>
    checkClock('https://hirehop.example', { theirs: async () => theirs, ours: () => 10_000_000 }).then(told);
  expect(await at(10_000_000 - 119_000)).toMatchObject({ state: 'good', about: 'Clock' });
  expect(await at(10_000_000 - 300_000)).toMatchObject({
    state: 'warning',
    found: 'This computer’s clock is 5 minutes ahead of HireHop’s server.',
    action: expect.stringContaining('Let the system set its clock'),
  });
  expect(await at(10_000_000 + 3_600_000)).toMatchObject({ found: 'This computer’s clock is 60 minutes behind HireHop’s server.' });
  expect(await at(null)).toMatchObject({ state: 'unknown', action: '' });
});

test('a server that does not answer tells no time', async () => {
  expect(await remoteTime(`https://127.0.0.1:${await freePort()}`)).toBeNull();
});
