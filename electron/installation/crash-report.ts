import { homedir } from 'node:os';
import { english, type Language } from '../../shared/locales/language.ts';
import { hideKeys } from '../intake/hide-keys.ts';

export interface CrashFacts {
  readonly version: string;
  readonly electron: string;
  readonly system: string;
  readonly at: Date;
  readonly upSeconds: number;
  /** Never to stand in a report: the secret part of the webhook URL. */
  readonly secrets: readonly string[];
  /** In which the user is told what this is; the rest is for whoever mends the fault. */
  readonly language?: Language;
}

/** What a crash report says: enough to find the fault, and nothing of the user's events, secrets or name. */
export function crashReport(thrown: unknown, facts: CrashFacts): string {
  const { say } = facts.language ?? english;
  const words = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  const hide = (text: string, secret: string): string => (secret === '' ? text : text.replaceAll(secret, '…'));
  // The message of a JSON.parse that failed quotes what it could not read.
  const clean = [homedir(), ...facts.secrets].reduce(hide, hideKeys(words));
  return [
    say('dialog.report.local'),
    say('dialog.report.send'),
    '',
    `Hopwatch ${facts.version}, Electron ${facts.electron}, ${facts.system}`,
    `At ${facts.at.toISOString()}, ${facts.upSeconds} seconds after the start`,
    '',
    clean,
    '',
  ].join('\n');
}
