import { readFile } from 'node:fs/promises';
import { settingsChangeShape } from '../../../shared/settings/change.ts';
import { commandSettings } from '../../../shared/settings/command.ts';
import { secretNames } from '../../../shared/settings/secret.ts';
import { shownSettings } from '../../../shared/settings/shown.ts';
import { newSettings, storedSettingsSchema } from '../../../shared/settings/stored.ts';
import { expect, test } from '../../support/node-test.ts';

const token = 'a'.repeat(32);
const hash = { salt: 'salt', hash: 'hash' };

test('settings of the first version open, and what came later has its default', () => {
  const { version, exportKey, port, baseUrl, notifications, pausedUntil, ...later } = newSettings(token);
  const first = { version, token, exportKey, port, baseUrl, notifications, pausedUntil };
  expect(storedSettingsSchema.parse(first)).toEqual({ ...first, ...later });
});

test('the window is shown no secret of the settings', () => {
  const former = { token: 'b'.repeat(32), until: '2026-03-01T09:00:00.000Z' };
  const settings = { ...newSettings(token), exportKey: hash, formerTokens: [former] };
  const shown = JSON.stringify((['top', 'notify', 'listener'] as const).map((part) => shownSettings(settings, part)));
  for (const secret of [token, former.token, ...Object.values(hash), ...secretNames]) expect(shown).not.toContain(`"${secret}"`);
});

test('what only Hopwatch changes is no change from outside', () => {
  const { version, pausedSince, formerTokens } = newSettings(token);
  for (const change of [{ version }, { token }, { pausedSince }, { formerTokens }])
    expect(settingsChangeShape.safeParse(change).success).toBe(false);
});

test('every setting of the command line can be changed and stands in the manual', async () => {
  const manual = await readFile('build/docs/reference/settings.md', 'utf8');
  for (const { name, setting } of commandSettings) {
    expect(Object.keys(settingsChangeShape.shape)).toContain(setting);
    expect(manual).toContain(`\`${name}\``);
  }
});
