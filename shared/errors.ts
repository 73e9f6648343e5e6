import { type Detail, type Details, detailValues, type Phrase, unsaid } from './detail.ts';
import { english, type Language } from './locales/language.ts';

/**
 * Every failure that a user can meet: what happened, what it means, what to do next. Tray, banner, dialog and the command's
 * stderr all speak from here; the words are in the catalogues of languages, as `error.CODE.title`, `.meaning` and `.action`.
 */

/** What an error says to a person. `title` is one line without a full stop. */
export interface ErrorText {
  readonly title: string;
  readonly meaning: string;
  readonly action: string;
}

const reason: Phrase = { say: 'error.unknown.reason' };
const hint: Phrase = { say: 'error.unknown.hint' };
const name = unsaid;

/** The errors, each with the details that its words take and what is said for one that is missing. */
const catalogue = {
  'port-taken': { port: name },
  'port-denied': { port: name },
  'host-unavailable': { host: name },
  'listener-failed': { reason },
  'folder-locked': { holder: { say: 'error.holder.any' }, folder: name },
  /** `file`: the lock, for whoever knows that its holder is gone. */
  'folder-locked-elsewhere': { holder: { say: 'error.holder.any' }, folder: name, file: name },
  'folder-unusable': { folder: name, reason },
  'folder-missing': { folder: name },
  'folder-parent-missing': { folder: name, where: name },
  /** `where`: a name in it that could be used instead. */
  'folder-shared': { folder: name, where: name },
  /** Told while it runs: the folder, or a file in use, isn't what it was. */
  'folder-vanished': { folder: name },
  'folder-taken': { folder: name },
  'files-vanished': { names: name },
  /** `seen`: when the folder was last in use. */
  'data-missing': { folder: name, seen: name },
  'data-newer': { file: name, found: name, known: name },
  'disk-full': { folder: name },
  'storage-failed': { folder: name, reason },
  /** `address`: `right` when they came to the webhook URL. */
  'request-flood': { what: name, address: 'wrong' },
  'history-damaged': { lines: 0, where: name },
  'change-failed': { folder: name, reason },
  'deletions-restored': { file: name },
  'deletions-lost': { file: name },
  'erasure-failed': { folder: name, reason },
  'quarantine-damaged': { lines: 0, where: name },
  'quarantine-unusable': { folder: name, reason },
  'settings-restored': { file: name },
  /** `names`: of what has its default now; `count`: how many they are; `kept`: where the file as it was is. */
  'settings-mended': { file: name, names: name, count: 1, kept: name },
  'settings-lost': { file: name },
  'export-failed': { file: name, reason },
  'import-failed': { file: name, reason },
  'output-failed': { reason },
  'bad-setting': { name, reason: { say: 'check.invalid' }, hint },
  'event-missing': {},
  'link-refused': { address: name },
  'tunnel-lost': { reason },
  'address-unreachable': { url: name, reason },
  'address-refused': { url: name, status: name },
  'address-elsewhere': { url: name },
  'address-changed': { url: name, before: name },
  /** `address`: what was restored, as it would be typed. */
  'address-restored': { address: name },
  'ssh-host-unknown': { host: name, fingerprint: name },
  'ssh-host-changed': { host: name, fingerprint: name, known: name },
  'ssh-key-unusable': { file: name, reason },
  'ssh-refused': { host: name, user: name },
  'ssh-port-held': { host: name, port: name },
  'ssh-no-address': { host: name },
  'ngrok-missing': { folder: name },
  'ngrok-token': { reason },
  'cloudflared-missing': { where: { say: 'error.where.path' } },
  /** `report`: the file of the crash report, if there is one. */
  'ended-badly': { startedAt: name, report: 'none' },
  'update-failed': { version: name, reason },
  'file-not-opened': { file: name, reason },
  usage: { problem: { say: 'error.unexpected.title' }, hint },
  unexpected: { reason },
  'backup-failed': { file: name, reason },
  'not-a-backup': { file: name },
  'backup-damaged': { file: name, reason },
  'backup-newer': { file: name, found: name, known: name },
  'restore-occupied': { folder: name, holds: name },
  'restore-failed': { file: name, folder: name, reason },
} satisfies Record<string, Details>;

/** The name of an error in the catalogue. */
export type ErrorCode = keyof typeof catalogue;

/** All error codes, for run-time checks. */
export const errorCodes = Object.keys(catalogue) as [ErrorCode, ...ErrorCode[]];

/** An error as data: it can be stored, compared and sent to the window. */
export interface Problem {
  readonly code: ErrorCode;
  readonly details: Details;
}

/** Puts a problem into words. A detail that is missing, as in one that another version told, is said to be unknown. */
export function describeProblem({ code, details }: Problem, language: Language = english): ErrorText {
  const { say } = language;
  const values = detailValues({ ...catalogue[code], ...details }, language);
  return {
    title: say(`error.${code}.title`, values),
    meaning: code === 'usage' ? '' : say(`error.${code}.meaning`, values),
    action: say(`error.${code}.action`, values),
  };
}

/** An error of the catalogue, thrown. Its `message` is the whole English text in one paragraph, without a stack, for logs. */
export class HopwatchError extends Error implements Problem {
  override readonly name = 'HopwatchError';
  readonly code: ErrorCode;
  readonly details: Details;

  constructor(code: ErrorCode, details: Details = {}, options?: { cause?: unknown }) {
    const { title, meaning, action } = describeProblem({ code, details });
    super([`${title}.`, meaning, action].filter(Boolean).join(' '), options);
    this.code = code;
    this.details = details;
  }

  /** The error as plain data. */
  get problem(): Problem {
    return { code: this.code, details: this.details };
  }
}

/** Gives any thrown value as an error of the catalogue; what is not one becomes `unexpected`. */
export function asHopwatchError(thrown: unknown): HopwatchError {
  if (thrown instanceof HopwatchError) return thrown;
  const said: Detail = thrown instanceof Error ? thrown.message : String(thrown);
  return new HopwatchError('unexpected', { reason: said }, { cause: thrown });
}
