import { readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SettingsStore } from '../../../electron/settings/settings-store.ts';
import { describeProblem } from '../../../shared/errors.ts';
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
    expect(again.value).toMatchObject({ token: store.value.token, port: 20_000, baseUrl: store.value.baseUrl });
    expect(again.problems).toMatchObject([{ code: 'settings-restored' }]);
    expect((await SettingsStore.open(folder)).problems).toEqual([]);
  });
}

test('when a pause began is kept with it, and goes with it', async ({ folder }) => {
  const store = await SettingsStore.open(folder);
  const now = Date.parse('2026-06-12T12:00:00Z');
  await store.change({ pausedUntil: '2026-06-12T12:30:00.000Z' }, now);
  await store.change({ pausedUntil: '2026-06-12T18:00:00.000Z' }, now + 60_000);
  await store.change({ me: 'Ann' }, now + 120_000);
  expect((await SettingsStore.open(folder)).value.pausedSince).toBe('2026-06-12T12:00:00.000Z');
  await store.change({ pausedUntil: null }, now + 180_000);
  expect((await SettingsStore.open(folder)).value.pausedSince).toBeNull();
});

/** Changes what is stored, as a careless editor or a broken program would. */
async function spoil(file: string, wrong: Readonly<Record<string, unknown>>): Promise<string> {
  const text = JSON.stringify({ ...(JSON.parse(await readFile(file, 'utf8')) as object), ...wrong }, null, 2);
  await writeFile(file, text);
  return text;
}

for (const [name, wrong, fallback] of [
  ['rules', { rules: [{ name: 'Not like this' }] }, null],
  ['quietHours', [{ day: 8, from: 'never', to: '' }], []],
  ['storm', 'many', { events: 5, seconds: 10 }],
  ['publicAddress', { kind: 'carrier pigeon' }, { kind: 'off' }],
  ['language', 'nl', 'system'],
  ['formerTokens', [{ token: 'short', until: 'tomorrow' }], []],
  ['bodyLimitMiB', 0, 1],
  ['baseUrl', null, 'https://myhirehop.com'],
] as const) {
  test(`one setting that can’t be read has its default, and all others stay: ${name}`, async ({ folder }) => {
    const file = join(folder, 'settings.json');
    const store = await SettingsStore.open(folder);
    await store.change({ exportKey: '22u43mrjwe7u', port: 20_000, me: 'Ann' });
    const written = await spoil(file, { [name]: wrong });
    const again = await SettingsStore.open(folder);
    expect(again.value).toEqual({ ...store.value, [name]: fallback });
    expect(again.problems).toEqual([
      { code: 'settings-mended', details: { file, names: [{ say: `error.setting.${name}` }], count: 1, kept: `${file}.damaged` } },
    ]);
    expect(await readFile(`${file}.damaged`, 'utf8')).toBe(written);
    // Told once: what is on disk is whole again.
    expect((await SettingsStore.open(folder)).problems).toEqual([]);
    expect((await SettingsStore.open(folder)).value).toEqual(again.value);
  });
}

test('several settings that can’t be read are named together, and those that are missing count among them', async ({ folder }) => {
  const file = join(folder, 'settings.json');
  const store = await SettingsStore.open(folder);
  await store.change({ me: 'Ann' });
  await spoil(file, { port: 'http', notifications: undefined });
  const again = await SettingsStore.open(folder);
  expect(again.value).toEqual(store.value);
  const [problem] = again.problems;
  if (problem === undefined) throw new Error('Nothing is told.');
  expect(describeProblem(problem).meaning).toBe(
    `In ${file}, the port and whether notifications are shown could not be read and have their defaults now. Everything else was kept, and the original file is ${file}.damaged.`,
  );
});

test('settings without the secret of the webhook URL are not mended but taken from the backup', async ({ folder }) => {
  const file = join(folder, 'settings.json');
  const store = await SettingsStore.open(folder);
  await store.change({ port: 20_000 });
  await store.change({ me: 'Ann' });
  await spoil(file, { token: 'short' });
  const again = await SettingsStore.open(folder);
  expect(again.value).toMatchObject({ token: store.value.token, port: 20_000 });
  expect(again.problems).toMatchObject([{ code: 'settings-restored' }]);
});

test('settings and backup damaged: new ones are made, it is told, and what was there is kept', async ({ folder }) => {
  const store = await SettingsStore.open(folder);
  await store.change({ port: 20_000 });
  for (const name of ['settings.json', 'settings.json.bak']) await writeFile(join(folder, name), 'garbage');
  const again = await SettingsStore.open(folder);
  expect(again.problems).toMatchObject([{ code: 'settings-lost' }]);
  expect(again.value.token).not.toBe(store.value.token);
  expect(await readFile(join(folder, 'settings.json.damaged'), 'utf8')).toBe('garbage');
});

test('settings of a newer version are refused and left unharmed', async ({ folder }) => {
  const file = join(folder, 'settings.json');
  await writeFile(file, '{"version":2}');
  await expect(SettingsStore.open(folder)).rejects.toMatchObject({ code: 'data-newer' });
  expect(await readFile(file, 'utf8')).toBe('{"version":2}');
});
