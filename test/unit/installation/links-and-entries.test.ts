import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crashReport } from '../../../electron/installation/crash-report.ts';
import { autostartEntry, execProgram, quoteExecArgument, readDesktopEntry } from '../../../electron/installation/desktop-entry.ts';
import { AutostartFile, type LoginItemApp, SystemLoginItem } from '../../../electron/installation/login-item.ts';
import { RunMarker } from '../../../electron/installation/run-marker.ts';
import { eventOfLink } from '../../../shared/rules/event-link.ts';
import { expect, test } from '../../support/node-test.ts';

test('a link names an event by its number, with or without zeros before it; anything else names none', () => {
  expect(eventOfLink('hopwatch://event/000000000042')).toBe('000000000042');
  expect(eventOfLink('hopwatch://event/42')).toBe('000000000042');
  expect(eventOfLink('hopwatch://event/42/')).toBe('000000000042');
  for (const link of [
    '',
    'hopwatch:',
    'hopwatch://event/',
    'hopwatch://event/-1',
    'hopwatch://event/1e3',
    'hopwatch://event/1?x',
    'hopwatch://event/../settings',
    'hopwatch://event/0000000000000042',
    'hopwatch://quit',
    'https://event/42',
    'hopwatch://event/42\nx',
  ])
    expect(eventOfLink(link), link).toBeNull();
});

test('a program whose path has blanks and signs is quoted as desktops read it', () => {
  expect(quoteExecArgument('/opt/Hopwatch/hopwatch')).toBe('/opt/Hopwatch/hopwatch');
  expect(quoteExecArgument('/home/zoë/My apps/hop')).toBe('"/home/zoë/My apps/hop"');
  expect(quoteExecArgument('/a/50%/$x"')).toBe('"/a/50%%/\\\\$x\\\\""');
});

test('start at login is on while its file is there, and follows the program when it moves', async ({ folder }) => {
  const file = join(folder, 'autostart/hopwatch.desktop');
  const item = new AutostartFile(folder, ['/opt/Hopwatch/hopwatch']);
  await item.repair();
  expect(item.isOn).toBe(false);
  await item.change(true);
  expect(item.isOn).toBe(true);
  expect(await readFile(file, 'utf8')).toContain('\nExec=/opt/Hopwatch/hopwatch --hidden\n');

  const moved = new AutostartFile(folder, ['/home/zoe/Hopwatch.AppImage']);
  await moved.repair();
  expect(await readFile(file, 'utf8')).toContain('\nExec=/home/zoe/Hopwatch.AppImage --hidden\n');
  await moved.change(false);
  expect(moved.isOn).toBe(false);
});

test('an entry that the user switched off in the desktop’s own settings is left alone', async ({ folder }) => {
  const item = new AutostartFile(folder, ['/old']);
  await item.change(true);
  const off = autostartEntry(['/old']).replace('enabled=true', 'enabled=false');
  const file = join(folder, 'autostart/hopwatch.desktop');
  await writeFile(file, off);
  await new AutostartFile(folder, ['/new']).repair();
  expect(await readFile(file, 'utf8')).toBe(off);
});

const switchedOff: readonly [string, (entry: string) => string][] = [
  ['Hidden=true', (entry) => `${entry}Hidden=true\n`],
  ['Hidden = true, with blanks', (entry) => `${entry}Hidden = true \n`],
  ['Windows line ends', (entry) => `${entry}Hidden=true\n`.replaceAll('\n', '\r\n')],
  ['X-GNOME-Autostart-enabled=false', (entry) => entry.replace('enabled=true', 'enabled=false')],
  ['X-MATE-Autostart-enabled=false', (entry) => `${entry}X-MATE-Autostart-enabled=false\n`],
  ['OnlyShowIn another desktop', (entry) => `${entry}OnlyShowIn=KDE;\n`],
  ['NotShowIn this desktop', (entry) => `${entry}NotShowIn=XFCE;GNOME;\n`],
  ['a program that is gone', (entry) => entry.replace('Exec=/opt', 'Exec=/gone')],
  ['no program', (entry) => entry.replace(/^Exec=.*\n/m, '')],
  ['an empty file', () => ''],
];
for (const [what, edit] of switchedOff) {
  test(`start at login shows off for what the desktop does not start: ${what}`, async ({ folder }) => {
    const file = join(folder, 'autostart/hopwatch.desktop');
    const item = new AutostartFile(folder, ['/opt/Hopwatch/hopwatch'], ['ubuntu', 'GNOME']);
    await item.change(true);
    await writeFile(file, edit(await readFile(file, 'utf8')));
    expect(item.isOn).toBe(false);
    await item.change(true);
    expect(item.isOn, 'one click turns it on').toBe(true);
  });
}

test('start at login shows on for what the desktop starts, however the entry is written', async ({ folder }) => {
  const file = join(folder, 'autostart/hopwatch.desktop');
  const item = new AutostartFile(folder, ['/opt/Hopwatch/hopwatch'], ['GNOME']);
  await item.change(true);
  const entry = await readFile(file, 'utf8');
  await writeFile(file, `${entry}Hidden=false\nOnlyShowIn=GNOME;XFCE;\n#Hidden=true\n\n[Desktop Action stop]\nHidden=true\nExec=/gone\n`);
  expect(item.isOn).toBe(true);
  await writeFile(file, entry.replace('Exec=/opt/Hopwatch/hopwatch', `Exec="${process.execPath}"`));
  expect(item.isOn, 'another program that is there').toBe(true);
});

test('the program of an entry is read as it was quoted', () => {
  for (const program of ['/opt/Hopwatch/hopwatch', '/home/zoë/My apps/hop', '/a/50%/$x"`\\y']) {
    const exec = readDesktopEntry(autostartEntry([program, '--hidden'])).get('Exec') ?? '';
    expect(execProgram(exec)).toBe(program);
  }
  expect(execProgram('')).toBeNull();
});

test('where the system has a list of login items, its word counts and its refusal is told', async () => {
  const found: Partial<ReturnType<LoginItemApp['getLoginItemSettings']>> = { openAtLogin: true };
  const set: unknown[] = [];
  const item = new SystemLoginItem(
    {
      getLoginItemSettings: () => found as ReturnType<LoginItemApp['getLoginItemSettings']>,
      setLoginItemSettings: (each) => set.push(each),
    },
    undefined,
  );
  expect(item.isOn).toBe(true);
  Object.assign(found, { executableWillLaunchAtLogin: false });
  expect(item.isOn, 'switched off in the task manager').toBe(false);
  Object.assign(found, { executableWillLaunchAtLogin: true, status: 'requires-approval' });
  expect(item.isOn, 'not approved').toBe(false);
  await expect(item.change(true)).rejects.toMatchObject({ code: 'bad-setting' });
  Object.assign(found, { status: 'enabled' });
  await item.change(true);
  expect(set.at(-1)).toEqual({ openAtLogin: true, enabled: true, args: ['--hidden'] });
});

test('a run that did not end is known at the next start, with its report if it crashed', ({ folder }) => {
  const at = (day: number): Date => new Date(Date.UTC(2026, 2, day, 9));
  const first = new RunMarker(folder, '1.0.0', at(1));
  expect(first.begin()).toBeNull();
  const second = new RunMarker(folder, '1.0.0', at(2));
  expect(second.begin()).toEqual({ version: '1.0.0', startedAt: at(1).toISOString(), report: null });
  second.crashed('report');
  const third = new RunMarker(folder, '1.0.1', at(3));
  expect(third.begin()).toEqual({ version: '1.0.0', startedAt: at(2).toISOString(), report: second.reportFile });
  third.end();
  expect(new RunMarker(folder, '1.0.1', at(4)).begin()).toBeNull();
});

test('a crash report says where the fault is, and not the secret of the webhook URL', () => {
  const facts = { version: '1.0.0', electron: '45', system: 'linux x64', at: new Date(0), upSeconds: 5, secrets: ['s3cr3t-token'] };
  const report = crashReport(new Error('POST /hooks/s3cr3t-token failed'), facts);
  expect(report).toContain('POST /hooks/… failed');
  expect(report).toContain('links-and-entries.test.ts');
  expect(report).not.toContain('s3cr3t-token');
});
