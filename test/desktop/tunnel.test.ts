import { Service } from '../../electron/service/service.ts';
import { expect, test } from '../support/desktop-test.ts';
import { HopwatchWindow } from '../support/hopwatch-window.ts';
import { statusMessage } from '../support/messages.ts';
import { NetworkLine } from '../support/network-line.ts';
import { freePort } from '../support/ssh-keys.ts';
import { TunnelProvider } from '../support/tunnel-provider.ts';

test('an address of one’s own is typed in, checked by a round trip, shown, and taken away again', async ({ launch }) => {
  const app = await launch();
  const window = new HopwatchWindow(await app.window());
  const local = await app.webhookUrl();
  const line = await NetworkLine.open(Number(new URL(local).port));
  const address = `http://127.0.0.1:${line.port}`;
  await window.open('Settings');
  const section = window.page.getByRole('region', { name: 'Public address' });
  await section.getByLabel('How HireHop reaches this computer').selectOption('own');
  await section.getByLabel('Address', { exact: true }).fill('nonsense');
  await section.getByRole('button', { name: 'Save public address' }).click();
  await expect(section.getByRole('alert')).toContainText('Write a public address like https://hooks.example.com');
  await section.getByLabel('Address', { exact: true }).fill(address);
  await section.getByRole('button', { name: 'Save public address' }).click();
  await expect(section.getByTestId('exposure')).toContainText('Healthy');
  await expect(section.getByTestId('exposure')).toContainText('Open to the internet since');
  await expect(window.webhookUrl).toContainText(`${address}/hooks/`);
  expect((await app.post(statusMessage(1))).status).toBe(200);
  expect((await window.ask((bridge) => bridge.getState())).events).toBe(1);
  await window.page.getByRole('button', { name: 'Check the connection' }).click();
  await expect(window.page.getByTestId('findings')).toContainText('and answers.', { timeout: 20_000 });
  await section.getByRole('button', { name: 'Stop using it' }).click();
  await expect(section.getByTestId('exposure')).toContainText('Off');
  await expect(window.webhookUrl).toContainText(local);
  await line.close();
});

test('the public address is taken down and put up again from the tray, and all that is said of it is in the user’s language', async ({
  launch,
  trayHost,
  dataFolder,
}) => {
  const port = await freePort();
  const line = await NetworkLine.open(port);
  const before = await Service.open({ dataFolder, program: 'A test' });
  await before.keepSettings({ port, language: 'fr', publicAddress: { kind: 'own', url: `http://127.0.0.1:${line.port}` } });
  await before.stop();
  const app = await launch();
  const window = new HopwatchWindow(await app.window());
  const tray = await trayHost.nextItem();
  await window.page.getByRole('navigation').getByText('Réglages', { exact: true }).click();
  const section = window.page.getByRole('region', { name: 'Adresse publique' });
  await expect(section.getByTestId('exposure')).toContainText('fonctionne : un message de test est arrivé', { timeout: 20_000 });
  await window.page.getByRole('button', { name: 'Vérifier la connexion' }).click();
  await expect(window.page.getByTestId('findings')).toContainText('et répond.', { timeout: 20_000 });
  await section.scrollIntoViewIfNeeded();
  await window.shoot('public-address-in-french');
  await tray.click('Ne plus utiliser l’adresse publique');
  await expect(section.getByTestId('exposure')).toContainText('Désactivée');
  await tray.waitForMenu((menu) => menu.some(({ label }) => label === 'Utiliser à nouveau l’adresse publique'));
  await tray.click('Utiliser à nouveau l’adresse publique');
  await expect(section.getByTestId('exposure')).toContainText('Opérationnelle', { timeout: 20_000 });
  await line.close();
});

test('a server is asked about at first, its address is read, and a new one is told loudly until it is copied', async ({
  launch,
  dataFolder,
  notifications,
  trayHost,
}) => {
  const provider = await TunnelProvider.start(['a1.localhost tunneled with tls termination, https://a1.localhost:1']);
  const service = await Service.open({ dataFolder, program: 'A test' });
  await service.keepSettings({ publicAddress: { ...provider.setting, hostKey: null } });
  await service.stop();
  const app = await launch();
  const window = new HopwatchWindow(await app.window());
  await expect(window.problemBanner).toContainText('doesn’t know the server 127.0.0.1 yet');
  await expect(window.problemBanner).toContainText(provider.setting.hostKey ?? '');
  await window.page.getByRole('button', { name: 'Accept this key' }).click();
  await window.open('Settings');
  await expect(window.webhookUrl).toContainText('https://a1.localhost:1/hooks/');
  // Nobody answers there: that is told, too, and the tray shows it.
  await expect(window.problemBanner).toContainText('The public address can’t be reached', { timeout: 30_000 });
  await (await trayHost.nextItem()).waitForTooltip((text) => text.includes('can’t reach this computer'));
  provider.print('b2.localhost tunneled with tls termination, https://b2.localhost:1');
  const changed = window.problemBanner.filter({ hasText: 'The public address has changed' });
  await expect(changed).toContainText('https://b2.localhost:1');
  await expect.poll(() => notifications.notifications.map(({ summary }) => summary).join()).toContain('The public address has changed');
  await changed.getByRole('button', { name: 'Copy the new webhook URL' }).click();
  await expect(changed).toHaveCount(0);
  expect(await app.app.evaluate(({ clipboard }) => clipboard.readText())).toContain('https://b2.localhost:1/hooks/');
  await app.quit();
  await provider.stop();
});

test('after a sleep the address is checked, and the history says from when to when nothing could arrive', async ({
  launch,
  notifications,
}) => {
  const app = await launch();
  const window = new HopwatchWindow(await app.window());
  const line = await NetworkLine.open(Number(new URL(await app.webhookUrl()).port));
  const url = `http://127.0.0.1:${line.port}`;
  await window.page.evaluate(
    (address) =>
      (globalThis as unknown as { hopwatch: { changeSettings: (change: object) => Promise<unknown> } }).hopwatch.changeSettings({
        publicAddress: { kind: 'own', url: address },
      }),
    url,
  );
  await expect.poll(async () => (await window.ask((bridge) => bridge.getState())).address.state).toBe('healthy');
  await app.app.evaluate(({ powerMonitor }) => {
    powerMonitor.emit('suspend');
    const now = Date.now;
    Date.now = () => now() + 1_800_000;
  });
  await expect.poll(async () => (await window.ask((bridge) => bridge.getState())).address.state).toBe('degraded');
  await app.app.evaluate(({ powerMonitor }) => powerMonitor.emit('resume'));
  await expect(window.row('Messages may be missing')).toContainText('Nothing could arrive');
  await expect(window.row('Messages may be missing')).toContainText('this computer was asleep');
  await expect.poll(async () => (await window.ask((bridge) => bridge.getState())).address.state).toBe('healthy');
  expect((await window.ask((bridge) => bridge.getState())).unread).toBe(1);
  expect(notifications.notifications).toEqual([]);
  await line.close();
});
