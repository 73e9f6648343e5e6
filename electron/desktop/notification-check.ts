import type { Finding } from '../../shared/address/finding.ts';
import type { Language } from '../../shared/locales/language.ts';
import type { NotificationSystem } from './system.ts';

/** The systems whose settings can be told how to find. */
type KnownSystem = 'linux' | 'darwin' | 'win32';
const isKnown = (platform: string): platform is KnownSystem => ['linux', 'darwin', 'win32'].includes(platform);

/**
 * Shows a notification to see whether this desktop takes it, and says how to mend it where it doesn't. That a desktop takes one
 * does not mean that the user sees it: it may be told not to disturb, so that is said, too.
 */
export async function checkNotifications(notifier: NotificationSystem, { say }: Language): Promise<Finding> {
  const result = await notifier.probe({ title: say('rules.check.title'), body: say('rules.check.body') });
  const system = isKnown(process.platform) ? process.platform : 'linux';
  const isTaken = result === 'shown';
  return {
    state: isTaken ? 'good' : result === 'unanswered' ? 'unknown' : 'bad',
    about: 'notifications',
    url: null,
    found: { say: `rules.check.found.${result}` },
    action: { say: isTaken ? `rules.check.unseen.${system}` : `rules.check.mend.${system}` },
  };
}
