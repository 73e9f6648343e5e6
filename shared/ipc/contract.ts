import type { z } from 'zod';
import { type statePushes, stateRequests } from './app-state.ts';
import { dataRequests } from './data.ts';
import { type eventPushes, eventRequests } from './events.ts';
import { type exportPushes, exportRequests } from './exporting.ts';
import { type healthPushes, healthRequests } from './health.ts';
import { installationRequests } from './installation.ts';
import { quarantineRequests } from './quarantine.ts';
import { type rulePushes, ruleRequests } from './rules.ts';
import { settingsRequests } from './settings.ts';

export type { AppState } from './app-state.ts';
export type { Checked, DamageRow, RetentionPreview, RetentionRequest } from './data.ts';
export type { EventDetail, EventRow } from './events.ts';
export type { Done, Saved } from './outcome.ts';
export type { QuarantineChoice, QuarantineDropped, QuarantineRow } from './quarantine.ts';

/**
 * Everything that may pass between main and the window, assembled from its parts: each message is
 * declared in the part that it belongs to. Types are inferred from these schemas; main checks every
 * request against them at run time, and a channel without a handler does not compile.
 */

/** Requests that the window makes of main: channel → request and response. */
export const requests = {
  ...stateRequests,
  ...eventRequests,
  ...quarantineRequests,
  ...ruleRequests,
  ...settingsRequests,
  ...exportRequests,
  ...dataRequests,
  ...healthRequests,
  ...installationRequests,
} as const satisfies Record<string, { request: z.ZodType; response: z.ZodType }>;

/** What main tells the window unasked: channel → payload. */
type Pushes = typeof statePushes & typeof eventPushes & typeof rulePushes & typeof exportPushes & typeof healthPushes;

export type RequestName = keyof typeof requests;
export type PushName = keyof Pushes;
export type RequestOf<N extends RequestName> = z.input<(typeof requests)[N]['request']>;
export type ResponseOf<N extends RequestName> = z.output<(typeof requests)[N]['response']>;
export type PayloadOf<N extends PushName> = z.output<Pushes[N]>;

/**
 * The bridge as the window sees it: a verb for each request, a subscription (answering its
 * unsubscribe) for each push.
 */
export type Bridge = {
  readonly [N in RequestName]: undefined extends RequestOf<N>
    ? (request?: RequestOf<N>) => Promise<ResponseOf<N>>
    : (request: RequestOf<N>) => Promise<ResponseOf<N>>;
} & {
  readonly [N in PushName as `on${Capitalize<N>}`]: (listener: (payload: PayloadOf<N>) => void) => () => void;
};
