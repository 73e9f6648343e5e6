import { timingSafeEqual } from 'node:crypto';

/** The secrets of the webhook URL: the one in force, and former ones that go on for a time. */
export interface HookSecrets {
  readonly token: string;
  /** `until`: ISO 8601 UTC. */
  readonly formerTokens: readonly { readonly token: string; readonly until: string }[];
}

/** Whether a path is the hook's, by the secret in force or by a former one that still holds. */
export type HookMatch = 'current' | 'former' | null;

interface Known {
  readonly bytes: Buffer;
  /** Unix time in milliseconds; null: for good. */
  readonly until: number | null;
}

const prefix = '/hooks/';

/** The last part of `/hooks/SECRET`, with or without a slash or a query behind it; null when it's another path. */
function secretIn(url: string): string | null {
  if (!url.startsWith(prefix)) return null;
  const query = url.indexOf('?');
  const end = query === -1 ? url.length : query;
  return url.slice(prefix.length, url.charCodeAt(end - 1) === 0x2f ? end - 1 : end);
}

/** Knows the hook's path. Only the very text is it: nothing is decoded, and no `..` resolved. */
export class HookPath {
  readonly #secrets: () => HookSecrets;
  readonly #now: () => number;
  /** What `#known` was made of: settings are replaced, never changed in place. */
  #source: HookSecrets | null = null;
  #known: readonly Known[] = [];

  /** `now`: Unix time in milliseconds. */
  constructor(secrets: () => HookSecrets, now: () => number) {
    this.#secrets = secrets;
    this.#now = now;
  }

  #all(): readonly Known[] {
    const secrets = this.#secrets();
    if (secrets !== this.#source) {
      this.#source = secrets;
      this.#known = [
        { bytes: Buffer.from(secrets.token), until: null },
        ...secrets.formerTokens.map(({ token, until }) => ({ bytes: Buffer.from(token), until: Date.parse(until) })),
      ];
    }
    return this.#known;
  }

  /** Takes the request's URL as it came. The comparison tells nothing by its time but the secret's length, which is none. */
  match(url: string): HookMatch {
    const given = secretIn(url);
    if (given === null) return null;
    const bytes = Buffer.from(given);
    let found: HookMatch = null;
    // All are compared, whichever it is.
    for (const known of this.#all()) {
      const same = bytes.length === known.bytes.length && timingSafeEqual(bytes, known.bytes);
      if (same && known.until === null) found = 'current';
      else if (same && known.until !== null && known.until > this.#now()) found ??= 'former';
    }
    return found;
  }
}
