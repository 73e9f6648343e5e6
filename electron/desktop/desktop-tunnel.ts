import type { Finding } from '../../shared/address/finding.ts';
import type { AddressState } from '../../shared/address/status.ts';
import { examine } from '../doctor/doctor.ts';
import type { Service } from '../service/service.ts';
import { toAddressState } from '../status/address-state.ts';
import { StatusFile } from '../status/status-file.ts';
import { appProgram } from '../storage/folder-lock.ts';
import type { TimeWatch } from '../time/time-watch.ts';
import { PublicAddress } from '../tunnel/public-address.ts';
import type { DesktopSystem } from './system.ts';

export interface DesktopTunnelOptions {
  readonly service: Service;
  readonly system: DesktopSystem;
  /** Where the built programs are. */
  readonly programFolder: string;
  readonly time: TimeWatch;
}

/** The public address in the desktop app: it follows the computer's sleep, and tells the window through the service's changes. */
export class DesktopTunnel {
  readonly #service: Service;
  readonly #system: DesktopSystem;
  readonly #address: PublicAddress;
  readonly #statusFile: StatusFile;

  constructor({ service, system, programFolder, time }: DesktopTunnelOptions) {
    this.#service = service;
    this.#system = system;
    this.#address = new PublicAddress({ service, programFolder, time });
    this.#statusFile = new StatusFile(service, this.#address, appProgram);
  }

  start(): void {
    this.#address.on('changed', () => this.#service.emit('changed'));
    this.#address.start();
    this.#statusFile.start();
  }

  get state(): AddressState {
    return toAddressState(this.#service, this.#address);
  }

  /** The user has the webhook URL in hand: the address is no news any more. */
  async urlCopied(): Promise<void> {
    await this.#address.acknowledgeUrl();
  }

  /** Sends a test message round now, or tries again to make the tunnel. */
  check(): Promise<void> {
    return this.#address.lookNow();
  }

  /** Looks at everything that may keep messages from arriving. */
  examine(): Promise<Finding[]> {
    const { dataFolder, settings } = this.#service;
    const { status } = this.#statusFile;
    return examine({ dataFolder, status, baseUrl: settings.baseUrl, notifications: this.#system.canNotify(), offline: false });
  }

  async stop(): Promise<void> {
    await this.#statusFile.stop();
    await this.#address.stop();
  }
}
