import { readdir } from 'node:fs/promises';
import { endInOrder, within } from '../../../electron/service/end-in-order.ts';
import { Service } from '../../../electron/service/service.ts';
import { expect, test } from '../../support/files/faulty-files-test.ts';

const open = (dataFolder: string): Promise<Service> => Service.open({ dataFolder, program: 'A test', port: 0 });

test('a step that fails keeps none of the later ones from being done', async () => {
  const done: string[] = [];
  const ending = endInOrder(
    () => Promise.reject(new Error('the first')),
    () => done.push('second'),
    () => {
      throw new Error('the third');
    },
    async () => done.push('fourth'),
  );
  await expect(ending).rejects.toThrow('the first');
  expect(done).toEqual(['second', 'fourth']);
});

test('nobody waits for what does not come to an end', async () => {
  await within(1, new Promise(() => undefined));
  await within(60_000, Promise.resolve());
  await expect(within(60_000, Promise.reject(new Error('in time')))).rejects.toThrow('in time');
});

test('a service whose files can not be closed well lets its port and its folder go all the same', async ({ folder, files }) => {
  const service = await open(folder);
  await service.start();
  files.fail({ action: 'close', path: /history\/000001/ }, { code: 'EIO' });
  await expect(service.stop()).rejects.toMatchObject({ code: 'EIO' });
  await expect(service.stop(), 'stopped once').rejects.toMatchObject({ code: 'EIO' });
  expect(service.listener.isListening).toBe(false);
  expect(await readdir(folder)).not.toContain('lock');
  await (await open(folder)).stop();
});
