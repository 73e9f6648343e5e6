import { access, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { backUp } from '../../electron/backup/backup.ts';
import { restore } from '../../electron/backup/restore.ts';
import { Service } from '../../electron/service/service.ts';
import { addressText, type PublicAddressSetting, readPublicAddress } from '../../shared/address/public-address.ts';
import type { StoredSettings } from '../../shared/settings/stored.ts';
import { hopwatch, ListeningCommand } from '../support/hopwatch-command.ts';
import { expect, test } from '../support/node-test.ts';

/** A program that leaves a trace of having been run. */
const traitor = `#!${process.execPath}
require('node:fs').writeFileSync(__dirname + '/has-run', process.argv.slice(2).join(' '));
process.stderr.write('2026-03-01T09:00:04Z INF Registered tunnel connection connIndex=0\\n');
setInterval(() => undefined, 1000);
`;

const stored = async (data: string): Promise<StoredSettings> => JSON.parse(await readFile(join(data, 'settings.json'), 'utf8'));

/** A backup whose settings name this public address; `spoil` may change the data folder before. */
async function backUpOf(folder: string, publicAddress: PublicAddressSetting, spoil?: (data: string) => Promise<void>): Promise<string> {
  const data = join(folder, 'of-somebody');
  const service = await Service.open({ dataFolder: data, program: 'A test', port: 0 });
  await service.keepSettings({ publicAddress });
  await service.keepSettings({ me: 'Ann' });
  await service.stop();
  await spoil?.(data);
  const file = join(folder, 'backup.tar.gz');
  await backUp(data, file);
  return file;
}

async function opened<T>(data: string, look: (service: Service) => T | Promise<T>): Promise<T> {
  const service = await Service.open({ dataFolder: data, program: 'A test', port: 0 });
  try {
    return await look(service);
  } finally {
    await service.stop();
  }
}

test('a program that a restored backup names runs only when the user has confirmed it', async ({ folder }) => {
  test.skip(process.platform === 'win32', 'A script with an interpreter is no program there.');
  const program = join(folder, 'cloudflared');
  await writeFile(program, traitor, { mode: 0o755 });
  const address = { kind: 'cloudflared', program, tunnel: 'office', url: 'https://hooks.example.com' } as const;
  const data = join(folder, 'restored');
  const restored = await hopwatch(['restore', await backUpOf(folder, address), '--data', data]);
  expect(restored.status).toBe(0);
  expect(restored.stderr).toContain('off until you confirm it');
  expect(restored.stderr).toContain(program);

  const first = await ListeningCommand.start(['--data', data, '--port', '0']);
  expect(first.stderr).toContain('hopwatch set tunnel restored');
  expect(await first.end()).toBe(0);
  await expect(access(join(folder, 'has-run'))).rejects.toThrow();

  expect(await hopwatch(['set', 'tunnel', 'restored', '--data', data])).toMatchObject({ status: 0 });
  const second = await ListeningCommand.start(['--data', data, '--port', '0']);
  await expect.poll(() => readFile(join(folder, 'has-run'), 'utf8').catch(() => ''), { timeout: 10_000 }).toContain('office');
  expect(second.stderr).not.toContain('off until you confirm it');
  await second.end();
  const again = await hopwatch(['set', 'tunnel', 'restored', '--data', data]);
  expect(again).toMatchObject({ status: 2, stderr: expect.stringContaining('No public address from a backup is waiting') });
});

const tunnels: readonly PublicAddressSetting[] = [
  { kind: 'cloudflared', program: null, tunnel: null, url: null },
  { kind: 'ngrok', domain: 'a.ngrok.app' },
  { kind: 'ssh', host: 'a.example', port: 22, user: 'x', keyFile: '/home/ann/.ssh/id', hostKey: null, remotePort: 80, url: null },
];

for (const address of tunnels) {
  test(`a restored address of the kind ${address.kind} waits, and is discarded by any other`, async ({ folder }) => {
    const data = join(folder, 'restored');
    expect((await restore(await backUpOf(folder, address), data)).heldAddress).toEqual(address);
    await opened(data, async (service) => {
      expect(service.settings).toMatchObject({ publicAddress: { kind: 'off' }, restoredAddress: address, me: 'Ann' });
      expect(service.problems.list).toContainEqual({ code: 'address-restored', details: { address: addressText(address) } });
      await service.changeSettings({ publicAddress: { kind: 'own', url: 'https://hooks.example.com' } });
      expect(service.problems.list).toEqual([]);
      expect(service.settings.restoredAddress).toBeNull();
    });
  });

  test(`an address of the kind ${address.kind} is told as it would be typed`, () => {
    expect(readPublicAddress(addressText(address))).toEqual({ address });
  });
}

test('no damage in a backup puts a program in force that it names', async ({ folder }) => {
  const address = { kind: 'cloudflared', program: '/bin/true', tunnel: 'office', url: null } as const;
  const file = await backUpOf(folder, address, (data) => writeFile(join(data, 'settings.json'), '{"version":'));
  await restore(file, join(folder, 'restored'));
  await opened(join(folder, 'restored'), ({ settings }) => {
    expect(settings).toMatchObject({ publicAddress: { kind: 'off' }, restoredAddress: address });
  });
});

test('an own address, and the one that is in force already, need no question', async ({ folder }) => {
  const own = { kind: 'own', url: 'https://hooks.example.com' } as const;
  await restore(await backUpOf(folder, own), join(folder, 'own'));
  expect(await stored(join(folder, 'own'))).toMatchObject({ publicAddress: own });
  const known = tunnels[1] as PublicAddressSetting;
  await restore(await backUpOf(folder, known), join(folder, 'known'), { knownAddress: known });
  expect(await stored(join(folder, 'known'))).toMatchObject({ publicAddress: known });
});

test('names that a program might take for options are refused, typed or stored', async ({ folder }) => {
  const wrong = [
    { kind: 'cloudflared', tunnel: '--config=/tmp/x' },
    { kind: 'cloudflared', tunnel: 'a\u0000b' },
    { kind: 'cloudflared', program: '-x' },
    { kind: 'cloudflared', program: '/bin/a\nb' },
    { kind: 'ssh', host: '-oProxyCommand=x', user: 'ann' },
    { kind: 'ssh', host: 'a.example', user: '-lroot' },
    { kind: 'ssh', host: 'a.example', user: 'ann', keyFile: '-i' },
    { kind: 'ngrok', domain: '-x.example' },
  ];
  const data = join(folder, 'data');
  for (const publicAddress of wrong) {
    await opened(data, (service) =>
      expect(service.changeSettings({ publicAddress })).rejects.toMatchObject({ code: 'bad-setting', details: { name: 'publicAddress' } }),
    );
    await writeFile(join(data, 'settings.json'), JSON.stringify({ ...(await stored(data)), publicAddress }));
    await opened(data, (service) => {
      expect(service.settings.publicAddress).toEqual({ kind: 'off' });
      expect(service.problems.list).toContainEqual(expect.objectContaining({ code: 'settings-mended' }));
    });
  }
});
