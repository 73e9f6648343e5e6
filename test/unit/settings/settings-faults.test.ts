import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Service } from '../../../electron/service/service.ts';
import { Secrets } from '../../../electron/settings/secrets.ts';
import { SettingsStore } from '../../../electron/settings/settings-store.ts';
import { expect, test } from '../../support/files/faulty-files-test.ts';

test('an export key that was just set outlives a settings file that can’t be read', async ({ folder, files }) => {
  const store = await SettingsStore.open(folder);
  await store.change({ exportKey: '22u43mrjwe7u' });
  files.spoil(/settings\.json$/);
  const again = await SettingsStore.open(folder);
  expect(again.value).toEqual(store.value);
  expect(again.problems).toMatchObject([{ code: 'settings-restored' }]);
});

test('the settings of an earlier version, whose backup is a change behind, are backed up at the first start', async ({ folder, files }) => {
  const file = join(folder, 'settings.json');
  const store = await SettingsStore.open(folder);
  await copyFile(file, `${file}.before`);
  await store.change({ exportKey: '22u43mrjwe7u' });
  await copyFile(`${file}.before`, `${file}.bak`);
  await SettingsStore.open(folder);
  expect(await readFile(`${file}.bak`, 'utf8')).toBe(await readFile(file, 'utf8'));
  files.spoil(/settings\.json$/);
  expect((await SettingsStore.open(folder)).value).toEqual(store.value);
});

test('a start that fails puts no new secret into the place of settings that could not be read', async ({ folder, files }) => {
  const options = { dataFolder: folder, program: 'A test', port: 0 };
  const first = await Service.open(options);
  const { token } = first.settings;
  await first.stop();
  files.spoil(/^settings\.json(\.bak)?$/);
  files.fail({ action: 'list', path: /^history$/ }, { code: 'EIO', times: 100 });
  await expect(Service.open(options)).rejects.toBeDefined();
  files.mend();
  const again = await Service.open(options);
  expect(again.settings.token).toBe(token);
  await again.stop();
});

test('secrets that are refused after their file was renamed are taken back', async ({ folder, files }) => {
  const secrets = await Secrets.open(folder);
  await secrets.change({ ngrokToken: 'the first' });
  files.fail({ action: 'sync', path: /^\.$/ }, { code: 'EIO', times: 1 });
  await expect(secrets.change({ ngrokToken: 'the second' })).rejects.toMatchObject({ code: 'EIO' });
  expect(secrets.value.ngrokToken).toBe('the first');
  expect((await Secrets.open(folder)).value.ngrokToken).toBe('the first');
  files.spoil(/secrets\.json$/);
  expect((await Secrets.open(folder)).value.ngrokToken).toBe('the first');
});

test('secrets that can’t be read are taken from their backup', async ({ folder, files }) => {
  const secrets = await Secrets.open(folder);
  await secrets.change({ sshPassphrase: 'correct horse', ngrokToken: 'battery staple' });
  files.spoil(/secrets\.json$/);
  const again = await Secrets.open(folder);
  expect(again.value).toEqual(secrets.value);
  await again.change({ ngrokToken: null });
  files.mend();
  expect((await Secrets.open(folder)).value).toEqual({ sshPassphrase: 'correct horse', ngrokToken: null });
});
