import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Notifier } from '../../electron/notify/notifier.ts';
import { languageInForce } from '../../electron/settings/language-in-force.ts';
import { FakeClock } from '../support/fake-clock.ts';
import { ListeningCommand, post } from '../support/hopwatch-command.ts';
import { statusMessage } from '../support/messages.ts';
import { Screen } from '../support/screen.ts';
import { expect, test } from '../support/service-test.ts';
import { hang } from '../support/slow-senders.ts';

/** Loaded before the program: what is asked of the network fails, and what is done every some seconds is done at once. */
const brokenNetwork = `
const os = require('node:os');
os.networkInterfaces = () => {
  throw Object.assign(new Error('uv_interface_addresses returned Unknown system error 97'), { code: 'ERR_SYSTEM_ERROR', syscall: 'uv_interface_addresses' });
};
const { setInterval } = globalThis;
globalThis.setInterval = (run, ms, ...rest) => setInterval(run, ms / 1000, ...rest);
`;

const logged = async (data: string, words: string): Promise<number> =>
  (await readFile(join(data, 'hopwatch.log'), 'utf8').catch(() => '')).split(words).length - 1;

test('a network that can not be looked at ends nothing, and is logged once', async ({ folder }) => {
  const preload = join(folder, 'broken.cjs');
  await writeFile(preload, brokenNetwork);
  const data = join(folder, 'data');
  const command = await ListeningCommand.start(['--data', data, '--port', '0'], { NODE_OPTIONS: `--require ${preload}` });
  await expect.poll(() => logged(data, 'looking at the network'), { timeout: 30_000 }).toBe(1);
  // Some hundred looks later.
  for (let number = 1; number <= 50; number += 1) expect((await post(command.url, statusMessage(number))).status).toBe(200);
  expect(await logged(data, 'looking at the network')).toBe(1);
  expect(await command.end()).toBe(0);
});

test('more idle connections than descriptors keep no event away', async ({ folder }) => {
  test.skip(process.platform === 'win32', 'There is no limit of descriptors on Windows.');
  const command = await ListeningCommand.start(['--data', join(folder, 'data'), '--port', '0'], {}, 256);
  const idle = await hang(command.url, 600);
  for (let number = 1; number <= 20; number += 1) expect((await post(command.url, statusMessage(number))).status).toBe(200);
  for (const socket of idle) socket.destroy();
  expect(await command.end()).toBe(0);
});

for (const timeZone of ['Etc/Unknown', '', 'Not/Azone']) {
  test(`quiet hours in the time zone “${timeZone}” hold, and events are recorded`, async ({ service, url }) => {
    await service.keepSettings({ quietHours: [{ day: 5, from: '11:00', to: '13:00' }] });
    const screen = new Screen();
    const clock = new FakeClock('2026-06-12T12:00:00Z');
    const options = {
      service,
      presenter: screen,
      language: languageInForce(() => service.settings.language, []),
      clock,
      timeZone: () => timeZone,
      isLocked: () => false,
    };
    const notifier = new Notifier({ ...options, open: () => undefined, openJob: () => undefined });
    await notifier.start();
    expect((await post(url, statusMessage(1))).status).toBe(200);
    clock.pass(1_000);
    expect(screen.shown).toEqual([]);
    clock.pass(3_600_000);
    expect(screen.shown).toHaveLength(1);
    notifier.stop();
  });
}

test('a desktop that can not show one notification is shown the next', async ({ service, url }) => {
  const screen = new Screen();
  const clock = new FakeClock('2026-06-12T12:00:00Z');
  let fails = true;
  const presenter = {
    show: (request: Parameters<Screen['show']>[0]) => {
      if (fails) throw new Error('The notification server has gone.');
      return screen.show(request);
    },
  };
  const options = {
    service,
    presenter,
    language: languageInForce(() => service.settings.language, []),
    clock,
    timeZone: () => 'UTC',
    isLocked: () => false,
  };
  const notifier = new Notifier({ ...options, open: () => undefined, openJob: () => undefined });
  await notifier.start();
  for (const number of [1, 2]) {
    expect((await post(url, statusMessage(number))).status).toBe(200);
    clock.pass(1_000);
    fails = false;
  }
  expect(screen.shown).toHaveLength(1);
  notifier.stop();
});
