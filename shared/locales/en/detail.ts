/** One event, whole. */
export const detail = {} as const;
