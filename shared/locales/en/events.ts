/** Events in words: entities, statuses, fields, summaries. */
export const events = {} as const;
