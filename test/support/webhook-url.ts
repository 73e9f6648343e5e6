import { watch } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import type { AppState, Bridge } from '../../shared/ipc/contract.ts';
import type { StoredSettings } from '../../shared/settings/stored.ts';
import { untilAnswer } from './await-event.ts';

/** The webhook URL as the window shows it; resolves as soon as the app listens, rejects with the problem that it can't. */
export function listeningUrl(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const { hopwatch } = window as unknown as { hopwatch: Bridge };
        const check = ({ listener, problems }: AppState): void => {
          const problem = problems.find(({ code }) => code === 'port-taken' || code === 'listener-failed');
          if (listener.state === 'stopped' && problem !== undefined) {
            unsubscribe();
            reject(new Error(`Hopwatch does not listen: ${JSON.stringify(problem)}`));
          }
          if (listener.state !== 'listening' || listener.url === null) return;
          unsubscribe();
          resolve(listener.url);
        };
        const unsubscribe = hopwatch.onStateChanged(check);
        hopwatch.getState().then(check, reject);
      }),
  );
}

/** The webhook URL that the settings file stands for; resolves as soon as a port is in it, rejects after ten seconds. */
export async function urlFromSettings(dataFolder: string): Promise<string> {
  const watcher = watch(dataFolder);
  const read = async (): Promise<string | undefined> => {
    const text = await readFile(join(dataFolder, 'settings.json'), 'utf8').catch(() => '{}');
    const { port, token } = JSON.parse(text) as Partial<StoredSettings>;
    return port && token ? `http://127.0.0.1:${port}/hooks/${token}` : undefined;
  };
  try {
    return await untilAnswer(watcher, 'change', read, { what: `a port in ${join(dataFolder, 'settings.json')}` });
  } finally {
    watcher.close();
  }
}
