import { readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SettingsStore } from '../../../electron/settings/settings-store.ts';
import { expect, test } from '../../support/node-test.ts';

test('settings are kept, and the export key is never stored', async ({ folder }) => {
  const store = await SettingsStore.open(folder);
  await store.change({ exportKey: ' 22u43mrjwe7u ', port: 20_000, baseUrl: 'hirehop.net' });
  const again = await SettingsStore.open(folder);
  expect(again.value).toEqual(store.value);
  expect(again.value).toMatchObject({ port: 20_000, baseUrl: 'https://hirehop.net' });
  for (const name of await readdir(folder)) expect(await readFile(join(folder, name), 'utf8')).not.toContain('22u43mrjwe7u');
});

test('a wrong value is told with the name of its setting, and changes nothing', async ({ folder }) => {
  const store = await SettingsStore.open(folder);
  const before = { ...store.value };
  for (const [name, change] of [
    ['port', { port: 80 }],
    ['port', { port: Number.NaN }],
    ['baseUrl', { baseUrl: 'nonsense' }],
    ['exportKey', { exportKey: 'abc' }],
  ] as const) {
    await expect(store.change(change)).rejects.toMatchObject({ code: 'bad-setting', details: { name } });
  }
  expect(store.value).toEqual(before);
});

for (const [what, harm] of [
  ['deleted', (file: string) => rm(file)],
  ['emptied', (file: string) => truncate(file, 0)],
  ['cut', (file: string) => truncate(file, 40)],
  ['garbled', (file: string) => writeFile(file, '{"version":1}')],
] as const) {
  test(`settings ${what}: the backup takes their place, the webhook URL stays, and it is told`, async ({ folder }) => {
    const store = await SettingsStore.open(folder);
    await store.change({ port: 20_000 });
    await store.change({ baseUrl: 'hirehop.net' });
    await harm(join(folder, 'settings.json'));
    const again = await SettingsStore.open(folder);
    expect(again.value).toMatchObject({ token: store.value.token, port: 20_000 });
    expect(again.problem).toMatchObject({ code: 'settings-restored' });
    expect((await SettingsStore.open(folder)).problem).toBeNull();
  });
}

test('settings and backup damaged: new ones are made, it is told, and what was there is kept', async ({ folder }) => {
  const store = await SettingsStore.open(folder);
  await store.change({ port: 20_000 });
  for (const name of ['settings.json', 'settings.json.bak']) await writeFile(join(folder, name), 'garbage');
  const again = await SettingsStore.open(folder);
  expect(again.problem).toMatchObject({ code: 'settings-lost' });
  expect(again.value.token).not.toBe(store.value.token);
  expect(await readFile(join(folder, 'settings.json.damaged'), 'utf8')).toBe('garbage');
});

test('settings of a newer version are refused and left unharmed', async ({ folder }) => {
  const file = join(folder, 'settings.json');
  await writeFile(file, '{"version":2}');
  await expect(SettingsStore.open(folder)).rejects.toMatchObject({ code: 'data-newer' });
  expect(await readFile(file, 'utf8')).toBe('{"version":2}');
});
