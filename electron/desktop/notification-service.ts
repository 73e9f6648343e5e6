import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { fullCapabilities, type NotificationCapabilities } from '../../shared/rules/notify.ts';

/** How long a service may take to answer, in milliseconds: what is to be shown waits for it. */
const answerMs = 2_000;
/** An answer holds for so long, in milliseconds: a desktop's service may be replaced by another. */
const holdsMs = 600_000;
/** A service that did not answer is asked again after so long, in milliseconds: at login it may come after Hopwatch. */
const askAgainMs = 5_000;

const name = 'org.freedesktop.Notifications';
const path = '/org/freedesktop/Notifications';
const method = `${name}.GetCapabilities`;

/** The programs that can ask: one of them comes with every desktop that speaks D-Bus. */
const askers: readonly (readonly [string, readonly string[]])[] = [
  ['gdbus', ['call', '--session', '--dest', name, '--object-path', path, '--method', method]],
  ['dbus-send', ['--session', '--print-reply', `--dest=${name}`, path, method]],
  ['busctl', ['--user', 'call', name, path, name, 'GetCapabilities']],
];

/**
 * Asks the desktop's notification service what it can show; null when nobody answers. Never rejects. Source: Desktop
 * Notifications Specification, "GetCapabilities".
 */
async function askCapabilities(): Promise<NotificationCapabilities | null> {
  for (const [program, args] of askers) {
    try {
      const { stdout } = await promisify(execFile)(program, args, { timeout: answerMs });
      // Each prints the list in its own way, its words in quotes.
      const words = new Set([...stdout.matchAll(/["']([a-z\d.-]+)["']/gi)].map(([, word]) => word));
      return { body: words.has('body'), markup: words.has('body-markup') };
    } catch {
      // It is not installed, or nobody answered: the next one may know better.
    }
  }
  return null;
}

/** Knows what the notification service of a Linux desktop can show, and asks it now and again. */
export class NotificationService {
  #known: NotificationCapabilities | null = null;
  /** On the monotonic clock. */
  #askedAt = Number.NEGATIVE_INFINITY;
  #asking: Promise<void> | null = null;

  /** Runs something with what the service can show: at once when that is known, else when it has answered or did not. */
  async whenKnown(run: (capabilities: NotificationCapabilities) => void): Promise<void> {
    const age = performance.now() - this.#askedAt;
    if (this.#asking === null && age > (this.#known === null ? askAgainMs : holdsMs)) this.#asking = this.#ask();
    if (this.#known === null) await this.#asking;
    run(this.#known ?? fullCapabilities);
  }

  async #ask(): Promise<void> {
    this.#known = (await askCapabilities()) ?? this.#known;
    this.#askedAt = performance.now();
    this.#asking = null;
  }
}
