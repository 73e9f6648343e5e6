import { english, type Language } from './locales/language.ts';

/**
 * Why a request was not taken: what the listener answers to it, and how the window counts it. What came to the right address
 * and could be read is never among them but for `not-kept`.
 */
export const refusalReasons = [
  'page',
  'path',
  'host',
  'method',
  'malformed',
  'headers-too-large',
  'expectation',
  'empty',
  'too-large',
  'too-slow',
  'cut-off',
  'crowded-out',
  'not-kept',
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

/** How many requests were refused for a reason. */
export interface RefusalCount {
  readonly reason: RefusalReason;
  readonly count: number;
}

/** A reason in words that follow a count or "requests": "3 to a wrong address". */
export const refusalWords = (reason: RefusalReason, { say }: Language = english): string => say(`error.refused.${reason}`);
