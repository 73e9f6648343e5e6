import { join, resolve } from 'node:path';
import { readStartOptions } from '../../../electron/desktop/start-options.ts';
import { desktopDataFolder } from '../../../electron/settings/data-folder.ts';
import { english } from '../../../shared/locales/language.ts';
import { expect, test } from '../../support/node-test.ts';

const read = (...args: string[]): ReturnType<typeof readStartOptions> => readStartOptions(args, english);

test('the app reads --data as the commands do, with a space and with an equals sign', () => {
  for (const args of [
    ['--data', 'trial'],
    ['--data=trial'],
    ['--no-sandbox', '--data', 'trial', '--hidden', '--lang=de'],
    ['hopwatch://event/000000000001', '--data=trial'],
  ]) {
    expect(read(...args)).toMatchObject({ dataFolder: resolve('trial'), userData: join(resolve('trial'), 'desktop') });
  }
  expect(read('--hidden')).toEqual({
    data: undefined,
    dataFolder: desktopDataFolder(),
    userData: join(desktopDataFolder(), '..'),
    hidden: true,
  });
});

test('the app refuses an option of its own that is incomplete, given twice or mistyped', () => {
  for (const [args, words] of [
    [['--data'], /--data needs a value/],
    [['--data='], /--data needs a value/],
    [['--data', ''], /--data needs a value/],
    [['--data', '--hidden'], /--data needs a value/],
    [['--data', 'a', '--data=b'], /--data was given twice/],
    [['--hidden=yes'], /--hidden takes no value/],
    [['--dta=trial'], /no option "--dta=trial"/],
    [['--Data', 'trial'], /no option "--Data"/],
    [['-data', 'trial'], /no option "-data"/],
    [['--hiden'], /no option "--hiden"/],
    [['--hide'], /no option "--hide"/],
  ] as const) {
    expect(() => read(...args), args.join(' ')).toThrow(words);
  }
});

test('the app refuses what no one would take, and leaves the options of Chromium to Chromium', () => {
  for (const given of ['listen', 'trial', './trial', 'https://example.com'])
    expect(() => read(given)).toThrow(`The app takes no "${given}"`);
  for (const given of ['--no-sandbox', '--lang=de', '--disable-gpu', '--ozone-platform=wayland', '--password-store=basic', '-psn_0_123'])
    expect(read(given)).toMatchObject({ hidden: false, data: undefined });
});
