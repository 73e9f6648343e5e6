import { z } from 'zod';
import { addressStateSchema, problemSchema } from '../address/status.ts';
import { countedSearchSchema } from '../history/saved-searches.ts';
import { languageChoices, languageCodes } from '../locales/languages.ts';
import { refusalReasons } from '../refusals.ts';
import { shownShape } from '../settings/shown.ts';

/** Everything that the window shows besides the events themselves. */
const appStateSchema = z.object({
  listener: z.object({
    state: z.enum(['listening', 'stopped']),
    host: z.string(),
    port: z.number().nullable(),
    /** The webhook URL to give to HireHop; null until a port is chosen. */
    url: z.string().nullable(),
    /** Until when a former webhook URL keeps working, ISO 8601; null when none does. */
    formerUntil: z.string().nullable(),
    /** When a message last came by a former URL since the start, ISO 8601. */
    formerUsedAt: z.string().nullable(),
    ...shownShape('listener'),
  }),
  /** How HireHop reaches this computer. */
  address: addressStateSchema,
  /** What the user chose, and the language and locale that follow from it on this computer. */
  language: z.object({ choice: z.enum(languageChoices), code: z.enum(languageCodes), locale: z.string() }),
  exportKeySet: z.boolean(),
  notify: z.object(shownShape('notify')),
  ...shownShape('top'),
  savedSearches: z.array(countedSearchSchema),
  problems: z.array(problemSchema),
  events: z.number(),
  /** How many of the events are samples. */
  samples: z.number(),
  /** Whether HireHop itself has sent anything yet: tests, samples and imports don't count. */
  hasReceived: z.boolean(),
  unread: z.number(),
  quarantined: z.number(),
  /** Requests rejected since the start, by reason, the most frequent first. */
  refusals: z.array(z.object({ reason: z.enum(refusalReasons), count: z.number() })),
  /** How many quarantined messages were dropped to make room. */
  quarantineDropped: z.number(),
  about: z.object({
    version: z.string(),
    electron: z.string(),
    /** False: the fallback runtime for development and tests. */
    officialRuntime: z.boolean(),
    dataFolder: z.string(),
    /**
     * False: its disk can't keep other users of this computer out, though it holds the webhook
     * URL's secret.
     */
    dataFolderPrivate: z.boolean(),
  }),
  installation: z.object({
    startsAtLogin: z.boolean(),
    /** False: a checkout or a test build, or the source of updates is unknown. */
    canUpdate: z.boolean(),
    /**
     * 'restart': fetched, and installed at a restart. 'packages': the user installs it as the
     * version before.
     */
    newVersion: z.object({ version: z.string(), how: z.enum(['restart', 'packages']) }).nullable(),
    hasCrashReport: z.boolean(),
  }),
});
export type AppState = z.infer<typeof appStateSchema>;

/** Requests about the state. */
export const stateRequests = { getState: { request: z.undefined(), response: appStateSchema } } as const;

/** What main tells about the state. */
export const statePushes = { stateChanged: appStateSchema } as const;
