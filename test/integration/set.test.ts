import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isExportKey } from '../../electron/intake/export-key.ts';
import type { StoredSettings } from '../../shared/settings/stored.ts';
import type { KeyHash } from '../../shared/settings/values.ts';
import { type CommandResult, hopwatch, inFrench, ListeningCommand } from '../support/hopwatch-command.ts';
import { test as base, expect } from '../support/node-test.ts';

const test = base.extend<{
  set: (name: string, value: string, env?: Readonly<Record<string, string>>) => Promise<CommandResult>;
  kept: () => Promise<StoredSettings>;
}>({
  set: ({ folder }, use) => use((name, value, env) => hopwatch(['set', name, value, '--data', folder], env)),
  kept: ({ folder }, use) => use(async () => JSON.parse(await readFile(join(folder, 'settings.json'), 'utf8')) as StoredSettings),
});

test('quiet hours are set as a person writes them', async ({ set, kept }) => {
  expect(await set('quietHours', 'Mon-Fri 18:00-08:00, Sat-Sun 00:00-24:00')).toMatchObject({ status: 0 });
  const { quietHours } = await kept();
  expect(quietHours).toHaveLength(7);
  expect(quietHours[0]).toEqual({ day: 1, from: '18:00', to: '08:00' });
  expect(quietHours[6]).toEqual({ day: 7, from: '00:00', to: '00:00' });
  expect(await set('quietHours', 'sam-dim 9:00-17:00', inFrench)).toMatchObject({ status: 0 });
  expect((await kept()).quietHours).toEqual([6, 7].map((day) => ({ day, from: '09:00', to: '17:00' })));
  const wrong = await set('quietHours', 'at night');
  expect(wrong).toMatchObject({ status: 2, stdout: '' });
  expect(wrong.stderr).toMatch(/"at night" can’t be read\. Write days and times like "Mon-Fri 18:00-08:00/);
  expect((await set('quietHours', 'Mon 18:00-25:00')).stderr).toContain('Write a time of day like 18:00');
  expect(await set('quietHours', '')).toMatchObject({ status: 0 });
  expect((await kept()).quietHours).toEqual([]);
});

test('a pause ends at a time that is still to come, or at once', async ({ set, kept }) => {
  expect(await set('pausedUntil', '2099-03-29T07:50Z')).toMatchObject({ status: 0 });
  expect((await kept()).pausedUntil).toBe('2099-03-29T07:50:00.000Z');
  expect(Date.parse(String((await kept()).pausedSince))).toBeLessThanOrEqual(Date.now());
  expect((await set('pausedUntil', '2020-03-29')).stderr).toContain('is in the past');
  expect((await set('pausedUntil', 'tomorrow')).stderr).toContain('Write it like 2026-03-29, 2026-03-29T07:50');
  expect(await set('pausedUntil', '')).toMatchObject({ status: 0 });
  expect(await kept()).toMatchObject({ pausedUntil: null, pausedSince: null });
});

test('updates are switched', async ({ set, kept }) => {
  await set('updates', 'off');
  expect((await kept()).updates).toBe(false);
  expect(await set('updates', 'sometimes')).toMatchObject({ status: 2, stderr: expect.stringContaining('on or off') });
});

test('an export key is kept without what was copied along with it, and a slip is named', async ({ set, kept }) => {
  expect(await set('exportKey', '“22u4\u200b3mrjwe7u”\n')).toMatchObject({ status: 0 });
  const { exportKey } = await kept();
  expect(isExportKey('22u43mrjwe7u', exportKey as KeyHash)).toBe(true);
  const wrong = await set('exportKey', '22u43mrjwе7u');
  expect(wrong).toMatchObject({ status: 2, stdout: '' });
  expect(wrong.stderr).toContain('Character 10 of the export key, “е” (U+0435), only looks like “e”');
  expect((await kept()).exportKey).toEqual(exportKey);
});

test('rules come from a JSON file, and a wrong one is told with the place', async ({ set, kept, folder }) => {
  const file = join(folder, 'rules.json');
  const rules = {
    rules: [{ name: 'All jobs', when: { events: ['job.*'] }, action: 'urgent' }],
    otherwise: { action: 'off', sound: false },
  };
  await writeFile(file, JSON.stringify(rules));
  expect(await set('rules', file)).toMatchObject({ status: 0 });
  expect((await kept()).rules).toMatchObject(rules);
  await writeFile(file, JSON.stringify({ ...rules, rules: [{ name: 'All jobs', action: 'shout' }] }));
  const wrong = await set('rules', file);
  expect(wrong).toMatchObject({ status: 2, stdout: '' });
  expect(wrong.stderr).toContain(`${file}, at rules[0].action: `);
  expect(wrong.stderr).toContain('value of "rules" from a settings.json');
  await writeFile(file, '{');
  expect((await set('rules', file)).stderr).toContain(`${file} is not JSON: `);
  expect((await set('rules', join(folder, 'none.json'))).stderr).toContain('can’t be read: ');
  expect((await kept()).rules, 'what was wrong changed nothing').toMatchObject(rules);
  expect(await set('rules', '')).toMatchObject({ status: 0 });
  expect((await kept()).rules).toBeNull();
});

test('a file with a byte order mark is read, and one that is no UTF-8 is refused with the reason', async ({ set, kept, folder }) => {
  const file = join(folder, 'rules.json');
  const rules = { rules: [{ name: 'Von Zoë', when: { users: ['Zoë'] }, action: 'urgent' }], otherwise: { action: 'off', sound: false } };
  await writeFile(file, `\uFEFF${JSON.stringify(rules)}\r\n`);
  expect(await set('rules', file)).toMatchObject({ status: 0 });
  expect((await kept()).rules).toMatchObject(rules);
  await writeFile(file, Buffer.from(JSON.stringify(rules), 'latin1'));
  const wrong = await set('rules', file);
  expect(wrong).toMatchObject({ status: 2, stdout: '' });
  expect(wrong.stderr).toContain('it is not UTF-8 text');
  expect((await kept()).rules).toMatchObject(rules);
});

test('settings that an editor saved with a byte order mark are whole', async ({ set, kept, folder }) => {
  await set('me', 'Zoë');
  const file = join(folder, 'settings.json');
  await writeFile(file, `\uFEFF${await readFile(file, 'utf8')}`);
  const verified = await hopwatch(['verify', '--data', folder]);
  expect(JSON.parse(verified.stdout)).toMatchObject({ whole: true, damage: [] });
  await set('port', '20000');
  expect(await kept()).toMatchObject({ me: 'Zoë', port: 20_000 });
});

test('a credential with a byte order mark is the key, and one that can’t be read is told while recording goes on', async ({
  kept,
  folder,
}) => {
  const credentials = join(folder, 'credentials');
  await mkdir(credentials);
  const env = { CREDENTIALS_DIRECTORY: credentials };
  await writeFile(join(credentials, 'export-key'), '\uFEFF22u43mrjwe7u\r\n');
  const first = await ListeningCommand.start(['--data', folder, '--port', '0'], env);
  await first.end();
  expect(isExportKey('22u43mrjwe7u', (await kept()).exportKey as KeyHash)).toBe(true);
  await writeFile(join(credentials, 'export-key'), Buffer.from('schlüssel', 'latin1'));
  const second = await ListeningCommand.start(['--data', folder, '--port', '0'], env);
  await second.end();
  expect(second.stderr).toContain('it is not UTF-8 text');
  expect(isExportKey('22u43mrjwe7u', (await kept()).exportKey as KeyHash)).toBe(true);
});
