/** Notifications. */
export const notify = {} as const;
