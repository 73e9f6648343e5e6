import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hopwatch, inFrench, ListeningCommand } from '../support/hopwatch-command.ts';
import { exportKey, statusMessage } from '../support/messages.ts';
import { expect, test } from '../support/node-test.ts';

const commands = [
  'listen',
  'set',
  'renew-url',
  'export',
  'import',
  'verify',
  'quarantine',
  'status',
  'doctor',
  'prune',
  'backup',
  'restore',
] as const;

for (const command of commands) {
  test(`hopwatch ${command} explains itself in English and in French`, async () => {
    const [english, french] = await Promise.all([hopwatch([command, '--help']), hopwatch([command, '--help'], inFrench)]);
    for (const help of [english, french]) {
      expect(help).toMatchObject({ status: 0, stderr: '' });
      expect(help.stdout).toMatch(new RegExp(`^hopwatch ${command}`));
      // A value that was not put into its message.
      expect(help.stdout).not.toMatch(/\{[a-z]+\}/i);
    }
    expect(english.stdout).toContain('--data DIR');
    expect(french.stdout).toContain('Options :');
    expect(french.stdout).toContain('--data DOSSIER');
  });
}

test('the help of all commands is in the terminal’s language', async () => {
  const { stdout } = await hopwatch(['--help'], inFrench);
  expect(stdout).toContain('hopwatch COMMANDE [options]');
  for (const command of commands) expect(stdout).toContain(`hopwatch ${command}`);
});

test('a terminal’s language is spoken, and under LC_ALL=C English', async ({ folder }) => {
  const wrong = ['export', '--format', 'xml', '--data', folder];
  const french = await hopwatch(wrong, inFrench);
  expect(french).toMatchObject({ status: 2, stdout: '' });
  expect(french.stderr).toContain('Le format « xml » n’existe pas');
  for (const env of [{ LC_ALL: 'fr_BE.UTF-8' }, { LC_ALL: '', LANGUAGE: '', LC_MESSAGES: 'fr_CA', LANG: 'C' }]) {
    expect((await hopwatch(wrong, env)).stderr).toBe(french.stderr);
  }
  for (const env of [
    { ...inFrench, LC_ALL: 'C' },
    { ...inFrench, LC_ALL: 'POSIX' },
    { LC_ALL: '', LANG: 'C.UTF-8', LANGUAGE: 'fr' },
  ]) {
    expect((await hopwatch(wrong, env)).stderr).toContain('There is no format "xml"');
  }
});

test('the language that is set in the folder goes before the terminal’s', async ({ folder }) => {
  const data = join(folder, 'data');
  expect(await hopwatch(['set', 'language', 'fr', '--data', data])).toMatchObject({
    status: 0,
    stderr: `${data} held no Hopwatch data, so a new data folder was made.\nLe réglage language est enregistré.\n`,
  });
  const file = join(folder, 'messages.ndjson');
  await writeFile(file, `${JSON.stringify(statusMessage(0))}\n`);
  expect(await hopwatch(['import', file, '--data', data])).toMatchObject({ stdout: '1 nouveau, 0 connu, 0 non compris\n' });
  expect(await hopwatch(['status', '--data', data])).toMatchObject({
    status: 1,
    stdout: 'État général : arrêté.\nAucun Hopwatch n’est lancé avec ce dossier de données.\n',
  });
  expect((await hopwatch(['prune', '--data', data])).stderr).toContain('« hopwatch prune » exige --older-than ou --keep');
  await hopwatch(['set', 'language', 'en', '--data', data]);
  expect((await hopwatch(['renew-url', '--data', data], inFrench)).stderr).toBe('The old URL keeps working for 24 hours.\n');
  await hopwatch(['set', 'language', 'system', '--data', data]);
  expect((await hopwatch(['renew-url', '--data', data], inFrench)).stderr).toBe('L’ancienne URL reste valable 24 heures.\n');
});

test('what programs read is the same in each language', async ({ folder }) => {
  await hopwatch(['set', 'exportKey', exportKey, '--data', folder]);
  const listener = await ListeningCommand.start(['--data', folder, '--port', '0'], inFrench);
  expect(listener).toMatchObject({ data: folder, url: expect.stringContaining('/hooks/') });
  const status = JSON.parse((await hopwatch(['status', '--json', '--data', folder], inFrench)).stdout) as object;
  expect(status).toMatchObject({ overall: expect.stringMatching(/healthy|stopped/) });
  await listener.end();
  const findings = (await hopwatch(['doctor', '--offline', '--json', '--data', folder], inFrench)).stdout;
  expect(JSON.parse(findings)).toContainEqual(expect.objectContaining({ state: 'bad', about: 'Port' }));
  const [french, english] = await Promise.all([inFrench, {}].map((env) => hopwatch(['export', '--format', 'csv', '--data', folder], env)));
  expect(french?.stdout.split('\n', 1)).toEqual(english?.stdout.split('\n', 1));
});
