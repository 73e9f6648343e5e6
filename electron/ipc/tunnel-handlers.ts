import { HopwatchError } from '../../shared/errors.ts';
import type { DesktopTunnel } from '../desktop/desktop-tunnel.ts';
import type { Service } from '../service/service.ts';
import { answer } from './answer.ts';
import type { Handlers } from './register.ts';

/** The answers to what the window asks about the public address. */
export function makeTunnelHandlers(
  service: Service,
  tunnel: DesktopTunnel,
  copy: (text: string) => void,
): Pick<Handlers, 'checkAddress' | 'copyWebhookUrl' | 'examine'> {
  return {
    checkAddress: () => tunnel.check(),
    examine: () => tunnel.examine(),
    copyWebhookUrl: () =>
      answer(async () => {
        if (service.urls.current === null) throw new HopwatchError('listener-failed', { reason: { say: 'error.reason.noPort' } });
        copy(service.urls.current);
        await tunnel.urlCopied();
      }),
  };
}
