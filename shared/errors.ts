import { type Detail, type Details, detailValues, type Phrase, unsaid } from './detail.ts';
import { english, type Language } from './locales/language.ts';

/**
 * Every failure that a user can meet: what happened, what it means, what to do next. Tray, banner,
 * dialog and the command's stderr all speak from here; the words are in the catalogues of
 * languages, as `error.CODE.title`, `.meaning` and `.action`.
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

/**
 * What an error is about that Hopwatch watches: whoever watches it takes the problem back once that
 * is well again.
 */
export type ErrorSubject = 'listener' | 'address' | 'folder' | 'storage';

/** One error of the catalogue. What is left out doesn't hold for it. */
interface ErrorRow {
  /** What its words need, each with what is said where it is missing. */
  readonly details: Details;
  readonly about?: ErrorSubject;
  /** Only the user can put it right: trying again by itself would change nothing. */
  readonly needsUser?: true;
  /** It happened once and is over: the user dismisses it. The others go when their cause does. */
  readonly dismissible?: true;
  /** Listening on another port may put it right. */
  readonly otherPortHelps?: true;
  /** A command was called the wrong way: it exits with 2 instead of 1. */
  readonly isUsage?: true;
}

/** The errors with all their properties. */
const catalogue = {
  'port-taken': { details: { port: name }, about: 'listener', otherPortHelps: true },
  'port-denied': { details: { port: name }, about: 'listener', otherPortHelps: true },
  'host-unavailable': { details: { host: name }, about: 'listener' },
  'listener-failed': { details: { reason }, about: 'listener' },
  'folder-locked': { details: { holder: { say: 'error.holder.any' }, folder: name } },
  /** `file`: the lock, for whoever knows that its holder is gone. */
  'folder-locked-elsewhere': { details: { holder: { say: 'error.holder.any' }, folder: name, file: name } },
  'folder-unusable': { details: { folder: name, reason } },
  'folder-missing': { details: { folder: name } },
  'folder-parent-missing': { details: { folder: name, where: name } },
  /** `where`: a name in it that could be used instead. */
  'folder-shared': { details: { folder: name, where: name } },
  /** Told while it runs: the folder, or a file in use, isn't what it was. */
  'folder-vanished': { details: { folder: name }, about: 'folder' },
  'folder-taken': { details: { folder: name }, about: 'folder' },
  'files-vanished': { details: { names: name } },
  /** `seen`: when the folder was last in use. */
  'data-missing': { details: { folder: name, seen: name } },
  'data-newer': { details: { file: name, found: name, known: name } },
  'disk-full': { details: { folder: name }, about: 'storage' },
  'storage-failed': { details: { folder: name, reason }, about: 'storage' },
  /** `address`: `right` when they came to the webhook URL. */
  'request-flood': { details: { what: name, address: 'wrong' } },
  'history-damaged': { details: { lines: 0, where: name }, dismissible: true },
  'change-failed': { details: { folder: name, reason } },
  'deletions-restored': { details: { file: name }, dismissible: true },
  'deletions-lost': { details: { file: name }, dismissible: true },
  'erasure-failed': { details: { folder: name, reason }, dismissible: true },
  'quarantine-damaged': { details: { lines: 0, where: name }, dismissible: true },
  'removals-damaged': { details: { file: name }, dismissible: true },
  'quarantine-unusable': { details: { folder: name, reason } },
  'settings-restored': { details: { file: name }, dismissible: true },
  /**
   * `names`: of what has its default now; `count`: how many they are; `kept`: where the file as it
   * was is.
   */
  'settings-mended': { details: { file: name, names: name, count: 1, kept: name }, dismissible: true },
  'settings-lost': { details: { file: name }, dismissible: true },
  'export-failed': { details: { file: name, reason } },
  'import-failed': { details: { file: name, reason } },
  'output-failed': { details: { reason } },
  'bad-setting': { details: { name, reason: { say: 'check.invalid' }, hint }, isUsage: true },
  'event-missing': { details: {} },
  'link-refused': { details: { address: name } },
  'tunnel-lost': { details: { reason }, about: 'address' },
  'address-unreachable': { details: { url: name, reason }, about: 'address' },
  'address-refused': { details: { url: name, status: name }, about: 'address' },
  'address-elsewhere': { details: { url: name }, about: 'address' },
  'address-changed': { details: { url: name, before: name } },
  /** `address`: what was restored, as it would be typed. */
  'address-restored': { details: { address: name } },
  'ssh-host-unknown': { details: { host: name, fingerprint: name }, about: 'address', needsUser: true },
  'ssh-host-changed': { details: { host: name, fingerprint: name, known: name }, about: 'address', needsUser: true },
  'ssh-key-unusable': { details: { file: name, reason }, about: 'address', needsUser: true },
  'ssh-refused': { details: { host: name, user: name }, about: 'address', needsUser: true },
  'ssh-port-held': { details: { host: name, port: name }, about: 'address' },
  'ssh-no-address': { details: { host: name }, about: 'address' },
  'ngrok-missing': { details: { folder: name }, about: 'address', needsUser: true },
  'ngrok-token': { details: { reason }, about: 'address', needsUser: true },
  'cloudflared-missing': { details: { where: { say: 'error.where.path' } }, about: 'address', needsUser: true },
  /** `report`: the file of the crash report, if there is one. */
  'ended-badly': { details: { startedAt: name, report: 'none' }, dismissible: true },
  'update-failed': { details: { version: name, reason } },
  'file-not-opened': { details: { file: name, reason } },
  usage: { details: { problem: { say: 'error.unexpected.title' }, hint }, isUsage: true },
  unexpected: { details: { reason }, needsUser: true },
  'backup-failed': { details: { file: name, reason } },
  'not-a-backup': { details: { file: name } },
  'backup-damaged': { details: { file: name, reason } },
  'backup-newer': { details: { file: name, found: name, known: name } },
  'restore-occupied': { details: { folder: name, holds: name } },
  'restore-failed': { details: { file: name, folder: name, reason } },
} satisfies Record<string, ErrorRow>;

/** The name of an error in the catalogue. */
export type ErrorCode = keyof typeof catalogue;

/** All error codes, for run-time checks. */
export const errorCodes = Object.keys(catalogue) as [ErrorCode, ...ErrorCode[]];

const rowOf = (code: ErrorCode): ErrorRow => catalogue[code];

/** Returns the errors about a subject. */
export const errorsAbout = (subject: ErrorSubject): ErrorCode[] => errorCodes.filter((code) => isAbout(code, subject));

/** Tells whether an error is about a subject. */
export const isAbout = (code: ErrorCode, subject: ErrorSubject): boolean => rowOf(code).about === subject;

/** Tells whether only the user can put an error right. */
export const needsUser = (code: ErrorCode): boolean => rowOf(code).needsUser === true;

/** Tells whether the user may dismiss an error. */
export const isDismissible = (code: ErrorCode): boolean => rowOf(code).dismissible === true;

/** Tells whether listening on another port may put an error right. */
export const otherPortHelps = (code: ErrorCode): boolean => rowOf(code).otherPortHelps === true;

/** Tells whether an error is one of how a command was called. */
export const isUsageError = (code: ErrorCode): boolean => rowOf(code).isUsage === true;

/** An error as data: it can be stored, compared and sent to the window. */
export interface Problem {
  readonly code: ErrorCode;
  readonly details: Details;
}

/**
 * Puts a problem into words. A detail that is missing, as in one that another version told, is said
 * to be unknown.
 */
export function describeProblem({ code, details }: Problem, language: Language = english): ErrorText {
  const { say } = language;
  const values = detailValues({ ...rowOf(code).details, ...details }, language);
  return {
    title: say(`error.${code}.title`, values),
    meaning: code === 'usage' ? '' : say(`error.${code}.meaning`, values),
    action: say(`error.${code}.action`, values),
  };
}

/**
 * An error of the catalogue, thrown. Its `message` is the whole English text in one paragraph,
 * without a stack, for logs.
 */
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
