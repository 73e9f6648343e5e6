import { Service } from '../../electron/service/service.ts';
import { exportKey } from './messages.ts';
import { test as base } from './node-test.ts';

export { expect } from './node-test.ts';

/** A test with a service of its own: real socket on a free port, real files, the export key set. */
export const test = base.extend<{ service: Service; url: string }>({
  service: async ({ folder }, use) => {
    const service = await Service.open({ dataFolder: folder, program: 'A test', port: 0 });
    await service.keepSettings({ exportKey });
    await service.start();
    await use(service);
    await service.stop();
  },
  url: async ({ service }, use) => {
    await use(service.urls.current ?? '');
  },
});
