import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { SettingOf } from '../../shared/address/public-address.ts';
import { HopwatchError } from '../../shared/errors.ts';
import { letGo, type Provider } from './tunnel.ts';

/** What of `@ngrok/ngrok` is used. */
export interface Ngrok {
  readonly forward: (options: Readonly<Record<string, unknown>>) => Promise<{ url: () => string | null; close: () => Promise<void> }>;
}

export interface NgrokOptions {
  readonly token: string | null;
  /** The folders where the module may be, the last one for the user to put it: it holds a binary for each system, and so is not in the bundle but beside it. */
  readonly folders: readonly [string, ...string[]];
  /** Gives the module; for tests. */
  readonly load?: () => Ngrok | null;
}

function loadNgrok(folders: readonly string[]): Ngrok | null {
  for (const folder of folders) {
    try {
      return createRequire(join(folder, 'here.js'))('@ngrok/ngrok') as Ngrok;
    } catch {
      // Not there, or not for this system: the next place may have it.
    }
  }
  return null;
}

/** Puts ngrok's words into the catalogue's. Source: the messages of @ngrok/ngrok 1.7. */
function ngrokError(error: Error): HopwatchError {
  const { message } = error;
  if (/authtoken|ERR_NGROK_(?:105|107|302|4018)\b|authentication failed/i.test(message)) {
    return new HopwatchError('ngrok-token', { reason: firstLine(message) }, { cause: error });
  }
  if (/failed to connect session/i.test(message)) {
    return new HopwatchError('tunnel-lost', { reason: { say: 'error.reason.ngrokOffline' } }, { cause: error });
  }
  return new HopwatchError(
    'tunnel-lost',
    { reason: { say: 'error.of', values: { what: 'ngrok', reason: firstLine(message) } } },
    { cause: error },
  );
}

const firstLine = (text: string): string => text.split('\n', 1)[0] ?? '';

/** A tunnel by ngrok. After it stands, ngrok's own module mends its connection. */
export function ngrokTunnel({ domain }: SettingOf<'ngrok'>, { token, folders, load }: NgrokOptions): Provider {
  return {
    renewAfterSleep: false,
    connect: async ({ target, signal, onUrl }) => {
      const ngrok = (load ?? (() => loadNgrok(folders)))();
      if (ngrok === null) throw new HopwatchError('ngrok-missing', { folder: folders.at(-1) ?? '' });
      if (token === null) throw new HopwatchError('ngrok-token', { reason: { say: 'error.reason.noToken' } });
      let end: (reason: HopwatchError) => void = () => undefined;
      const ended = new Promise<HopwatchError>((resolve) => {
        end = resolve;
      });
      const listener = await ngrok
        .forward({ addr: `${target.host}:${target.port}`, authtoken: token, ...(domain === null ? {} : { domain }) })
        .catch((error: unknown) => {
          throw ngrokError(error instanceof Error ? error : new Error(String(error)));
        });
      const close = async (): Promise<void> => {
        await listener.close().catch(() => undefined);
        end(letGo());
      };
      if (signal.aborted) {
        await close();
        throw letGo();
      }
      const url = listener.url();
      if (url !== null) onUrl(url);
      return { ended, close };
    },
  };
}
