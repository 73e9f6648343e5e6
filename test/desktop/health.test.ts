import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import type { AxeResults } from 'axe-core';
import { Service } from '../../electron/service/service.ts';
import { expect, test } from '../support/desktop-test.ts';
import { HopwatchWindow } from '../support/hopwatch-window.ts';
import { exportKey, statusMessage } from '../support/messages.ts';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

test('the health screen tells how it stands and follows the log; diagnostics hold nothing secret and nothing of clients', async ({
  launch,
}) => {
  const app = await launch();
  const window = new HopwatchWindow(await app.window());
  const passphrase = 'correct horse battery';
  await window.ask((bridge) => bridge.changeSettings({ exportKey: '22u43mrjwe7u' }));
  await window.ask((bridge) => bridge.changeSettings({ sshPassphrase: 'correct horse battery', me: 'zoe@northlight.example' }));
  expect((await app.post(statusMessage(0))).status).toBe(200);
  const url = new URL(await app.webhookUrl());
  await app.post({ event: 'job.updated', export_key: 'not-the-key', job: 3 });
  await window.page.getByRole('navigation').getByText('Listening', { exact: true }).click();
  const health = window.page.getByTestId('health');
  await expect(health.getByText(/Listening on port/)).toBeVisible();
  await expect(health.getByText(/used by the history, .* free/)).toBeVisible();
  await expect(health.getByText(/Main Stage 2026/)).toBeVisible();
  await expect(health.getByTestId('log-line').first()).toContainText('started');
  await window.ask((bridge) => bridge.restartListener({}));
  await window.page.getByLabel('Filter the log').fill('listening on');
  await expect(health.getByTestId('log-line').first()).toContainText('listening on 127.0.0.1');
  await window.page.getByLabel('Filter the log').fill('');
  await window.shoot('health-light-en');

  await health.getByRole('button', { name: 'Copy diagnostics' }).click();
  await expect(window.page.getByText('Diagnostics copied')).toBeVisible();
  const text = await app.app.evaluate(({ clipboard }) => clipboard.readText());
  expect(text).toContain('Hopwatch diagnostics');
  expect(text).toContain('set aside: 1');
  expect(text).toMatch(/info .* started/);
  const token = url.pathname.split('/').at(-1) ?? '';
  for (const secret of [token, exportKey, passphrase, 'not-the-key', 'Crème', 'Main Stage', 'Zoë', 'northlight']) {
    expect(text).not.toContain(secret);
  }

  await app.app.evaluate(({ nativeTheme }) => {
    nativeTheme.themeSource = 'dark';
  });
  await window.ask((bridge) => bridge.changeSettings({ language: 'fr' }));
  await expect(health.getByText('État de santé')).toBeVisible();
  await window.shoot('health-dark-fr');
  await window.page.evaluate(await readFile(axe, 'utf8'));
  await window.page.evaluate('Promise.allSettled(document.getAnimations().map(({ finished }) => finished))');
  const { violations } = await window.page.evaluate<AxeResults>('axe.run(document, { resultTypes: ["violations"] })');
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
});

test('a problem that is over is told with its times and what was to be done', async ({ launch, dataFolder }) => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as { port: number };
  const service = await Service.open({ dataFolder, program: 'A test' });
  await service.keepSettings({ port });
  await service.stop();
  const app = await launch();
  const window = new HopwatchWindow(await app.window());
  await expect(window.problemBanner).toContainText(`Another program is using port ${port}`);
  await window.page.getByRole('navigation').getByText('Stopped', { exact: true }).click();
  const past = window.page.getByTestId('health').locator('dl > div').filter({ hasText: 'Last resolved problem' });
  await expect(past).toContainText('None since Hopwatch started');
  other.close();
  await once(other, 'close');
  await window.ask((bridge) => bridge.restartListener({}));
  await expect(past).toContainText(`Another program is using port ${port}`);
  await expect(past).toContainText(/From .* to .*The advice was: /);
  await window.shoot('health-past-problem');
});
