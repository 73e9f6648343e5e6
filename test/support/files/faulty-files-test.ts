import { test as base } from '../node-test.ts';
import { FaultyFiles } from './faulty-files.ts';

export { expect } from '../node-test.ts';

/** A test with a folder of its own, whose files can be watched and be made to fail. */
export const test = base.extend<{ files: FaultyFiles }>({
  files: async ({ folder }, use) => {
    const files = new FaultyFiles(folder);
    await use(files);
    files.mend();
    files.uninstall();
  },
});
