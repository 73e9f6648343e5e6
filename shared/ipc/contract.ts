import { z } from 'zod';
import { findingSchema } from '../address/finding.ts';
import { addressStateSchema, problemSchema } from '../address/status.ts';
import { errorCodes } from '../errors.ts';
import { exportChoiceSchema, exportFormatSchema, tableChoiceSchema } from '../export/choice.ts';
import { knownValuesSchema } from '../history/known-values.ts';
import { overviewSchema } from '../history/overview.ts';
import { countedSearchSchema } from '../history/saved-searches.ts';
import { statusTimesSchema } from '../history/status-times.ts';
import { languageChoices, languageCodes } from '../locales/languages.ts';
import { quarantineReasons } from '../quarantine.ts';
import { refusalReasons } from '../refusals.ts';
import { notifyFields } from '../rules/notify-settings.ts';
import { ruleRequests } from '../rules/rule-from-event.ts';
import { ruleSchema, ruleSetSchema } from '../rules/rules.ts';
import { densities, maxKeepOldHours, settingsChangeShape } from '../settings.ts';

/**
 * All that may pass between main and the window. Types are inferred from these schemas; main checks every
 * request against them at run time, and a channel without a handler does not compile.
 */

/** One event as the list shows it. */
const eventRowSchema = z.object({
  id: z.string(),
  /** ISO 8601, UTC, milliseconds. */
  receivedAt: z.string(),
  event: z.string(),
  job: z.number().nullable(),
  /** "Job 15564 Main Stage 2026" */
  subject: z.string(),
  /** "Provisional → Booked" */
  what: z.string(),
  /** "Zoë"; empty when HireHop did not say. */
  who: z.string(),
  client: z.string(),
  unread: z.boolean(),
  /** Not checked to be from the user's HireHop: taken while no export key was set, or accepted with another one. */
  unverified: z.boolean(),
  /** The same message came within ten minutes before. */
  repeat: z.boolean(),
  imported: z.boolean(),
  /** Was set aside, and then accepted by the user. */
  accepted: z.boolean(),
  /** Sent by the user to try the notifications; not from HireHop. */
  test: z.boolean(),
  /** Made by Hopwatch to try it with; never happened. */
  sample: z.boolean(),
});
export type EventRow = z.infer<typeof eventRowSchema>;

/** One event whole: `body` is the message's JSON text as it came, the export key redacted. */
const eventDetailSchema = eventRowSchema.extend({
  body: z.string(),
  /** The job's page in HireHop; null when the event names no job. */
  hireHopUrl: z.string().nullable(),
});
export type EventDetail = z.infer<typeof eventDetailSchema>;

/** A message that came to the right address but could not be taken as an event, kept whole. */
const quarantineRowSchema = z.object({
  id: z.string(),
  receivedAt: z.string(),
  reason: z.enum(quarantineReasons),
  contentType: z.string(),
  sender: z.string(),
  bytes: z.number(),
  /** The body as text; cut for display at 64 KiB. */
  text: z.string(),
});
export type QuarantineRow = z.infer<typeof quarantineRowSchema>;

/** What had to go to make room for newer messages; times of receipt, ISO 8601. */
const quarantineDroppedSchema = z.object({ count: z.number(), oldest: z.string(), newest: z.string() });
export type QuarantineDropped = z.infer<typeof quarantineDroppedSchema>;

/** Everything that the window shows besides the events themselves. */
const appStateSchema = z.object({
  listener: z.object({
    state: z.enum(['listening', 'stopped']),
    host: z.string(),
    port: z.number().nullable(),
    /** The webhook URL to give to HireHop; null until a port is chosen. */
    url: z.string().nullable(),
    /** Until when a former webhook URL goes on, ISO 8601; null when none does. */
    formerUntil: z.string().nullable(),
    /** When a message last came by a former URL since the start, ISO 8601. */
    formerUsedAt: z.string().nullable(),
    /** The largest message that is taken, in MiB. */
    bodyLimitMiB: z.number(),
  }),
  /** How HireHop reaches this computer. */
  address: addressStateSchema,
  /** What the user chose, and what that comes to here. */
  language: z.object({ choice: z.enum(languageChoices), code: z.enum(languageCodes), locale: z.string() }),
  exportKeySet: z.boolean(),
  baseUrl: z.string(),
  notifications: z.boolean(),
  pausedUntil: z.string().nullable(),
  notify: z.object({
    preview: notifyFields.preview,
    storm: notifyFields.storm,
    quietHours: notifyFields.quietHours,
    urgentBreaksThrough: z.boolean(),
    me: z.string(),
    /** Null: the rules to begin with. */
    rules: notifyFields.rules,
  }),
  density: z.enum(densities),
  /** Whether newer versions are looked for. */
  updates: z.boolean(),
  /** What was chosen for the last export; null before the first one. */
  exporting: exportChoiceSchema.nullable(),
  savedSearches: z.array(countedSearchSchema),
  problems: z.array(problemSchema),
  events: z.number(),
  /** How many of the events are samples. */
  samples: z.number(),
  /** Whether HireHop itself has sent anything yet: a test, a sample or an import is none of its. */
  hasReceived: z.boolean(),
  unread: z.number(),
  /** True when the user has left the first-start assistant. */
  welcomeLeft: z.boolean(),
  quarantined: z.number(),
  /** Requests that were not kept, since the start, by reason, the most frequent first. */
  refusals: z.array(z.object({ reason: z.enum(refusalReasons), count: z.number() })),
  /** How many messages that were set aside had to go to make room. */
  quarantineDropped: z.number(),
  about: z.object({
    version: z.string(),
    electron: z.string(),
    /** False: the fallback runtime for development and tests. */
    officialRuntime: z.boolean(),
    dataFolder: z.string(),
    /** False: its disk can't keep other users of this computer out, and it holds the secret of the webhook URL. */
    dataFolderPrivate: z.boolean(),
  }),
  installation: z.object({
    startsAtLogin: z.boolean(),
    /** False: a checkout or a test build, or nobody said where updates come from. */
    canUpdate: z.boolean(),
    /** 'restart': fetched, and installed at a restart. 'packages': the user installs it as the version before. */
    newVersion: z.object({ version: z.string(), how: z.enum(['restart', 'packages']) }).nullable(),
    hasCrashReport: z.boolean(),
  }),
});
export type AppState = z.infer<typeof appStateSchema>;

/** The outcome of something that the user asked for and that can fail. */
const notDone = z.object({ ok: z.literal(false), problem: problemSchema });
const doneSchema = z.discriminatedUnion('ok', [z.object({ ok: z.literal(true) }), notDone]);
export type Done = z.infer<typeof doneSchema>;

/** What became of something that is written into a file of the user's choice. */
const savedSchema = z.discriminatedUnion('status', [
  z.object({ status: z.literal('saved'), file: z.string(), events: z.number() }),
  z.object({ status: z.literal('cancelled') }),
  z.object({ status: z.literal('failed'), problem: problemSchema }),
]);
export type Saved = z.infer<typeof savedSchema>;

/** One thing that is not as it was written; see `Damage` in electron/check/verify.ts. */
const damageSchema = z.object({
  file: z.string(),
  what: z.enum(['line', 'header', 'tail', 'missing', 'shortened', 'index', 'catalogue', 'settings', 'removed', 'deleted']),
  line: z.number().optional(),
  events: z.number(),
});
export type DamageRow = z.infer<typeof damageSchema>;

/** What a check of all data found; at most a hundred damages are told. */
const checkedSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), events: z.number(), eventsLost: z.number(), damages: z.number(), first: z.array(damageSchema) }),
  z.object({ ok: z.literal(false), problem: problemSchema }),
]);
export type Checked = z.infer<typeof checkedSchema>;

/** Which of the oldest events may go: those older than so many days, and all but so many of the newest. */
const retentionRequest = z.strictObject({
  olderThanDays: z.int().min(1).max(100_000).optional(),
  keep: z.int().min(0).optional(),
});
export type RetentionRequest = z.infer<typeof retentionRequest>;

/** What would go, or went. Times are ISO 8601; null when nothing goes. */
const retentionPlanSchema = z.object({
  /** All events received before this, in Unix milliseconds: for `prune`. */
  before: z.number().nullable(),
  events: z.number(),
  bytes: z.number(),
  oldest: z.string().nullable(),
  newest: z.string().nullable(),
  /** By the month of this computer's calendar, such as "2026-03", the oldest first. */
  months: z.array(z.object({ month: z.string(), events: z.number() })),
});
export type RetentionPreview = z.infer<typeof retentionPlanSchema>;

/** The most rows that one page request may ask for. */
const maxPageRows = 500;
/** The most events that can be chosen singly for an export. */
const maxExportedIds = 100_000;
const pageRequest = z.strictObject({ offset: z.int().min(0), limit: z.int().min(1).max(maxPageRows) });
const idRequest = z.strictObject({ id: z.string().max(40) });

/** Which messages that were set aside are meant: these, or all up to the newest one that the user saw. */
const quarantineChoice = z.union([
  z.strictObject({ ids: z.array(z.string().max(40)).min(1).max(maxPageRows) }),
  z.strictObject({ through: z.string().max(40) }),
]);
export type QuarantineChoice = z.infer<typeof quarantineChoice>;

/** Requests that the window makes of main: channel → request and response. */
export const requests = {
  getState: { request: z.undefined(), response: appStateSchema },
  /** Which event the window shall show at once; asked when the window has been drawn. Answered once. */
  takePendingEvent: { request: z.undefined(), response: z.string().nullable() },
  /** The search that waited for the window to be drawn, if there is one; answered once. */
  takePendingSearch: { request: z.undefined(), response: z.string().nullable() },
  /** Newest first. */
  listEvents: { request: pageRequest, response: z.object({ total: z.number(), rows: z.array(eventRowSchema) }) },
  /**
   * The events that a search box asks for, newest first (language: shared/history/parse-query.ts). A search with words
   * goes on after its first answer: `searchProgress` tells how far it is, and asking again for the same text gives what
   * has been found until then. Another text ends the search before. A wrong text answers where it is wrong.
   */
  findEvents: {
    request: pageRequest.extend({ text: z.string().max(500) }),
    response: z.discriminatedUnion('ok', [
      z.object({ ok: z.literal(true), total: z.number(), complete: z.boolean(), rows: z.array(eventRowSchema) }),
      z.object({ ok: z.literal(false), message: z.string(), start: z.number(), end: z.number() }),
    ]),
  },
  cancelSearch: { request: z.undefined(), response: z.void() },
  /** Deletes events: gone from list, search and export at once, from the disk at the next start. */
  deleteEvents: { request: z.strictObject({ ids: z.array(z.string().max(40)).min(1).max(500) }), response: doneSchema },
  /** Takes back deletions of this session: those of these events, or the last. */
  undoDelete: {
    request: z.strictObject({ ids: z.array(z.string().max(40)).min(1).max(10_000) }).optional(),
    response: doneSchema,
  },
  getEvent: { request: idRequest, response: eventDetailSchema.nullable() },
  /** How many events are newer than this one: its row in the list, from 0; null when it does not exist. */
  findEventRow: { request: idRequest, response: z.number().nullable() },
  /** The newest unread event older than this one, else the newest of all; null when nothing is unread. */
  nextUnread: { request: z.strictObject({ id: z.string().max(40).nullable() }), response: z.string().nullable() },
  markRead: { request: idRequest, response: z.void() },
  markAllRead: { request: z.undefined(), response: z.void() },
  /** Newest first. */
  listQuarantine: {
    request: pageRequest,
    response: z.object({ total: z.number(), rows: z.array(quarantineRowSchema), dropped: quarantineDroppedSchema.nullable() }),
  },
  /** Takes messages that were set aside as events after all; `left` is how many still can't be read as such. */
  acceptQuarantined: {
    request: quarantineChoice,
    response: z.discriminatedUnion('ok', [z.object({ ok: z.literal(true), accepted: z.number(), left: z.number() }), notDone]),
  },
  /** Deletes messages that were set aside, for good. */
  deleteQuarantined: {
    request: quarantineChoice,
    response: z.discriminatedUnion('ok', [z.object({ ok: z.literal(true), deleted: z.number() }), notDone]),
  },
  /**
   * Exports all events, those of a search, or those with these ids; `exportProgress` tells how far it is. `table` is how CSV and
   * XLSX are laid out, every column as programs read it unless given.
   */
  exportHistory: {
    request: z.strictObject({
      format: exportFormatSchema,
      text: z.string().max(500).optional(),
      ids: z.array(z.string().max(40)).min(1).max(maxExportedIds).optional(),
      table: tableChoiceSchema.optional(),
    }),
    response: savedSchema,
  },
  cancelExport: { request: z.undefined(), response: z.void() },
  /** Shows the file that was exported last in its folder; nothing when none was since the start. */
  showExported: { request: z.undefined(), response: z.void() },
  /** Writes a backup of the whole data folder into a file that the user chooses. */
  backUp: { request: z.undefined(), response: savedSchema },
  /**
   * Replaces all data by a backup that the user chooses (main asks before), keeps what was there beside it, and starts
   * the app anew: it answers only when it was cancelled or failed.
   */
  restoreBackup: { request: z.undefined(), response: savedSchema },
  /** The events of the last days, this one included, counted by day, hour, kind, person and job. */
  getOverview: { request: z.strictObject({ days: z.int().min(1).max(36_500) }), response: overviewSchema },
  /** How long jobs were in one status before the next, in the last days; takes some tenths of a second. */
  statusTimes: { request: z.strictObject({ days: z.int().min(1).max(36_500) }), response: statusTimesSchema },
  /** All events of a job, oldest first; of a very long one the newest only. */
  jobTimeline: {
    request: z.strictObject({ job: z.int().min(0) }),
    response: z.object({ total: z.number(), rows: z.array(eventRowSchema) }),
  },
  /** Reads everything and says what is damaged; changes nothing. Takes some seconds for a million events. */
  checkData: { request: z.undefined(), response: checkedSchema },
  /** What would go. */
  planPrune: { request: retentionRequest, response: retentionPlanSchema },
  /** Takes all events away that were received before a time, as `planPrune` has shown them: for good, there is no undo. */
  prune: {
    request: z.strictObject({ before: z.number() }),
    response: z.discriminatedUnion('ok', [
      z.object({ ok: z.literal(true), plan: retentionPlanSchema }),
      z.object({ ok: z.literal(false), problem: problemSchema }),
    ]),
  },
  changeSettings: { request: settingsChangeShape, response: doneSchema },
  /** Makes a new webhook URL; the old one goes on for so many hours. 0 ends it and all former ones at once. */
  renewWebhookUrl: { request: z.strictObject({ keepOldHours: z.int().min(0).max(maxKeepOldHours) }), response: doneSchema },
  /** Ends all former webhook URLs at once. */
  endFormerUrls: { request: z.undefined(), response: doneSchema },
  /**
   * What rules (those in force unless given) would have made of the last 30 days' events; of very many only the newest are
   * looked at. `decided` is how many each rule decided. Null: it was given up because it was asked anew.
   */
  countAnnounced: {
    request: z.strictObject({ rules: ruleSetSchema.optional() }),
    response: z
      .object({
        normal: z.number(),
        urgent: z.number(),
        silent: z.number(),
        off: z.number(),
        looked: z.number(),
        total: z.number(),
        decided: z.array(z.number()),
      })
      .nullable(),
  },
  /** What the history knows, for choosing from: event names and people of all events, the rest of the newest ones. */
  knownValues: { request: z.undefined(), response: knownValuesSchema },
  /**
   * Raises the notification that a rule would raise, also in quiet hours and pauses, and records nothing. It's of the newest
   * event that the rule is for, or of an example when there is none among the newest; `subject` says of what.
   */
  tryRule: {
    request: z.strictObject({ rule: ruleSchema }),
    response: z.discriminatedUnion('ok', [
      z.object({ ok: z.literal(true), of: z.enum(['event', 'example']), subject: z.string() }),
      notDone,
    ]),
  },
  /** Shows a notification to see whether this desktop takes any, and says what to do where it doesn't. */
  checkNotifications: { request: z.undefined(), response: findingSchema },
  /** Makes a rule of an event and puts it before all others; `ruleAdded` tells the window. */
  addRule: { request: idRequest.extend({ kind: z.enum(ruleRequests) }), response: doneSchema },
  /** Tries to listen again, on another port if one is given (it is kept). */
  restartListener: { request: z.strictObject({ port: z.int().min(1024).max(65_535).optional() }), response: doneSchema },
  /** A free port that could be used instead of the one that is taken. */
  suggestPort: { request: z.undefined(), response: z.number() },
  /** Sends a test message to the public address; resolves when it's known whether it came round. */
  checkAddress: { request: z.undefined(), response: z.void() },
  /** Looks at all that may keep messages from arriving. Takes some seconds where the network does not answer. */
  examine: { request: z.undefined(), response: z.array(findingSchema) },
  copyWebhookUrl: { request: z.undefined(), response: doneSchema },
  copyText: { request: z.strictObject({ text: z.string().max(2_000_000) }), response: z.void() },
  openInHireHop: { request: idRequest, response: doneSchema },
  sendTestEvent: { request: z.undefined(), response: doneSchema },
  /** Records the sample events, to try Hopwatch with. */
  /** Sizes are in bytes; what the state tells already is not told again. */
  getHealth: {
    request: z.undefined(),
    response: z.object({
      disk: z.object({ free: z.number().nullable(), history: z.number() }),
      lastEvent: eventRowSchema.nullable(),
      /** The problem that went last since the start; both times are ISO 8601. */
      pastProblem: z.object({ problem: problemSchema, from: z.string(), until: z.string() }).nullable(),
    }),
  },
  /** The last lines of the log, oldest first; `logWritten` tells those that come. */
  readLog: { request: z.undefined(), response: z.array(z.string()) },
  /** Puts what helps to find a fault into the clipboard: nothing secret, and nothing of clients. */
  copyDiagnostics: { request: z.undefined(), response: z.void() },
  loadSamples: { request: z.undefined(), response: doneSchema },
  removeSamples: { request: z.undefined(), response: doneSchema },
  setStartsAtLogin: { request: z.strictObject({ on: z.boolean() }), response: doneSchema },
  /** Opens one of the app's own files with the program that the system has for it. */
  openOwnFile: { request: z.strictObject({ which: z.enum(['licences', 'crash-report', 'data-folder']) }), response: doneSchema },
  /** Ends the app, installs the new version and starts it; does nothing when there is none. */
  restartToUpdate: { request: z.undefined(), response: z.void() },
  dismissProblem: { request: z.strictObject({ code: z.enum(errorCodes) }), response: z.void() },
} as const satisfies Record<string, { request: z.ZodType; response: z.ZodType }>;

/** What main tells the window unasked: channel → payload. */
const pushes = {
  stateChanged: appStateSchema,
  /** The events in this push are new; `total` counts all. */
  eventsRecorded: z.object({ total: z.number(), rows: z.array(eventRowSchema) }),
  /** Unread marks changed: reload what is shown. */
  readChanged: z.undefined(),
  /** Events were deleted or brought back: everything that is known of the list is out of date. */
  historyChanged: z.object({ total: z.number() }),
  /** How far the search for this text is; `total` are the events found until now. */
  searchProgress: z.object({ text: z.string(), total: z.number(), scanned: z.number(), segments: z.number(), complete: z.boolean() }),
  /** How far the export is. */
  exportProgress: z.object({ events: z.number(), scanned: z.number(), total: z.number() }),
  /** A line was written into the log. */
  logWritten: z.object({ line: z.string() }),
  showEvent: z.object({ id: z.string() }),
  /** A rule was made of an event and stands before all others. */
  ruleAdded: z.object({ rule: ruleSchema }),
  /** Show what this search finds: a click on a notification of several events. */
  showSearch: z.object({ text: z.string() }),
} as const satisfies Record<string, z.ZodType>;

export type RequestName = keyof typeof requests;
export type PushName = keyof typeof pushes;
export type RequestOf<N extends RequestName> = z.input<(typeof requests)[N]['request']>;
export type ResponseOf<N extends RequestName> = z.output<(typeof requests)[N]['response']>;
export type PayloadOf<N extends PushName> = z.output<(typeof pushes)[N]>;

/** The bridge as the window sees it: a verb for each request, a subscription (answering its unsubscribe) for each push. */
export type Bridge = {
  readonly [N in RequestName]: undefined extends RequestOf<N>
    ? (request?: RequestOf<N>) => Promise<ResponseOf<N>>
    : (request: RequestOf<N>) => Promise<ResponseOf<N>>;
} & {
  readonly [N in PushName as `on${Capitalize<N>}`]: (listener: (payload: PayloadOf<N>) => void) => () => void;
};
