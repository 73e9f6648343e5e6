import type { ClickTarget } from '../../electron/notify/notification-writer.ts';
import { Notifier } from '../../electron/notify/notifier.ts';
import { Service } from '../../electron/service/service.ts';
import { languageInForce } from '../../electron/settings/language-in-force.ts';
import { FakeClock } from './fake-clock.ts';
import { post } from './hopwatch-command.ts';
import { exportKey, statusMessage } from './messages.ts';
import { test as base, expect } from './node-test.ts';
import { Screen } from './screen.ts';

export { expect } from './node-test.ts';

interface Desk {
  readonly service: Service;
  readonly clock: FakeClock;
  readonly screen: Screen;
  readonly targets: ClickTarget[];
  readonly jobs: number[];
  readonly locked: { value: boolean };
  /** Posts status messages to the real listener; resolves when all are recorded. */
  readonly receive: (count: number, overrides?: Readonly<Record<string, unknown>>) => Promise<void>;
  /** Tells the notifier what a time watch does. */
  readonly timeChanged: () => void;
  /** Ends the notifier and starts another, as a restart does. */
  readonly restart: () => Promise<void>;
}

let number = 0;

export const test = base.extend<{ now: string; desk: Desk }>({
  now: ['2026-06-12T12:00:00Z', { option: true }],
  desk: async ({ folder, now }, use) => {
    const service = await Service.open({ dataFolder: folder, program: 'A test', port: 0 });
    await service.keepSettings({ exportKey });
    await service.start();
    const clock = new FakeClock(now);
    const screen = new Screen();
    const targets: ClickTarget[] = [];
    const jobs: number[] = [];
    const locked = { value: false };
    const options = {
      service,
      presenter: screen,
      language: languageInForce(() => service.settings.language, []),
      clock,
      timeZone: () => 'Europe/London',
      isLocked: () => locked.value,
      open: (target: ClickTarget) => targets.push(target),
      openJob: (job: number) => jobs.push(job),
      openCursor: () => service.openCursor('notify', 0),
    };
    let notifier = new Notifier(options);
    await notifier.start();
    await use({
      service,
      clock,
      screen,
      targets,
      jobs,
      locked,
      receive: async (count, overrides = {}) => {
        for (let n = 0; n < count; n += 1) {
          number += 1;
          expect((await post(service.urls.current ?? '', statusMessage(number, overrides))).status).toBe(200);
        }
      },
      timeChanged: () => notifier.timeChanged(),
      restart: async () => {
        notifier.stop();
        notifier = new Notifier(options);
        await notifier.start();
      },
    });
    notifier.stop();
    await service.stop();
  },
});
