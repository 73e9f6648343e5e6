import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from 'playwright/test';

export { expect } from 'playwright/test';

/** A test with a folder of its own, empty at first and removed afterwards. */
export const test = base.extend<{ folder: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright demands a destructured argument.
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'hopwatch-test-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
});
