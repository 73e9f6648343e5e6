/** The overview and the timeline of a job. */
export const overview = {} as const;
