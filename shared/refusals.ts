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

/** What such requests are called, for one and for many: "3 to a wrong address". */
const words: Readonly<Record<RefusalReason, string>> = {
  page: 'by a browser that opened the URL',
  path: 'to a wrong address',
  host: 'meant for another computer',
  method: 'of another kind than HireHop’s',
  malformed: 'that made no sense',
  'headers-too-large': 'with too much in front of the message',
  expectation: 'with a demand that can not be met',
  empty: 'without a message',
  'too-large': 'with too large a message',
  'too-slow': 'that took too long',
  'cut-off': 'cut off by the sender',
  'crowded-out': 'cut off to make room',
  'not-kept': 'with a message that could not be used, beyond what is set aside',
};

/** A reason in words that follow a count or "requests". */
export const refusalWords = (reason: RefusalReason): string => words[reason];
