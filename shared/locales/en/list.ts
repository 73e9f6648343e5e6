/** The list of events. */
export const list = {} as const;
