import type { PublicAddressSetting } from '../../shared/address/public-address.ts';
import type { StoredSecrets } from '../../shared/settings/secret.ts';
import { cloudflaredTunnel } from './cloudflared-tunnel.ts';
import type { LeftOver } from './left-over.ts';
import { ngrokTunnel } from './ngrok-tunnel.ts';
import { ownAddress } from './own-address.ts';
import { sshTunnel } from './ssh-tunnel.ts';
import type { Provider } from './tunnel.ts';

/** What providers need of this computer. */
interface Surroundings {
  /** Where optional modules may be. */
  readonly folders: readonly [string, ...string[]];
  /** Where a program that is run is noted. */
  readonly leftOver: LeftOver;
}

/** Makes the provider of a setting; null when there is to be no public address. */
export function makeProvider(setting: PublicAddressSetting, secrets: StoredSecrets, { folders, leftOver }: Surroundings): Provider | null {
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
      return cloudflaredTunnel(setting, { leftOver });
  }
}
