import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hopwatch, ListeningCommand, post } from '../support/hopwatch-command.ts';
import { statusMessage } from '../support/messages.ts';
import { expect, test } from '../support/node-test.ts';
import { openToOthers } from '../support/open-to-others.ts';

test.skip(process.platform === 'win32', 'Windows has no modes: a profile is closed to others by its lists of access.');

test('whatever the commands write is for its owner alone, even where the system would let others read', async ({ folder }) => {
  const data = join(folder, 'data');
  const before = process.umask(0);
  try {
    await writeFile(join(folder, 'import.ndjson'), `${JSON.stringify(statusMessage(7))}\n`);
    const listening = await ListeningCommand.start(['--data', data]);
    for (const number of [0, 1]) expect((await post(listening.url, statusMessage(number))).status).toBe(200);
    expect((await post(listening.url, 'not JSON')).status).toBeGreaterThanOrEqual(400);
    expect((await hopwatch(['backup', '--data', data, '--out', join(folder, 'copy.hopwatch-backup')])).status).toBe(0);
    expect((await hopwatch(['export', '--data', data, '--format', 'csv', '--out', join(folder, 'events.csv')])).status).toBe(0);
    await listening.end();
    for (const args of [
      ['set', 'notifications', 'off'],
      ['import', join(folder, 'import.ndjson')],
      ['prune', '--keep', '1'],
    ]) {
      expect((await hopwatch([...args, '--data', data])).status).toBe(0);
    }
    expect((await hopwatch(['restore', join(folder, 'copy.hopwatch-backup'), '--data', join(folder, 'restored')])).status).toBe(0);
  } finally {
    process.umask(before);
  }
  // The folder itself too: what Hopwatch made in it is looked at, and what the test wrote is not.
  const open = await openToOthers(folder);
  expect(open).toEqual(['import.ndjson']);
  expect(await openToOthers(data)).toEqual([]);
  expect(await readFile(join(data, 'settings.json'), 'utf8')).toContain('"token"');
});
