/** Why a message was quarantined instead of being recorded as an event. */
export const quarantineReasons = [
  'wrong-key',
  'no-key',
  'not-json',
  'not-utf8',
  'too-deep',
  'not-an-object',
  'no-event-name',
  'bad-encoding',
] as const;
export type QuarantineReason = (typeof quarantineReasons)[number];
