import type { AddressState } from '../../shared/address/status.ts';
import { isoTimeOrNull } from '../../shared/iso-time.ts';
import type { Service } from '../service/service.ts';
import type { PublicAddress } from '../tunnel/public-address.ts';

/** The public address in the form in which it's shown: no secrets in it. */
export function toAddressState(service: Service, address: PublicAddress): AddressState {
  const { since, checkedAt, ...status } = address.status;
  return {
    ...status,
    exposed: service.settings.exposed,
    since: isoTimeOrNull(since),
    checkedAt: isoTimeOrNull(checkedAt),
    hasSshPassphrase: service.secrets.sshPassphrase !== null,
    hasNgrokToken: service.secrets.ngrokToken !== null,
  };
}
