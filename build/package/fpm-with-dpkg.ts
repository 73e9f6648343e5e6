import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runMain } from '../build-app.ts';
import { makeDebianArchive } from './debian-archive.ts';
import { readFpmCall } from './fpm-call.ts';

/** Stands in for fpm where that can't be fetched: takes its arguments and makes the .deb with dpkg-deb. */
await runMain(async () => {
  const root = await mkdtemp(join(tmpdir(), 'hopwatch-deb-'));
  try {
    await makeDebianArchive(readFpmCall(process.argv.slice(2)), root);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
  return 0;
});
