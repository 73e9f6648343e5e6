import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crashReport } from '../../../electron/installation/crash-report.ts';
import { autostartEntry, quoteExecArgument } from '../../../electron/installation/desktop-entry.ts';
import { AutostartFile } from '../../../electron/installation/login-item.ts';
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
