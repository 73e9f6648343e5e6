import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { LogFile } from '../../../electron/log/log-file.ts';
import { redact } from '../../../electron/log/redact.ts';
import { ServiceLog } from '../../../electron/log/service-log.ts';
import { Service } from '../../../electron/service/service.ts';
import { expect, test } from '../../support/node-test.ts';
import { newEvent } from '../../support/stored-events.ts';

const token = 'CoCzne19bsnbIj74rivyTLeTuRHnCrHu';

test('secrets and what steers a terminal never come into a line', () => {
  expect(redact(`at ${token}!`, [token])).toBe('at [redacted]!');
  expect(redact(`http://127.0.0.1:1/hooks/${token}`, [])).toBe('http://127.0.0.1:1/hooks/[redacted]');
  expect(redact('{"export_key":"22u43mrjwe7u","event":"x"}', [])).toBe('{"export_key":"[redacted]","event":"x"}');
  expect(redact('authtoken=abcdef rest', [])).toBe('authtoken=[redacted] rest');
  expect(redact('one\r\ntwo\u001b[31m\u202e', [])).toBe('one two');
  expect(redact('x'.repeat(5_000), [])).toHaveLength(1_000);
});

test('the log is its owner’s alone, is begun anew when it is large, and one old file is kept', async ({ folder }) => {
  const log = new LogFile({ dataFolder: folder, secrets: () => [token] });
  const line = `${token} ${'y'.repeat(900)}`;
  for (let index = 0; index < 4_000; index += 1) log.write('info', `${index} ${line}`);
  for (const name of ['hopwatch.log', 'hopwatch.old.log']) {
    const { mode, size } = await stat(join(folder, name));
    if (process.platform !== 'win32') expect(mode & 0o777).toBe(0o600);
    expect(size).toBeLessThan(2 * 1024 * 1024);
    expect(await readFile(join(folder, name), 'utf8')).not.toContain(token);
  }
  const tail = await log.tail(3);
  expect(tail.map((each) => / info (\d+) \[redacted\]/.exec(each)?.[1])).toEqual(['3997', '3998', '3999']);
});

test('what happens to a service is logged, and nothing per event', async ({ folder }) => {
  const service = await Service.open({ dataFolder: folder, program: 'a test', port: 0 });
  await service.changeSettings({ ngrokToken: 'a-very-secret-token' });
  const log = new ServiceLog({ service, program: 'a test', version: '9.9.9' });
  log.start();
  for (const number of [1, 2, 3]) await service.data.record(newEvent(number, { body: '{"name":"Crème de la Scène"}' }), []);
  service.problems.add({ code: 'folder-unusable', details: { folder: 'a-very-secret-token', reason: 'x' } });
  service.problems.add({ code: 'listener-failed', details: { reason: 'x' } });
  service.problems.clear('listener-failed');
  service.urls.setPublicUrl('https://example.test');
  log.stop();
  await service.stop();
  const text = await readFile(join(folder, 'hopwatch.log'), 'utf8');
  expect(text).toMatch(/info a test 9\.9\.9 started, Node .*, 0 events\n/);
  expect(text).toContain('warn problem listener-failed');
  expect(text).toContain('info problem listener-failed is over');
  expect(text).toContain('info public address https://example.test');
  expect(text).toContain('info 3 recorded, 3 in the history');
  expect(text).toMatch(/info a test stopped\n$/);
  for (const secret of ['a-very-secret-token', service.settings.token, 'Crème']) expect(text).not.toContain(secret);
  expect(text.split('\n')).toHaveLength(8);
});
