import { join } from 'node:path';
import { DurableFile } from '../../../electron/storage/durable-file.ts';
import { expect, test } from '../../support/files/faulty-files-test.ts';
import { isChange, systemError } from '../../support/files/file-step.ts';

const parse = (value: unknown): number => {
  if (typeof value !== 'number') throw new Error('This is no number.');
  return value;
};

for (const kind of ['before', 'same'] as const) {
  test(`a write that is refused leaves the old content, whichever step fails (backup ${kind})`, async ({ folder, files }) => {
    const path = join(folder, 'value.json');
    const file = new DurableFile(path, parse, kind);
    await file.read();
    await file.write(1);
    await file.write(2);
    files.forget();
    await file.write(3);
    const steps = files.log.length;
    for (let step = 0; step < steps; step += 1) {
      let left = step;
      files.onStep = (changing) => {
        if (!isChange(changing)) return null;
        left -= 1;
        return left === -1 ? { error: systemError('EIO', changing) } : null;
      };
      const wasRefused = await file.write(4).then(
        () => false,
        () => true,
      );
      files.mend();
      const found = await new DurableFile(path, parse, kind).read();
      expect({ step: files.log.at(-1), found }).toEqual({ step: files.log.at(-1), found: wasRefused ? 3 : 4 });
      await file.write(3);
    }
  });

  test(`a first write that is refused leaves nothing (backup ${kind})`, async ({ folder, files }) => {
    const file = new DurableFile(join(folder, 'value.json'), parse, kind);
    await file.read();
    files.fail({ action: 'sync', path: /^\.$/ }, { code: 'EIO' });
    await expect(file.write(1)).rejects.toMatchObject({ code: 'EIO' });
    const again = new DurableFile(join(folder, 'value.json'), parse, kind);
    expect(await again.read()).toBe(null);
    expect(again.found).toBe('absent');
  });
}

test('a first write that is cut short looks like no loss', async ({ folder, files }) => {
  const path = join(folder, 'value.json');
  const file = new DurableFile(path, parse, 'same');
  await file.read();
  const held = files.hold({ action: 'rename', path: /bak/ });
  const writing = file.write(1);
  await held.reached;
  const found = new DurableFile(path, parse, 'same');
  expect(await found.read()).toBe(1);
  expect(found.found).toBe('whole');
  held.release();
  await writing;
});
