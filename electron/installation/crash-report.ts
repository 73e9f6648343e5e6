import { homedir } from 'node:os';

export interface CrashFacts {
  readonly version: string;
  readonly electron: string;
  readonly system: string;
  readonly at: Date;
  readonly upSeconds: number;
  /** Never to stand in a report: the secret part of the webhook URL. */
  readonly secrets: readonly string[];
}

/** What a crash report says: enough to find the fault, and nothing of the user's events, secrets or name. */
export function crashReport(thrown: unknown, facts: CrashFacts): string {
  const words = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  const hide = (text: string, secret: string): string => (secret === '' ? text : text.replaceAll(secret, '…'));
  const clean = [homedir(), ...facts.secrets].reduce(hide, words);
  return [
    'Hopwatch ended because of a fault of its own. This report is on this computer only: Hopwatch sends it to nobody.',
    'If you want the fault mended, read it and send it to the authors of Hopwatch.',
    '',
    `Hopwatch ${facts.version}, Electron ${facts.electron}, ${facts.system}`,
    `At ${facts.at.toISOString()}, ${facts.upSeconds} seconds after the start`,
    '',
    clean,
    '',
  ].join('\n');
}
