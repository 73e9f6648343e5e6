import { joinHookPath } from '../../shared/address/public-address.ts';
import { largest } from '../../shared/lists.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import { newToken } from '../settings/stored-settings.ts';
import type { FolderWrites } from './folder-writes.ts';

export interface WebhookUrlsOptions {
  readonly settings: SettingsStore;
  readonly writes: FolderWrites;
  /** The address that is listened on. */
  readonly host: string;
  /** The port that is or would be listened on; null until one is chosen. */
  readonly port: () => number | null;
  /** Called when a URL changed. */
  readonly onChanged: () => void;
}

/** The URLs that HireHop may post to: the one in force, on this computer and at the public address, and former ones. */
export class WebhookUrls {
  readonly #options: WebhookUrlsOptions;
  #publicUrl: string | null = null;
  #formerUsedAt: number | null = null;

  constructor(options: WebhookUrlsOptions) {
    this.#options = options;
  }

  get #token(): string {
    return this.#options.settings.value.token;
  }

  /** The webhook URL to give to HireHop: at the public address when there is one. Null until a port is chosen. */
  get current(): string | null {
    return this.of(this.#token);
  }

  /** Returns what the webhook URL would be with this secret; null until a port is chosen. */
  of(token: string): string | null {
    return this.#publicUrl === null ? this.#localOf(token) : joinHookPath(this.#publicUrl, token);
  }

  /** The webhook URL on this computer; null until a port is chosen. */
  get local(): string | null {
    return this.#localOf(this.#token);
  }

  #localOf(token: string): string | null {
    const { host, port } = this.#options;
    const number = port();
    return number === null ? null : `http://${host.includes(':') ? `[${host}]` : host}:${number}/hooks/${token}`;
  }

  /** The public address without the hook's path; null when there is none, or it isn't known yet. */
  get publicUrl(): string | null {
    return this.#publicUrl;
  }

  /** Takes note of the public address that leads here now, without the hook's path; null when none does. */
  setPublicUrl(url: string | null): void {
    if (url === this.#publicUrl) return;
    this.#publicUrl = url;
    this.#options.onChanged();
  }

  /** Until when the last of the former webhook URLs works, in Unix milliseconds; null when none does. */
  get formerUntil(): number | null {
    const last = largest(this.#options.settings.value.formerTokens.map(({ until }) => Date.parse(until)));
    return last > Date.now() ? last : null;
  }

  /** When a message last came by a former webhook URL, in Unix milliseconds; null if none did since the start. */
  get formerUsedAt(): number | null {
    return this.#formerUsedAt;
  }

  /** Takes note that a message has come by a former webhook URL. */
  formerUsed(): void {
    this.#formerUsedAt = Date.now();
  }

  /**
   * Makes a new webhook URL; the old one works for so many hours more, 0 ends it and all former ones at once. Resolves with true
   * when it is on disk and in force. `show` is given the new secret before anything is changed; where it resolves with false
   * or rejects, nothing is. Rejects with `storage-failed` or `disk-full`; then the old one stays.
   */
  async renew(keepOldHours: number, show?: (token: string) => Promise<boolean>): Promise<boolean> {
    const { settings, writes, onChanged } = this.#options;
    const token = newToken();
    if (show !== undefined && !(await show(token))) return false;
    const now = Date.now();
    await writes.inPlace(() => settings.renewToken(token, now, now + keepOldHours * 3_600_000));
    this.#formerUsedAt = null;
    onChanged();
    return true;
  }

  /** Ends all former webhook URLs at once. Rejects as `renew` does. */
  async endFormer(): Promise<void> {
    const { settings, writes, onChanged } = this.#options;
    await writes.inPlace(() => settings.endFormerTokens());
    onChanged();
  }
}
