import type { PublicAddressSetting } from '../../shared/address/public-address.ts';
import type { StoredSecrets } from '../settings/secrets.ts';
import { cloudflaredTunnel } from './cloudflared-tunnel.ts';
import { ngrokTunnel } from './ngrok-tunnel.ts';
import { ownAddress } from './own-address.ts';
import { sshTunnel } from './ssh-tunnel.ts';
import type { Provider } from './tunnel.ts';

/** Makes the provider of a setting; null when there is to be no public address. `folders`: where optional modules may be. */
export function makeProvider(
  setting: PublicAddressSetting,
  secrets: StoredSecrets,
  folders: readonly [string, ...string[]],
): Provider | null {
  switch (setting.kind) {
    case 'off':
      return null;
    case 'own':
      return ownAddress(setting);
    case 'ssh':
      return sshTunnel(setting, { passphrase: secrets.sshPassphrase });
    case 'ngrok':
      return ngrokTunnel(setting, { token: secrets.ngrokToken, folders });
    case 'cloudflared':
      return cloudflaredTunnel(setting);
  }
}
